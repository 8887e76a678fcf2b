import type { Catalogue, Language, Message } from './message';
import { ruleInWords } from './rule-in-words';

/** Speaks a message in one language. A sentence or parameter that is lacking is a defect and throws. */
export type Render = (message: Message) => string;

/**
 * {{text}} is a parameter as it is, {{field.of}} the sentence `field.deadline` where `of` is deadline,
 * {{rule.of}} a recurring rule in words.
 */
const BLANK = /\{\{(?:([\w.]+)\.)?(\w+)\}\}/g;

/** Speaks one catalogue, whole or in part: a face that starts small brings only what it needs. */
export function speaker(language: Language, catalogue: Catalogue): Render {
  return function render({ code, params = {} }): string {
    // Where there is a sentence for the context, as finding.sum-mismatch.message_other, it is said.
    const sentence = catalogue[`${code}_${params['context'] ?? ''}`] ?? catalogue[code];
    if (sentence === undefined) throw new Error(`no sentence for ${code} in ${language}`);
    return sentence.replace(BLANK, (_, topic: string | undefined, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`${code} lacks its ${name}`);
      if (topic === undefined) return String(value);
      return topic === 'rule'
        ? ruleInWords(String(value), render)
        : render({ code: `${topic}.${value}` });
    });
  };
}
