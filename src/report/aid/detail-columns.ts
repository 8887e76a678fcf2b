import type { AidLine } from '../../aid/aid-lines';
import { groupKey } from '../../aid/group-key';
import { a1, columnName } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import { maskPersonal } from '../mask-personal';
import { numberContent, textContent } from '../sheet-draft';
import type { AidSheetOptions } from './aid-sheet-options';

/** A line of the 资助明细 with the numbers of its groups. */
export interface DetailLine {
  readonly line: AidLine;
  /** From 1. */
  readonly index: number;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly ofSchool: number;
  readonly ofCounty: number;
}

export const DETAIL_IDS = [
  'seq',
  'source',
  'group',
  'class',
  'county',
  'school',
  'name',
  'identity',
  'stage',
  'grade',
  'boarding',
  'mode',
  'hardship',
  'item',
  'term',
  'rate',
  'due',
  'paid',
  'difference',
  'counted',
  'rule',
] as const;
export type DetailId = (typeof DETAIL_IDS)[number];

/** What a list for the public leaves out: the child's number and hardship, and the way to its row. */
const PRIVATE: ReadonlySet<DetailId> = new Set(['source', 'identity', 'hardship', 'rule']);

export const WIDTHS: Readonly<Record<DetailId, number>> = {
  seq: 6,
  source: 14,
  group: 6,
  class: 6,
  county: 12,
  school: 24,
  name: 10,
  identity: 20,
  stage: 8,
  grade: 9,
  boarding: 8,
  mode: 13,
  hardship: 12,
  item: 18,
  term: 9,
  rate: 11,
  due: 11,
  paid: 11,
  difference: 11,
  counted: 9,
  rule: 40,
};

export const MONEY_COLUMNS: ReadonlySet<DetailId> = new Set(['rate', 'due', 'paid', 'difference']);

/** The columns of the sheet, and where each stands: the 汇总's formulas ask for it. */
export class DetailColumns {
  readonly ids: readonly DetailId[];

  constructor(private readonly options: AidSheetOptions) {
    this.ids = DETAIL_IDS.filter((id) => !options.public || !PRIVATE.has(id));
  }

  at(id: DetailId): number {
    return this.ids.indexOf(id);
  }

  /** `$Q$4:$Q$315` of the rows given. */
  range(id: DetailId, first: number, last: number): string {
    const name = columnName(this.at(id));
    return `$${name}$${first + 1}:$${name}$${last + 1}`;
  }

  head(id: DetailId): string {
    return this.options.render({ code: `aid.detail.${id}` });
  }

  content(id: DetailId, detail: DetailLine): CellContent {
    const { line } = detail;
    const { pupil } = line;
    switch (id) {
      case 'seq':
        return numberContent(detail.index);
      case 'group':
        return numberContent(detail.ofSchool);
      case 'class':
        return numberContent(detail.ofCounty);
      case 'rate':
        return money(line.yearFen);
      case 'due':
        return money(line.dueFen);
      case 'paid':
        return money(line.paidFen);
      case 'difference':
        return this.difference(detail);
      case 'counted':
        return textContent(this.counted(line));
      case 'rule':
        return textContent(this.rule(line));
      case 'source':
        return textContent(sourceText(line));
      case 'identity':
        return textContent(pupil.identity);
      case 'hardship':
        return textContent(pupil.hardshipText);
      case 'grade':
        return textContent(pupil.gradeText);
      case 'name':
        return textContent(this.name(pupil.name));
      default:
        return textContent(this.keyPart(id, line));
    }
  }

  /** 是, 否 or 无标准: what the 汇总 counts by. */
  counted({ dueFen, counted }: AidLine): string {
    return this.countedText(dueFen === undefined ? 'none' : counted ? 'yes' : 'no');
  }

  countedText(code: 'yes' | 'no' | 'none'): string {
    return this.options.render({ code: `aid.counted.${code}` });
  }

  rule({ pupil }: AidLine): string {
    return pupil.due.known
      ? pupil.due.rule
      : this.options.render({ code: `aid.no-rate.${pupil.due.reason}` });
  }

  name(name: string): string {
    return this.options.maskNames && name !== '' ? `${[...name][0] ?? ''}某` : name;
  }

  private keyPart(
    id: 'county' | 'school' | 'stage' | 'boarding' | 'mode' | 'item' | 'term',
    line: AidLine,
  ): string {
    const key = groupKey(line.pupil.group, line.term);
    const text = id === 'mode' ? key.teachingMode : key[id];
    return this.options.public ? maskPersonal(text) : text;
  }

  private difference({ line, row }: DetailLine): CellContent {
    const { dueFen, paidFen } = line;
    if (dueFen === undefined || paidFen === undefined) return { kind: 'blank' };
    const formula = `${a1(row, this.at('paid'))}-${a1(row, this.at('due'))}`;
    return { kind: 'formula', formula, value: (paidFen - dueFen) / 100 };
  }
}

/** 花名册!A9, with the workbook before it where it is another one. */
export const sourceText = ({ pupil }: AidLine): string => {
  const place = `${pupil.sheet}!${a1(pupil.row, 0)}`;
  return pupil.book === undefined ? place : `${pupil.book} ${place}`;
};

const money = (fen: number | undefined): CellContent =>
  fen === undefined ? { kind: 'blank' } : numberContent(fen / 100);
