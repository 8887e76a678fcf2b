import type { Catalogue, Language } from './message';
import { speaker, type Render } from './speaker';
import { catalogue as en } from './en';
import { catalogue as zhCN } from './zh-cn';

export type { Render } from './speaker';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { 'zh-CN': zhCN, en };
const speakers = new Map<Language, Render>();

/** Speaks every topic of the catalogue in one language. */
export function renderer(language: Language): Render {
  const known = speakers.get(language);
  if (known) return known;
  const render = speaker(language, CATALOGUES[language]);
  speakers.set(language, render);
  return render;
}
