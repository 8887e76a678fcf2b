import type { Token } from './tokens';
import { isHead, kinds, type TokenKind } from './token-kinds';
import { wordAt, type Word } from './lexer';
import { timeAt } from './times';

/** A word of the lists where it stands in its clause. */
export interface Place extends Word {
  readonly clause: string;
  readonly at: number;
  readonly end: number;
  /** The token that ends where the word begins. */
  readonly before: Token | undefined;
}

/** Whether a word has to be asked what it means. */
export const isAmbiguous = ({ kind, text }: Word): boolean =>
  text.length === 1 || kind === 'suffix' || MEANINGS.has(text);

/** What an ambiguous word means by its neighbours; undefined where it means nothing here. */
export function meaningOf(place: Place): Word | undefined {
  const { kind, text, before } = place;
  const meaning = MEANINGS.get(text);
  if (meaning) return meaning(place);
  if (kind === 'suffix' && text !== '了') return before && isHead(before.kind) ? place : undefined;
  // 已改, 改好: a verb of one character may be half of another word.
  if ((kind === 'fix' || kind === 'prep') && text.length === 1)
    return (before && GOVERNS.has(before.kind)) || /^[完好毕妥了]/.test(behind(place))
      ? place
      : undefined;
  return place;
}

/** What may stand right before a verb of one character. */
const GOVERNS = kinds('perfect', 'negation', 'all', 'progress', 'future');

type Meaning = (place: Place) => Word | undefined;

const when =
  (holds: (place: Place) => boolean): Meaning =>
  (place) =>
    holds(place) ? place : undefined;
const as =
  (kind: Word['kind'], holds: (place: Place) => boolean): Meaning =>
  (place) =>
    holds(place) ? { ...place, kind } : place;

const behind = ({ clause, end }: Place): string => clause.slice(end);
/** The few characters before a word: no meaning reaches further back. */
const ahead = ({ clause, at }: Place): string => clause.slice(Math.max(0, at - 12), at);
const begins = ({ at }: Place): boolean => at === 0;
const perfected = ({ before }: Place): boolean => before?.kind === 'perfect';
const afterHead = ({ before }: Place): boolean => before !== undefined && isHead(before.kind);

/** The kind of what stands right behind a word. */
function next({ clause, end }: Place): TokenKind | 'particle' | 'end' {
  if (end >= clause.length) return 'end';
  if (timeAt(clause, end)) return 'time';
  const word = wordAt(clause, end);
  if (!word) return 'gap';
  return isHead(word.kind) || word.kind === 'neutral' || word.kind === 'all'
    ? word.kind
    : 'particle';
}
const beforeHead = (place: Place): boolean => {
  const kind = next(place);
  return kind !== 'particle' && kind !== 'end' && isHead(kind);
};

/** 正整改, 正由学校办理; but 正面. */
const isGoingOn = (place: Place): boolean =>
  beforeHead(place) || next(place) === 'all' || /^[向与对和按由就把将逐]/.test(behind(place));

const beforeNumber = (place: Place): boolean =>
  begins(place) && /^[\d一二两三四五六七八九十]/.test(behind(place));

/** 整改计划, 按计划, 计划已定: a paper; 计划整改 says when. */
const isPaper = (place: Place): boolean =>
  afterHead(place) ||
  place.before?.kind === 'basis' ||
  next(place) === 'end' ||
  next(place) === 'particle';

/** 争取6月完成, 承诺尽快; 争取资金 is a step. */
const isLater = (place: Place): boolean =>
  timeAt(place.clause, place.end) !== undefined ||
  /^(?:尽快|早日|尽早|在|于|完成|按期|如期)/.test(behind(place));

/** 倒塌部分已重砌, 欠发部分已补发: the part that was wrong, and all of it. */
const isDamaged = (place: Place): boolean =>
  /(?:[塌损坏裂缺漏落旧锈霉烂危差]|欠[发付缴]|[未少漏错][发缴报补退]|违规|超支|多收|不合格|不达标)$/.test(
    ahead(place),
  );

/** 通过县级验收, and nothing behind it; 已通过招聘解决 only names the way. */
function passed(place: Place): Word | undefined {
  const accepted = /^.{0,4}?(?:验收|复核|复查|核验|国检)(?!发现)/.exec(behind(place));
  if (!perfected(place) && !ACCEPTED.test(behind(place))) return place;
  return accepted ? { kind: 'result', text: place.text + accepted[0] } : undefined;
}

const ACCEPTED = /^[\u4E00-\u9FFF]{0,6}(?:验收|复核|复查|核验|国检)$/;

/** 尚不规范, 暂不达标: how it is; 暂不整改 denies the work. */
function notYet(place: Place): Word {
  const short = wordAt(place.clause, place.at + 1);
  return short?.kind === 'short'
    ? { kind: 'short', text: `${place.text.charAt(0)}${short.text}` }
    : place;
}

/** 缺3人, 缺签字 are left over; 检测缺项, 因供货商缺货 are faults. */
function lacking(place: Place): Word | undefined {
  const { text, at } = place;
  if (at === 0 && PAPERS.test(behind(place))) return { kind: 'remain', text };
  if (at > 0 && next(place) !== 'end' && !/\d/.test(ahead(place) + behind(place).charAt(0)))
    return { kind: 'trouble', text };
  return text === '缺' && at === 0 && !/^[\d百一二两三四五六七八九十千]/.test(behind(place))
    ? undefined
    : place;
}

const PAPERS = /^[\u4E00-\u9FFF]{0,4}(?:佐证|材料|资料|手续|证明|签字|盖章|照片|档案)/;

/** 可, 能, 应; but 功能, 认可, 家长会, 反应. */
const isModal = (place: Place): boolean =>
  next(place) !== 'end' &&
  !/[主需重必想简摘提功智性节职技机本才不认许宁适委大协学工商省社开例晚相供反对效响]$/.test(
    ahead(place),
  );

/** Money and pupils go back to where they belong; an application goes back to be made again. */
function sentBack(place: Place): Word {
  const { clause, before } = place;
  const whole = perfected(place) || before?.kind === 'all' || /由.{1,8}$/.test(ahead(place));
  const mended = /[款钱元费]|资金|补助|经费/.test(clause) || (whole && !SENT_IN.test(clause));
  return mended ? { ...place, kind: 'fix' } : place;
}

/** What is handed in and may be sent back: not good enough. */
const SENT_IN = /申请|材料|报告|方案|验收|资料|计划|清单|被/;

/** 总体完成, 总体已完成; but 总体良好. */
const isOnTheWhole = (place: Place): boolean =>
  ['result', 'fix', 'all', 'particle'].includes(next(place));

/** 验收时合格; but 及时, 按时, 临时. */
const isAtThatTime = (place: Place): boolean =>
  place.at > 2 && next(place) === 'result' && !/[及按临同暂准限随即定小]$/.test(ahead(place));

/** 不合格车辆, 不规范收费行为已停止, 不合格的教师已清退: it names the thing; 管理不规范 says how it is. */
const isQuality = (place: Place): boolean =>
  /^[\u4E00-\u9FFF]{2,8}?(?:$|[已均全])/.test(behind(place)) &&
  !/^(?:的|问题$|需|待|有|仍|尚|等|且|和|而)/.test(behind(place));

/** The words that mean one thing or another, and by what. */
const BY_WORDS: readonly (readonly [string, Meaning])[] = [
  ['正', when(isGoingOn)],
  ['不 不同意 不愿意 不愿 不肯 快 仅 只 才 尚在', when(beforeHead)],
  ['倒计时 等', when(begins)],
  ['剩 余 欠 差', when(beforeNumber)],
  ['除', when((place) => begins(place) && place.clause.includes('外'))],
  ['后 之后 以后', when((place) => afterHead(place) || (place.at > 1 && beforeHead(place)))],
  ['中 之中 阶段 程序 流程', when(afterHead)],
  ['要 可 能 会 应 应已', when(isModal)],
  ['助 发 返 拨 建 买 购', when((place) => perfected(place) && /^(?:$|\d)/.test(behind(place)))],
  ['疑似 可能 恐', when((place) => /^[已完整全]/.test(behind(place)))],
  ['总体', when(isOnTheWhole)],
  ['时', when(isAtThatTime)],
  ['重新整改', when((place) => !perfected(place))],
  ['其他 其它', when((place) => !(begins(place) && next(place) === 'end'))],
  ['部分', as('noun', isDamaged)],
  ['计划', as('prepnoun', isPaper)],
  ['准备', as('prep', (place) => next(place) !== 'time' && !beforeHead(place))],
  ['争取 承诺', (place) => ({ ...place, kind: isLater(place) ? 'future' : 'prep' })],
  ['做到', as('fix', perfected)],
  ['返工', as('prep', perfected)],
  ['不规范 不合格 不达标 不完整 不齐全', as('neutral', isQuality)],
  // 仍在劝返 goes on, 1名仍在外 is left over.
  ['仍在', (place) => (beforeHead(place) ? place : { kind: 'remain', text: '仍' })],
  ['尚不 暂不', notYet],
  ['缺 缺少', lacking],
  ['通过', passed],
  ['退回', sentBack],
];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  BY_WORDS.flatMap(([words, meaning]) => words.split(' ').map((word) => [word, meaning] as const)),
);
