import type { TotalRow } from './table';
import type { Snapshot } from '../workbook/snapshot';
import type { SheetGrid } from './sheet-grid';

export interface TotalLabel {
  readonly label: string;
  readonly level: TotalRow['level'];
  /** 小计 1, 合计 2, 总计 3: a total sums what follows the last total of its rank or above. */
  readonly rank: number;
  /** True for 合计 without a name before it. */
  readonly plain: boolean;
}

const TOTAL =
  /^([^。，；：:,;]{0,16}?)(小计|合计|总计|共计|总合计|合计数|总数|累计|平均|均值|平均值)((?:[/、及和](?:平均|合计|均值))?)(?:[（(][^（()）]*[）)]|\d+[人条项户所个名]?|元)?[:：]?$/;
const IN_WORDS = /^(?:总?合计|总计|共计)(?:金额|人数)?(?:[（(]?(?:大写|人民币)|[:：])/;
const WHOLE = /^(?:全.{1,4}|总|本表|各.{1,4}|以上|大)$/;
/** Beside its label a total has numbers; a row with more texts than this is a row of the list. */
const MOST_OTHER_TEXTS = 2;
const LONGEST_LABEL = 40;
const SUMS = /计|平\s*均|均\s*值|总\s*数/;

/** The label of a total in this row, wherever it stands, else undefined. */
export function totalLabel(
  grid: SheetGrid,
  row: number,
  cells: readonly number[],
): TotalLabel | undefined {
  let found: TotalLabel | undefined;
  for (const column of cells) {
    const id = grid.stringId(row, column);
    if (id < 0 || !maySum(grid.snapshot, id)) continue;
    const text = grid.text(row, column);
    if (text.length > LONGEST_LABEL) continue;
    const plain = text.replace(/\s+/g, '');
    found = readLabel(plain) ?? inWords(grid, row, cells, plain);
    if (found) break;
  }
  if (!found) return undefined;
  const others = cells.filter((column) => isProse(grid, row, column)).length;
  // The label itself is one of the texts.
  return others <= MOST_OTHER_TEXTS + 1 ? found : undefined;
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;
const KNOWN = new WeakMap<Snapshot, Uint8Array>();

/** Whether a text of the workbook holds a word for sums: asked of every cell, found once a text. */
function maySum(snapshot: Snapshot, id: number): boolean {
  let known = KNOWN.get(snapshot);
  if (!known) {
    known = new Uint8Array(snapshot.strings.length);
    KNOWN.set(snapshot, known);
  }
  if (known[id] === UNKNOWN) known[id] = SUMS.test(snapshot.strings[id] ?? '') ? YES : NO;
  return known[id] === YES;
}

function isProse(grid: SheetGrid, row: number, column: number): boolean {
  if (grid.stringId(row, column) < 0) return false;
  return !/^[-—–/\\\d.,%％元人\s]*$/.test(grid.text(row, column));
}

/** 合计金额（大写）：叁万元整 beside its figure. */
function inWords(
  grid: SheetGrid,
  row: number,
  cells: readonly number[],
  text: string,
): TotalLabel | undefined {
  if (!IN_WORDS.test(text) || !cells.some((column) => grid.isNumber(row, column))) return undefined;
  return { label: text, level: 'total', rank: 2, plain: true };
}

function readLabel(text: string): TotalLabel | undefined {
  const parts = TOTAL.exec(text);
  if (!parts) return undefined;
  const [, before = '', word = '', also = ''] = parts;
  if (/平均|均值/.test(word) && also === '') {
    return { label: text, level: 'average', rank: 0, plain: before === '' };
  }
  if (word === '累计') return { label: text, level: 'total', rank: 3, plain: true };
  if (word === '小计' || /^本页/.test(before)) {
    return { label: text, level: 'subtotal', rank: 1, plain: before === '' };
  }
  const plain = before === '' || WHOLE.test(before);
  if (word === '总计' || word === '总合计' || (plain && before !== '')) {
    return { label: text, level: 'total', rank: 3, plain };
  }
  return { label: text, level: plain ? 'total' : 'subtotal', rank: 2, plain };
}
