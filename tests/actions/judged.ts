import { check, type CheckOptions } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import type { CheckResult } from '../../src/checks/check-result';
import type { IsoDate } from '../../src/reading/iso-date';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type GridCell } from '../snapshot-builder';

export const HEADER = [
  '类别',
  '排查内容',
  '发现的问题',
  '整改情况',
  '整改时限',
  '责任领导',
  '责任科室',
  '落实单位',
  '备注',
];

/** The snapshot of one list with a title, for checks that need no more. */
export function listOf(
  rows: readonly (readonly GridCell[])[],
  {
    title = '责任清单（2020年5月）',
    header = HEADER,
  }: { title?: string; header?: readonly string[] } = {},
): Snapshot {
  return snapshotOf([{ name: '清单', rows: [[title], header, ...rows] }]);
}

export interface JudgeOptions extends Partial<Omit<CheckOptions, 'asOf'>> {
  readonly previous?: Snapshot;
  /** 2020-05-25 unless given; `undefined` leaves the day to the workbook. */
  readonly asOf?: IsoDate | undefined;
}

export function judged(current: Snapshot, options: JudgeOptions = {}): CheckResult {
  const { previous, asOf, ...rest } = { asOf: '2020-05-25', ...options };
  return runOut(
    check(
      { current, ...(previous && { previous }), others: [] },
      { today: '2020-05-25', ...(asOf !== undefined && { asOf }), ...rest },
    ),
  );
}

/** Findings as a small table, the most telling columns only. */
export const table = (result: CheckResult, ...codes: readonly string[]): readonly string[] =>
  result.findings
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, place }) => `${place.cell} ${code}`);
