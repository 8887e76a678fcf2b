import type { Segment } from './segments';
import { CHOOSES, FAILS, NAMES, PENDING, STATES } from './token-kinds';
import type { Token } from './tokens';

/** 未整改的有3项, 未完成的是2项: here 的 stands for the things, and the words before it are the statement. */
const IS = /^(?:有|是|为|达|占|只|仅|约|共|还|尚|也|将|由|已)/;

/**
 * 未发放的312.5元已补发, 正在整改的2项已完成, 原来未达标的功能室已改造: what stands before 的 tells which
 * things are meant. Where the clause goes on to say what became of them, only that counts.
 */
export function withoutAttributes(tokens: readonly Token[]): readonly Token[] {
  const { before, behind } = attributeOf(tokens);
  const said = behind.findIndex(({ kind }) => STATES.has(kind));
  // 已将漏发的补助补发: the statement has begun before the attribute.
  const more = before.some(({ kind }) => CHOOSES.has(kind) || kind === 'perfect');
  return said < 1 || more ? tokens : behind;
}

/** 反弹的2个问题，已重新整改到位: the whole clause only names the thing that the next one is about. */
export function isName(tokens: readonly Token[]): boolean {
  const { behind } = attributeOf(tokens);
  return behind.length > 0 && behind.every(({ kind }) => NAMES.has(kind));
}

/** What stands before the first 的 and behind it, where it tells of a thing how it fails; else nothing. */
function attributeOf(tokens: readonly Token[]): Record<'before' | 'behind', readonly Token[]> {
  const of = tokens.findIndex(({ kind, text }) => kind === 'noun' && text === '的');
  const before = tokens.slice(0, Math.max(0, of));
  const behind = tokens.slice(of + 1);
  const [thing] = behind;
  // 没有未发放的学生 is a statement.
  const denied = before.filter(({ kind }) => kind === 'negation').length > 1;
  const fails = !denied && before.some(({ kind }) => PENDING.has(kind));
  const told = thing && !IS.test(thing.text) && fails;
  return told ? { before, behind } : { before: [], behind: [] };
}

/** 未整改问题已全部整改, 不规范行为已停止: the first segment only tells which things are meant. */
export function isAttribute(segment: Segment, next: Segment | undefined): boolean {
  if (!next || next.joined) return false;
  const last = segment.tokens.at(-1);
  if (last?.kind !== 'noun' && !(last?.kind === 'gap' && BEHAVIOUR.test(last.text))) return false;
  const bad = segment.tokens.some(({ kind }) => FAILS.has(kind));
  return bad && next.tokens.some(({ kind }) => STATES.has(kind) && kind !== 'negation');
}

const BEHAVIOUR = /(?:行为|现象|情形|做法|条款|内容|制度|部位|设施|设备)$/;
