import { isName, withoutAttributes } from './attributes';
import { clausesOf } from './clauses';
import { isRemedy, speaksOfTheSame } from './remedy';
import { segmentsOf, type Segment } from './segments';
import { SPEAKS } from './token-kinds';
import { tokensOf, type Token } from './tokens';

/** A clause with its words and predicates, and how it stands among the others. */
export interface ParsedClause {
  readonly text: string;
  /** Its numbered item, 0 before the first. */
  readonly item: number;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  /** 已更换: it says what was done about what was named before. */
  readonly remedy: boolean;
  /** 反弹的2个问题: it only names what the next clause says was done. */
  readonly names: boolean;
  /** The only clause of its numbered item, or the only one there that speaks of the matter. */
  readonly single: boolean;
}

/** The clauses of a plain text, in their order. */
export function parsedClauses(plain: string): readonly ParsedClause[] {
  const clauses = clausesOf(plain).map(({ text, item }) => {
    const tokens = withoutAttributes(tokensOf(text));
    const segments = segmentsOf(tokens);
    const matter = segments.some(isMatter);
    return { text, item, tokens, segments, matter, remedy: isRemedy(text) };
  });
  const inItem = tally(clauses.map(({ item }) => item));
  const matters = tally(clauses.flatMap(({ item, matter }) => (matter ? [item] : [])));
  return clauses.map(({ text, item, tokens, segments, remedy }, at) => ({
    text,
    item,
    tokens,
    segments,
    remedy: remedy || speaksOfTheSame(text, clauses[at - 1]?.text ?? '', clauses[0]?.text ?? ''),
    names: clauses[at + 1]?.remedy === true && isName(tokens),
    single: inItem.get(item) === 1 || matters.get(item) === 1,
  }));
}

/** How often each numbered item occurs. */
function tally(items: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/** Not only when, whose and after what: the clause that the text is about. */
const isMatter = ({ tokens, heads }: Segment): boolean =>
  heads.some(({ kind }) => kind !== 'weak' && kind !== 'prepnoun') ||
  tokens.some(({ kind }) => SPEAKS.has(kind));
