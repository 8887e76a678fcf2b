import type { Catalogue, Language } from '../../src/messages/message';
import { speaker, type Render } from '../../src/messages/speaker';
import { ofACheck } from '../../src/messages/zh-cn/of-a-check';

const voices = new Map<Language, Render>([['zh-CN', speaker('zh-CN', ofACheck)]]);
const learnt = new Set<Language>();

/** Whole catalogues, each fetched when it is first asked for. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  'zh-CN': () => import('../../src/messages/zh-cn'),
  en: () => import('../../src/messages/en'),
};

/**
 * Learns all that a language says. The pane starts with the Chinese of a check; another language, and
 * what the sheets say that it writes, are learnt first.
 */
export async function learn(language: Language): Promise<void> {
  if (learnt.has(language)) return;
  const { catalogue } = await CATALOGUES[language]();
  voices.set(language, speaker(language, catalogue));
  learnt.add(language);
}

/** True where a language can be spoken in the pane at once. */
export const isSpoken = (language: Language): boolean => voices.has(language);

export function voiceOf(language: Language): Render {
  const voice = voices.get(language);
  if (!voice) throw new Error(`${language} has not been learnt`);
  return voice;
}
