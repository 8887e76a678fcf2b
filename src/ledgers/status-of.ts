import { shownText } from '../reading/shown';
import { BLANK, type Written } from '../reading/written';
import type { StatusClass, StatusReading } from '../reading/status-reading';
import type { FieldId } from '../tables/fields';
import type { FieldValue } from '../tables/table';
import type { LedgerRow } from './ledger-row';
import type { RowReader } from './row-reader';

/** What a row has to tell how far the work is. */
export interface StatusSigns {
  readonly reader: RowReader;
  readonly values: ReadonlyMap<FieldId, FieldValue>;
  /** 发现的问题; undefined where the list has no such column. */
  readonly problem: string | undefined;
  /** What is to be done, in a list that names work and no problems. */
  readonly task: string | undefined;
  readonly closure: LedgerRow['closure'];
  /** The 完成日期 cell holds a day that has come. */
  readonly finished: boolean;
}

/** Columns that can tell how far the work is; the first that a list has is the one that is asked of. */
const OTHERS = ['percent', 'closure', 'doneOn'] as const;
export const STATUS_FIELDS = ['progress', 'status', ...OTHERS] as const;

/** The row's two words on its progress contradict each other: a person is asked, nobody is accused. */
export const DIFFER = 'progress-and-state-differ';

/**
 * What a row says of its progress: 整改情况, or 整改状态 where that column alone speaks. Where both
 * speak and differ, the less finished one counts and a person is asked; a step that has been taken
 * (办法已出台) contradicts no state, it tells what was done. A list with neither of them tells it by
 * 完成比例, 销号 or 实际完成时间.
 */
export function statusOf(signs: StatusSigns): StatusReading {
  const { reader, values, problem, task } = signs;
  const progress = reader.status(values.get('progress')?.written ?? BLANK, problem, task);
  if (values.get('progress')?.several || values.get('status')?.several)
    return { ...progress, class: 'unknown', certain: false };
  const status = values.get('status');
  if (!status) return values.has('progress') ? progress : statusByOthers(signs);
  const state = reader.status(status.written, problem, task);
  if (state.class === 'blank') return progress;
  if (progress.class === 'blank' || progress.class === 'unknown') return state;
  if (state.class === progress.class || state.class === 'unknown') return progress;
  if (SETTLED.has(state.class) && state.certain && isNoContradiction(progress)) return state;
  const less = rank(progress) <= rank(state) ? progress : state;
  if (UNDER_WAY.has(state.class) && UNDER_WAY.has(progress.class)) return less;
  return { ...less, certain: false, flags: [...less.flags, DIFFER] };
}

/** 办法已出台 tells what was done; 长期坚持 beside 已完成 is its tail. */
const isNoContradiction = ({ class: of, flags }: StatusReading): boolean =>
  of === 'long-term' || flags.includes('only-step');

const SETTLED: ReadonlySet<StatusClass> = new Set<StatusClass>(['done', 'long-term']);
const UNDER_WAY: ReadonlySet<StatusClass> = new Set<StatusClass>(['partial', 'in-progress']);

function statusByOthers({
  reader,
  values,
  problem,
  closure,
  finished,
}: StatusSigns): StatusReading {
  const said = OTHERS.map((field) => {
    const written = values.get(field)?.written ?? BLANK;
    return reader.status(field === 'percent' ? asPercent(written) : written, problem);
  }).find(({ class: of }) => of !== 'blank' && of !== 'unknown');
  const blank = reader.status(BLANK, problem);
  if (finished || closure === 'closed') return { ...blank, class: 'done', certain: true };
  // 未销号 says that it is not finished, not that nobody has begun.
  if (closure === 'open' && !values.has('percent')) return { ...blank, class: 'in-progress' };
  return said ?? blank;
}

/** 80 and 0.8 in a column of percentages are 80%; 1 may be the whole or a hundredth, and stays 1. */
function asPercent(written: Written): Written {
  const number =
    written.kind === 'number'
      ? written.value * (/%/.test(written.format) ? 100 : 1)
      : Number(shownText(written).trim() || NaN);
  if (Number.isNaN(number) || number === 1) return written;
  const hundredths = number < 1 ? number * 100 : number;
  return { kind: 'text', text: `${Number(hundredths.toFixed(4))}%` };
}

function rank({ class: of }: StatusReading): number {
  const order = ['not-started', 'in-progress', 'partial', 'long-term', 'not-applicable', 'done'];
  return order.indexOf(of);
}

/** The 销号 column: 已销号, 未销号, 退回; a second axis beside the status (domain.md §5). */
export function closureOf(text: string): LedgerRow['closure'] {
  const plain = text.replace(/\s/g, '');
  if (plain === '') return 'none';
  if (/退回|反弹|重新|撤销/.test(plain)) return 'reopened';
  if (/^(未|尚未|没有|否|无|不|待|×|N|n|\/|—|-)/.test(plain)) return 'open';
  if (/销号|^(已|是|√|✓|Y|y|办结|完成)/.test(plain)) return 'closed';
  return 'open';
}
