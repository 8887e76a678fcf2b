import { createInstance } from 'i18next';
import type { Catalogue, Language, Message } from './message';

/** Speaks a message in one language. A code that the catalogue lacks is a defect and throws. */
export type Render = (message: Message) => string;

/** Speaks one catalogue, whole or in part: a face that starts small brings only what it needs. */
export function speaker(language: Language, catalogue: Catalogue): Render {
  const voice = createInstance();
  void voice.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: catalogue } },
  });
  const known = new Set<string>();
  return ({ code, params }) => {
    if (!known.has(code)) {
      if (!voice.exists(code)) throw new Error(`no sentence for ${code} in ${language}`);
      known.add(code);
    }
    return voice.t(code, { ...params });
  };
}
