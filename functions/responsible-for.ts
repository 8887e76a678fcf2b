import { answeredLater } from './answer/answered';
import { Failure } from './answer/failure';
import { assignmentTable, type AssignmentTable } from './answer/assignment-table';
import { isBlank, writtenOf } from './argument/written';

/**
 * 从包片责任表中查出负责某个乡镇街道的人：返回该行各列的内容，竖向合并的单元格按上方的值补齐。
 * 表区域要连表头一起选；乡镇街道一栏一格可写多个。指定列名时只返回该列，列名重复的写“上级表头/列名”。
 * @customfunction RESPONSIBLE 包片责任人
 * @param township 乡镇街道：要查的乡镇街道名称
 * @param table 包片表：连同表头的包片责任表区域
 * @param [column] 列名：只要其中一列时写表头，如“责任组长”“县教委责任科室/责任人”
 * @returns 该乡镇街道的责任人
 * @example =DUZHAN.包片责任人("连湖镇",{"组别","责任组长","督导责任乡镇街道";"一组","王一","万足镇、鹿角镇";"二组","李二","郁山镇、连湖镇"},"责任组长") → 李二
 */
export function responsibleFor(
  township: unknown,
  table: unknown[][],
  column?: unknown,
): Promise<unknown[][]> {
  return answeredLater(async () => {
    if (isBlank(township)) return [['']];
    const { namesIn } = await import('./answer/names-in');
    const wanted = plain(township);
    const assignments = assignmentTable(table.map((line) => line.map(plainCell)));
    const found = assignments.rows.filter((row) =>
      namesIn(row[assignments.townships], 'township').map(plain).includes(wanted),
    );
    if (found.length > 1) {
      throw new Failure('missing', { code: 'functions.township-twice', params: { name: wanted } });
    }
    const [row] = found;
    if (!row) {
      throw new Failure('missing', { code: 'functions.no-township', params: { name: wanted } });
    }
    if (!isBlank(column)) return [[row[columnOf(plain(column), assignments)] ?? '']];
    return [row.filter((_, at) => at !== assignments.townships)];
  });
}

function columnOf(wanted: string, { headers }: AssignmentTable): number {
  const parts = wanted.split('/');
  const matching = headers.flatMap((header, at) =>
    header.slice(-parts.length).join('/') === wanted || header.join('/') === wanted ? [at] : [],
  );
  const [at, another] = matching;
  if (at === undefined || another !== undefined) {
    const code = at === undefined ? 'functions.no-column' : 'functions.column-twice';
    throw new Failure('missing', { code, params: { name: wanted } });
  }
  return at;
}

/** Names are compared without padding and width: 梅子垭 镇 is 梅子垭镇. */
const plain = (value: unknown): string => String(value).normalize('NFKC').replace(/\s+/g, '');

const plainCell = (value: unknown): string => {
  const written = writtenOf(value, 1900);
  if (written.kind === 'text') return written.text.trim();
  return written.kind === 'number' ? String(written.value) : '';
};
