import type { Message } from '../../messages/message';

/** The reasons of a reading as the one sentence that a person checks: …，年份取自〔2020〕38号。 */
export function oneSentence(why: readonly Message[], render: (message: Message) => string): string {
  const clauses = why.map(render);
  const stop = clauses[0]?.endsWith('。') ? '。' : '.';
  const comma = stop === '。' ? '，' : '; ';
  return `${clauses.map((clause) => clause.replace(/[。.]$/, '')).join(comma)}${stop}`;
}
