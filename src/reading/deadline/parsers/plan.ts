import type { Parser } from '../scan';
import { withEdge } from './edge';
import { When } from '../when';

const DIGITS = '一二三四五六七八九';
/** “十三五” runs 2016-2020; each later plan five years on. */
const THIRTEENTH = 2016;

/** “十四五”期间, 十三五末, “十四五”规划期末. */
export const parsePlan: Parser<When> = (scan, from) => {
  const { text, kind } = scan.at(from);
  if (kind !== 'num' || text.length !== 3 || !text.startsWith('十') || !text.endsWith('五'))
    return undefined;
  const n = DIGITS.indexOf(text.charAt(1)) + 1;
  if (n === 0) return undefined;
  const at = scan.past(from + 1, 'planWord');
  const plan = new When('plan');
  plan.year = THIRTEENTH + (n - 3) * 5;
  // “十四五”期末
  if (scan.kind(at) === 'closing') {
    plan.edge = 'end';
    return { value: plan, next: at + 1 };
  }
  return withEdge(scan, plan, at);
};
