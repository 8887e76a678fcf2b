import type { Finding } from './findings';
import { ON_TIME } from './negation';
import type { Predicate } from './predicate';
import type { Token } from './tokens';

/** A completion with its limits: share, part, period, and the day it names. */
export function completed({ tokens, around }: Predicate, done: Finding): Finding {
  const all = tokens.some((token) => token.kind === 'all' && !ON_TIME.test(token.text));
  const day = tokens.find((token) => token.time?.day && !token.time.before)?.time?.day;
  const found = limited({ ...done, ...(all ? { all } : {}), ...(day ? { day } : {}) }, tokens);
  if (found.kind !== 'done') return found;
  const period = isOfPeriod(tokens) || (around.period !== undefined && !all);
  return period ? { ...found, kind: 'part', limit: 'period', certain: false } : found;
}

/** 已完成上半年任务: the task of a period is a part of the matter. */
function isOfPeriod(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind }) => kind === 'result');
  const at = tokens.findIndex(({ time }, index) => index > end && time && !time.day);
  const behind = tokens.slice(at).map(({ text }) => text);
  return end >= 0 && at >= 0 && /任务|目标|计划|工作/.test(behind.join(''));
}

/** 已完成大半, 基本完成, 完成80%: how far the completion reaches. */
export function limited(done: Finding, tokens: readonly Token[]): Finding {
  const share = shareOf(tokens);
  if (share !== undefined) {
    if (share >= 1) return { ...done, all: true };
    return { ...done, kind: share === 0 ? 'undone' : 'part', limit: 'share' };
  }
  if (tokens.some((token) => token.kind === 'part')) {
    return { ...done, kind: 'part', limit: 'qualifier' };
  }
  return done;
}

/** 80%, 八成, 2/3 among the tokens, between 0 and 1. */
export function shareOf(tokens: readonly Token[]): number | undefined {
  for (const { said } of tokens) {
    if (said?.kind === 'share' && said.of100 <= 100) return said.of100 / 100;
    if (said?.kind === 'fraction' && said.of > 0 && said.n <= said.of) return said.n / said.of;
  }
  return undefined;
}

/** 刚刚完成基础, 已完成用地红线: what has been completed is no work that the grammar knows. */
export function isUnknown({ tokens, heads }: Predicate): boolean {
  const [only] = heads;
  if (heads.length !== 1 || only?.text !== '完成') return false;
  const behind = tokens.slice(tokens.indexOf(only) + 1);
  return (
    behind.some(({ kind, text }) => kind === 'gap' && /[\u4E00-\u9FFF]{2}/.test(text)) &&
    behind.every(({ kind }) => kind === 'gap' || kind === 'neutral' || kind === 'time')
  );
}
