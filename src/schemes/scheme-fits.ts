import { cellAt } from '../workbook/cells';
import { CELL_TEXT, type Snapshot } from '../workbook/snapshot';
import { a1 } from '../workbook/address';
import { BUILT_IN } from './built-in';
import type { Scheme } from './scheme';

/** Why a workbook is taken for one of a scheme. */
export const FIT_GROUNDS = ['document-number', 'title', 'items', 'names'] as const;
export type FitGround = (typeof FIT_GROUNDS)[number];

export interface SchemeFit {
  readonly scheme: Scheme;
  readonly by: FitGround;
  /** What the workbook says: the number, the title, the first of the names. */
  readonly text: string;
  /** How many names or items it shares with the scheme; 1 for a number or a title. */
  readonly count: number;
  /** Grounds that speak for the scheme, each of a kind of its own. */
  readonly weight: number;
}

/** Names of a scheme that a workbook must hold before names alone make it one of the scheme. */
const NAMES_NEEDED = 3;
/** Official wordings are long: two of them do not meet by chance. */
const ITEMS_NEEDED = 2;
const ITEM_LENGTH = 8;
const STRINGS_READ = 20000;

/**
 * The built-in schemes that a workbook may be one of, the likeliest first. A number or a title is
 * worth more than any names, both together more than one of them; what was read is said with it.
 */
export function schemeFits(snapshot: Snapshot): readonly SchemeFit[] {
  const texts = [snapshot.name, ...textsOf(snapshot)].map((text) => ({ text, plain: plain(text) }));
  const strong = BUILT_IN.flatMap((scheme) => strongFit(scheme, texts));
  const fits = strong.length > 0 ? strong : BUILT_IN.flatMap((scheme) => weakFit(scheme, texts));
  return fits.sort(byWeight);
}

/** The fits that are as good as the first: where they are several, a person has to say which. */
export function equalFits([first, ...rest]: readonly SchemeFit[]): readonly SchemeFit[] {
  if (!first) return [];
  const strong = ({ by }: SchemeFit): boolean => by === 'document-number' || by === 'title';
  const rivals = rest.filter(
    ({ by, weight, count }) =>
      weight === first.weight &&
      // Of names or items alone the scheme with at least twice as many is the one.
      (strong(first) || (by === first.by && count * 2 > first.count)),
  );
  return [first, ...rivals];
}

/** The cell that says so, for a finding to point at. */
export function cellOfText(snapshot: Snapshot, text: string): { sheet: string; cell: string } {
  for (const sheet of snapshot.sheets) {
    if (sheet.own) continue;
    for (const [column, { kinds }] of sheet.columns.entries()) {
      for (let row = 0; row < kinds.length; row++) {
        if (kinds[row] !== CELL_TEXT) continue;
        const written = cellAt(snapshot, sheet, row, column);
        if (written.kind === 'text' && written.text === text)
          return { sheet: sheet.name, cell: a1(row, column) };
      }
    }
  }
  return { sheet: snapshot.sheets[0]?.name ?? '', cell: '' };
}

interface Text {
  readonly text: string;
  readonly plain: string;
}

function strongFit(scheme: Scheme, texts: readonly Text[]): readonly SchemeFit[] {
  const number = scheme.documentNumber ? holding(texts, [scheme.documentNumber]) : undefined;
  const title = scheme.recognition.titles
    .map((words) => holding(texts, words))
    .find((found) => found !== undefined);
  const found = number ?? title;
  if (!found) return [];
  const weight = (number ? 1 : 0) + (title ? 1 : 0);
  const by = number ? 'document-number' : 'title';
  return [{ scheme, by, text: found.text, count: 1, weight }];
}

function weakFit(scheme: Scheme, texts: readonly Text[]): readonly SchemeFit[] {
  const said = new Map(texts.map((text) => [text.plain, text.text]));
  const items = new Set([...scheme.items, ...scheme.tasks].map(({ text }) => plain(text)));
  const official = [...items].filter((text) => text.length >= ITEM_LENGTH && said.has(text));
  const names = scheme.recognition.names.filter((name) => holding(texts, [name]));
  const fit = (by: FitGround, text: string, count: number): readonly SchemeFit[] => [
    { scheme, by, text, count, weight: 0 },
  ];
  if (official.length >= ITEMS_NEEDED)
    return fit('items', said.get(official[0] ?? '') ?? '', official.length);
  return names.length >= NAMES_NEEDED ? fit('names', names.join('、'), names.length) : [];
}

function holding(texts: readonly Text[], words: readonly string[]): Text | undefined {
  const wanted = words.map(plain);
  return texts.find((text) => wanted.every((word) => text.plain.includes(word)));
}

function byWeight(a: SchemeFit, b: SchemeFit): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  const order = FIT_GROUNDS.indexOf(a.by) - FIT_GROUNDS.indexOf(b.by);
  return order !== 0 ? order : b.count - a.count;
}

/** What the lists say; what this product wrote beside them tells nothing of where they are from. */
function textsOf(snapshot: Snapshot): readonly string[] {
  const { sheets, strings } = snapshot;
  if (!sheets.some(({ own }) => own)) return strings.slice(0, STRINGS_READ);
  const used = new Set<number>();
  for (const { own, columns } of sheets) {
    if (own) continue;
    for (const { kinds, values } of columns) {
      for (let row = 0; row < kinds.length; row++)
        if (kinds[row] === CELL_TEXT) used.add(values[row] ?? 0);
    }
  }
  return [...used].slice(0, STRINGS_READ).map((index) => strings[index] ?? '');
}

/** Quotation marks and spaces are written in every way; they tell no scheme from another. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s"'“”‘’「」]/g, '');
