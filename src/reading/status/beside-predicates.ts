import { isInOrder, shows } from './evidence';
import type { Finding } from './findings';
import { HARMLESS } from './finding-kinds';
import type { ParsedClause } from './parsed-clauses';

/** What a clause says before its predicates: whom it leaves out, and what shows itself. */
export function saidBefore({ text, tokens }: ParsedClause, first: string): Finding[] {
  const evident = shows(text, tokens) || isInOrder(text, first);
  return [
    ...(EXCEPT.test(text) ? [{ kind: 'rest', words: text, certain: true } as const] : []),
    ...(evident ? [{ kind: 'evidence', words: text, certain: true } as const] : []),
  ];
}

/** 除2户外均已完成. */
const EXCEPT =
  /^除了?.{1,30}(?:以外|之外|外)|(?<![清拆排消解免扣])除了?[^,]{1,12}外[均都其全已]|(?<!节假日)除外$/;

/** 已返校，又离校; 其中两路无信号: what the clause takes back by its form, where its predicates do not. */
export function takenBack({ text }: ParsedClause, told: readonly Finding[]): Finding | undefined {
  const again = told.length === 0 && AGAIN.test(text);
  const some = SOME.test(text) && told.every(({ kind }) => HARMLESS.has(kind));
  return again || some
    ? { kind: 'lacking', words: text, certain: false, contrast: true }
    : undefined;
}

/** 已返校，又离校; 英语作业仍超量; but 仍正常供餐, 还书. */
const AGAIN =
  /^后?(?:又|却|再次|再度)|^.{0,8}(?:还(?:[需有是]|在)|(?:仍|依然|依旧)(?!正常|坚持|保持|按|由|可|能|将|在坚持))(?!校|读|学|坚持|籍|册|岗|就读)/;

/** 其中两路无信号, 另1座停工, 有两台经常不在线: some of what was done. */
const SOME =
  /^(?:但|不过)?(?:(?:其中|另外?)有?[\d一二两三四五六七八九十]|有[\d一二两三四五六七八九十][^,]{0,8}?[不没未无又])/;
