import type { Predicate } from './predicate';
import { firstTold } from './first-told';
import type { Segment } from './segments';
import { isHead } from './token-kinds';
import type { Token } from './tokens';

/** What leads a predicate and says how its heads are meant. */
export type Lead =
  'perfect' | 'promised' | 'negation' | 'progress' | 'future' | 'wait' | 'manner' | 'none';

/** 未 before 已, 正在 before 将: the lead that decides where there are several. */
export const leadOf = (predicate: Predicate): Lead => firstTold(RULES, predicate) ?? 'none';

const RULES: readonly ((predicate: Predicate) => Lead | undefined)[] = [
  ({ has }) => (has('negation') ? 'negation' : undefined),
  meant,
  ({ has }) => (has('progress') || has('ongoing') ? 'progress' : undefined),
  goingOn,
  future,
  ({ has }) => (has('wait') ? 'wait' : undefined),
  perfect,
  ({ has }) => (has('manner') ? 'manner' : undefined),
  ({ segment }) => (segment.condition && awaits(segment, segment.condition) ? 'wait' : undefined),
  ({ segment, around }) => (segment.joined ? around.inherited : undefined),
];

/** 已承诺整改到位, 已意识到需整改: what has been done is the promise, or the seeing. */
function meant({ tokens, has }: Predicate): Lead | undefined {
  const head = tokens.findIndex(({ kind }) => isHead(kind));
  const promises = tokens.some(
    ({ kind }, at) =>
      kind === 'perfect' &&
      (tokens[at + 1]?.kind === 'future' || (at < head && tokens[head - 1]?.kind === 'future')),
  );
  if (!promises) return undefined;
  return has('time') ? 'future' : 'promised';
}

/** 已在解决 goes on; 已在各校解决 says where. */
function goingOn({ tokens }: Predicate): Lead | undefined {
  const head = tokens.findIndex(({ kind }) => isHead(kind));
  return tokens[head - 1]?.text === '已在' ? 'progress' : undefined;
}

/** 将整改; but 已于6月3日将资金打入卡中, where 将 only names what is handled. */
function future({ tokens, has }: Predicate): Lead | undefined {
  if (!has('future')) return undefined;
  const handled = tokens.every(({ kind, text }) => kind !== 'future' || text === '将');
  return has('perfect') && (handled || !has('time')) ? 'perfect' : 'future';
}

/** 已整改, 整改了; but 已逐步整改 has begun and not ended, while 已同步整改 has. */
function perfect({ tokens, has }: Predicate): Lead | undefined {
  if (!has('perfect') && !has('suffix')) return undefined;
  const slow = tokens.some(
    ({ kind, text }) => kind === 'manner' && SLOW.test(text) && text !== '同步',
  );
  return slow ? 'progress' : 'perfect';
}

/** 已逐步落实 has begun and not ended. */
export const SLOW = /逐步|逐年|逐批|陆续|有序|稳步|分[批步期年]|同步/;

/** 待验收后销号, 资金到位后实施; but 整改后验收合格, 完成摸底后已实施. */
function awaits({ heads }: Segment, condition: readonly Token[]): boolean {
  if (condition.some(({ kind }) => kind === 'wait' || kind === 'future')) return true;
  if (condition.some(({ kind }) => kind === 'perfect' || kind === 'suffix')) return false;
  const result = heads.some(({ kind, text }) => kind === 'result' && text !== '完成');
  const first = condition.filter(({ kind }) => isHead(kind));
  return !(result && first.length > 0 && first.every(({ kind }) => kind === 'fix'));
}
