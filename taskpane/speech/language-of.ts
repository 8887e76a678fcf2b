import type { Language } from '../../src/messages/message';

/** Chinese unless the person's first language is told to be another one. */
export function languageOf(wished: readonly string[]): Language {
  const [first = 'zh-CN'] = wished;
  return /^zh\b/i.test(first) ? 'zh-CN' : 'en';
}
