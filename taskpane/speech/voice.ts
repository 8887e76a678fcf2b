import type { Language } from '../../src/messages/message';
import { speaker, type Render } from '../../src/messages/speaker';
import { catalogue as chinese } from '../../src/messages/zh-cn';

const voices = new Map<Language, Render>([['zh-CN', speaker('zh-CN', chinese)]]);

/** The pane starts in Chinese; another language is fetched when it is first asked for. */
export async function learn(language: Language): Promise<void> {
  if (voices.has(language)) return;
  const { catalogue } = await import('../../src/messages/en');
  voices.set(language, speaker(language, catalogue));
}

export function voiceOf(language: Language): Render {
  const voice = voices.get(language);
  if (!voice) throw new Error(`${language} has not been learnt`);
  return voice;
}
