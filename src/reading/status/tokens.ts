import { isAct } from './acts';
import { saidAt, type Said } from './amounts-said';
import { formAt } from './forms';
import { wordAt } from './lexer';
import type { WordKind } from './status-words';
import { timeAt, type TimeWord } from './times';

export type TokenKind = WordKind | 'time' | 'said' | 'gap';

/** A word, a time, a count, or a stretch of text that the grammar does not know. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly time?: TimeWord;
  readonly said?: Said;
}

/** The tokens of one clause, from left to right, each character looked at once. */
export function tokensOf(clause: string): Token[] {
  const tokens: Token[] = [];
  let gap = 0;
  let at = 0;
  while (at < clause.length) {
    const token = tokenAt(clause, at, at === gap ? tokens.at(-1) : undefined);
    if (!token) {
      at += 1;
      continue;
    }
    if (at > gap) tokens.push({ kind: 'gap', text: clause.slice(gap, at) });
    tokens.push(token);
    at += token.text.length;
    gap = at;
  }
  if (at > gap) tokens.push({ kind: 'gap', text: clause.slice(gap, at) });
  return tokens.map((token, index) => actOf(token, tokens[index - 1]));
}

/** 已铲除重铺, 全部付清: a verb that no list has, by its form. */
const actOf = (token: Token, before: Token | undefined): Token =>
  token.kind === 'gap' && before && LED.has(before.kind) && isAct(token.text)
    ? { kind: 'fix', text: token.text }
    : token;

const LED: ReadonlySet<TokenKind> = new Set<TokenKind>(['perfect', 'all', 'time']);

/** The token at `at`; `before` is the token that ends exactly there. */
function tokenAt(clause: string, at: number, before: Token | undefined): Token | undefined {
  if (TIME_START.test(clause.charAt(at)) && !/[\d.]/.test(clause.charAt(at - 1))) {
    const time = timeAt(clause, at);
    if (time) return { kind: 'time', text: clause.slice(at, time.end), time };
  }
  const form = formAt(clause, at);
  if (form) return form;
  const word = wordAt(clause, at);
  if (word && word.text.length > 1) return meant(word.kind, word.text, clause, at, before);
  if (NUMBER_START.test(clause.charAt(at)) && !/[\d.第]/.test(clause.charAt(at - 1))) {
    const said = saidAt(clause, at);
    if (said) return { kind: 'said', text: clause.slice(at, said.end), said };
  }
  return word && meant(word.kind, word.text, clause, at, before);
}

/** 通过县级验收, and nothing behind it. */
const ACCEPTED = /^[\u4E00-\u9FFF]{0,6}(?:验收|复核|复查|核验|国检)$/;

/** 已通过县级复核; 已通过招聘解决 only names the way. */
function passed(clause: string, at: number): Token | undefined {
  const accepted = /^通过.{0,4}?(?:验收|复核|复查|核验|国检)(?!发现)/.exec(clause.slice(at));
  return accepted ? { kind: 'result', text: accepted[0] } : undefined;
}

const PAPERS = /^[\u4E00-\u9FFF]{0,4}(?:佐证|材料|资料|手续|证明|签字|盖章|照片|档案)/;
/** What is handed in and may be sent back: not good enough. */
const SENT_IN = /申请|材料|报告|方案|验收|资料|计划|清单|被/;
const MONEY = /[款钱元费]|资金|补助|经费/;

/** 欠发, 破损, 不合格: what was wrong with a part of something. */
const DAMAGED =
  /(?:[塌损坏裂缺漏落旧锈霉烂危差]|欠[发付缴]|[未少漏错][发缴报补退]|违规|超支|多收|不合格|不达标)$/;

/** 功能, 认可, 家长会, 反应: the last character of another word. */
const NO_MODAL = /[主需重必想简摘提功智性节职技机本才不认许宁适委大协学工商省社开例晚相供反对效响]/;

const TIME_START =
  /[\d新夏冬假国元节汛日未第一二三四五六七八九十上下春秋本暑寒年月明后大再还尚今开近短两]/;
const NUMBER_START = /[\d百一二两三四五六七八九十千]/;

/** What an ambiguous word means by its neighbours; undefined where it means nothing here. */
function meant(
  kind: WordKind,
  text: string,
  clause: string,
  at: number,
  before: Token | undefined,
): Token | undefined {
  const end = at + text.length;
  const next = (): string => (end < clause.length ? nextKind(clause, end) : 'end');
  switch (text) {
    case '正':
      return isHead(next()) || next() === 'all' || /^[向与对和按由就把将逐]/.test(clause.slice(end))
        ? { kind, text }
        : undefined;
    case '不':
    case '不同意':
    case '不愿意':
    case '不愿':
    case '不肯':
      return isHead(next()) ? { kind, text } : undefined;
    case '倒计时':
    case '等':
      return at === 0 ? { kind, text } : undefined;
    case '剩':
    case '余':
    case '欠':
    case '差':
      return at === 0 && /\d|[一二两三四五六七八九十]/.test(clause.charAt(1))
        ? { kind, text }
        : undefined;
    case '快':
    case '仅':
    case '只':
    case '才':
      return isHead(next()) ? { kind, text } : undefined;
    case '部分':
      // 倒塌部分已重砌, 欠发部分已补发: the part that was wrong, and all of it.
      return DAMAGED.test(clause.slice(0, at)) ? { kind: 'noun', text } : { kind, text };
    case '除':
      return at === 0 && clause.includes('外') ? { kind, text } : undefined;
    case '后':
    case '之后':
    case '以后':
      return (before && isHead(before.kind)) || (at > 1 && isHead(next()))
        ? { kind, text }
        : undefined;
    case '中':
    case '之中':
    case '阶段':
    case '程序':
    case '流程':
      return before && isHead(before.kind) ? { kind, text } : undefined;
    case '计划': {
      const noun = before && (isHead(before.kind) || before.kind === 'basis');
      const what = next();
      return noun || what === 'end' || what === 'particle'
        ? { kind: 'prepnoun', text }
        : { kind, text };
    }
    case '准备':
      return next() === 'time' || isHead(next()) ? { kind, text } : { kind: 'prep', text };
    case '争取':
    case '承诺':
      return { kind: isLater(clause, end) ? 'future' : 'prep', text };
    case '通过':
      return before?.kind === 'perfect' || ACCEPTED.test(clause.slice(end))
        ? passed(clause, at)
        : { kind, text };
    case '尚在':
      return isHead(next()) ? { kind, text } : undefined;
    case '仍在':
      // 仍在劝返 goes on, 1名仍在外 is left over.
      return isHead(next()) ? { kind, text } : { kind: 'remain', text: '仍' };
    case '尚不':
    case '暂不': {
      const short = wordAt(clause, at + 1);
      return short?.kind === 'short'
        ? { kind: 'short', text: `${text.charAt(0)}${short.text}` }
        : { kind, text };
    }
    case '缺':
    case '缺少':
      if (at === 0 && PAPERS.test(clause.slice(end))) return { kind: 'remain', text };
      // 检测缺项, 因供货商缺货: a fault, and nobody that is left over, as 5份缺签字 and 缺3人 are.
      if (at > 0 && end < clause.length && !/\d/.test(clause.slice(0, end + 1)))
        return { kind: 'trouble', text };
      if (NUMBER_START.test(clause.charAt(end))) return { kind, text };
      return at === 0 && text === '缺' ? undefined : { kind, text };
    case '应已':
    case '要':
    case '可':
    case '能':
    case '会':
    case '应':
      return NO_MODAL.test(clause.charAt(at - 1)) || next() === 'end' ? undefined : { kind, text };
    case '做到':
      return { kind: before?.kind === 'perfect' ? 'fix' : kind, text };
    case '退回': {
      // Money and pupils go back to where they belong; an application goes back to be made again.
      const sent =
        before?.kind === 'perfect' ||
        before?.kind === 'all' ||
        /由.{1,8}$/.test(clause.slice(0, at));
      return { kind: MONEY.test(clause) || (sent && !SENT_IN.test(clause)) ? 'fix' : kind, text };
    }
    case '重新整改':
      return before?.kind === 'perfect' ? undefined : { kind, text };
    case '返工':
      return { kind: before?.kind === 'perfect' ? 'prep' : kind, text };
    case '助':
    case '发':
    case '返':
    case '拨':
    case '建':
    case '买':
    case '购':
      return before?.kind === 'perfect' && /^(?:$|\d)/.test(clause.slice(end))
        ? { kind, text }
        : undefined;
    case '总体':
      return ['result', 'fix', 'all', 'particle'].includes(next()) ? { kind, text } : undefined;
    case '时':
      return at > 2 &&
        next() === 'result' &&
        !/[及按临同暂准限随即定小]/.test(clause.charAt(at - 1))
        ? { kind, text }
        : undefined;
    case '疑似':
    case '可能':
    case '恐':
      return /^[已完整全]/.test(clause.slice(end)) ? { kind, text } : undefined;
    case '不规范':
    case '不合格':
    case '不达标':
    case '不完整':
    case '不齐全':
      // 已更换不合格车辆, 不规范收费行为已停止: it names the thing; 管理不规范 says how it is.
      return isThingBehind(clause.slice(end)) ? { kind: 'neutral', text } : { kind, text };
    case '其他':
    case '其它':
      return at === 0 && next() === 'end' ? undefined : { kind, text };
    default:
  }
  if (kind === 'suffix' && text !== '了') {
    return before && isHead(before.kind) ? { kind, text } : undefined;
  }
  if ((kind === 'fix' || kind === 'prep') && text.length === 1) {
    const led = before && LEADS.has(before.kind);
    return led || /^[完好毕妥了]/.test(clause.slice(end, end + 1)) ? { kind, text } : undefined;
  }
  return { kind, text };
}

/** 车辆, 收费行为已停止, 的教师已清退: a noun that the word before it may qualify. */
const isThingBehind = (behind: string): boolean =>
  /^[\u4E00-\u9FFF]{2,8}?(?:$|[已均全])/.test(behind) &&
  !/^(?:的|问题$|需|待|有|仍|尚|等|且|和|而)/.test(behind);

const LEADS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'perfect',
  'negation',
  'all',
  'progress',
  'future',
]);

function nextKind(clause: string, at: number): TokenKind | 'particle' {
  if (timeAt(clause, at)) return 'time';
  const word = wordAt(clause, at);
  if (!word) return 'gap';
  return isHead(word.kind) || word.kind === 'neutral' || word.kind === 'all'
    ? word.kind
    : 'particle';
}

const isLater = (clause: string, at: number): boolean =>
  timeAt(clause, at) !== undefined ||
  /^(?:尽快|早日|尽早|在|于|完成|按期|如期)/.test(clause.slice(at, at + 2));

const HEADS: ReadonlySet<string> = new Set([
  'result',
  'fix',
  'proceed',
  'prep',
  'prepnoun',
  'order',
  'closure',
  'weak',
]);

export const isHead = (kind: string): boolean => HEADS.has(kind);
