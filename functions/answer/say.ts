import { deadline } from '../../src/messages/zh-cn/deadline';
import { functions } from '../../src/messages/zh-cn/functions';
import { identity } from '../../src/messages/zh-cn/identity';
import type { Catalogue, Message } from '../../src/messages/message';

/** The topics that the functions speak of: the rest of the catalogue stays out of their bundle. */
export const spoken: Catalogue = { ...deadline, ...identity, ...functions };

/**
 * Speaks a message in Chinese, whatever the language of Excel: a formula must give the same text on
 * every machine. These topics need nothing but their parameters filled in, which a test compares
 * with src/messages/render.ts, so that i18next (16 KB) need not be loaded with the workbook.
 */
export function say({ code, params = {} }: Message): string {
  const sentence = spoken[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
