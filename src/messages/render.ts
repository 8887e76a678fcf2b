import { createInstance, type i18n } from 'i18next';
import type { Language, Message } from './message';
import { catalogue as en } from './en';
import { catalogue as zhCN } from './zh-cn';

/** Speaks a message in one language. A code that the catalogue lacks is a defect and throws. */
export type Render = (message: Message) => string;

export function renderer(language: Language): Render {
  const speaker = speakerOf(language);
  return ({ code, params }) => {
    if (!speaker.exists(code)) throw new Error(`no sentence for ${code} in ${language}`);
    return speaker.t(code, { ...params });
  };
}

const speakers = new Map<Language, i18n>();

function speakerOf(language: Language): i18n {
  const known = speakers.get(language);
  if (known) return known;
  const speaker = createInstance();
  void speaker.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
  });
  speakers.set(language, speaker);
  return speaker;
}
