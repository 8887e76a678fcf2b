import type { Finding, Told } from './findings';
import { firstTold } from './first-told';
import type { ParsedClause } from './parsed-clauses';
import { shrunk } from './shrunk';

type Rule = (clause: ParsedClause, last: Finding | undefined) => Told;

/** What a clause says as a whole, whatever its predicates say; undefined where they are to be read. */
export const wholeClause: Rule = (clause, last) => firstTold(RULES, clause, last);

const RULES: readonly Rule[] = [
  asks,
  isDoneOneByOne,
  ({ text }) => shrunk(text),
  takesBackAsANote,
  denies,
];

/** 请上级协调解决 asks others. */
function asks({ text }: ParsedClause): Told {
  return /^恳?请(?![示假购款到来回辞教])/.test(text) ? 'nothing' : undefined;
}

/** 完成一项销号一项: how it is to be done. */
function isDoneOneByOne({ text }: ParsedClause): Told {
  return ONE_BY_ONE.test(text) && !/[已均都]/.test(text)
    ? { kind: 'effort', words: text, certain: false }
    : undefined;
}

const ONE_BY_ONE = /一([个项起批件处例户名所]).{0,5}一(?:\1|[个项起批件处例户名所])/;

/** 已完成（预计）: a note behind a statement that takes it back. */
function takesBackAsANote({ text }: ParsedClause, last: Finding | undefined): Told {
  return last?.kind === 'done' && NOTE.test(text)
    ? { kind: 'planned', words: text, certain: false }
    : undefined;
}

const NOTE = /^(?:计划|预计|预估|拟|拟定|暂定|未|尚未|否|目标|待[定议查核实确认]{1,3})$/;

/** 整改情况：未. */
function denies({ text }: ParsedClause): Told {
  return text === '未' ? { kind: 'undone', words: text, certain: false } : undefined;
}
