import { columnOf } from '../tables/column-of';
import type { Table, TableColumn } from '../tables/table';
import { tableValue } from '../tables/table-value';
import type { Snapshot } from '../workbook/snapshot';
import { coefficientOfVariation, type SchoolResource } from './coefficient-of-variation';
import { readFigure } from './indicator';

/** 校际均衡: the 差异系数 of each resource over the schools of one stage, and their mean. */
export interface SchoolBalance {
  readonly table: Table;
  readonly stage: '小学' | '初中' | '';
  readonly schools: number;
  readonly indicators: readonly { readonly name: string; readonly variation: number }[];
  /** 综合差异系数: the arithmetic mean of those that the table has. */
  readonly mean: number;
}

/**
 * The eight resources of 县域义务教育均衡发展督导评估暂行办法 (教督〔2012〕3号), the more special ones
 * first: 高于规定学历教师 is no mere 教师.
 */
const RESOURCES: readonly RegExp[] = [
  /教学及?辅助用房|教学用房/,
  /运动场/,
  /仪器设备/,
  /计算机|电脑/,
  /图书/,
  /规定学历|高学历/,
  /中级|职称|专业技术职务|骨干教师/,
  /师生比|生师比|专任教师|教师数/,
];
const PER_PUPIL = /生均|每百名|百名学生|师生比|人均/;
const PUPILS = /学生数|在校生|在校学生|学生人数/;

/** Undefined where the table is none of schools with pupils and a resource. */
export function schoolBalance(snapshot: Snapshot, table: Table): SchoolBalance | undefined {
  const school = columnOf(table, 'school') ?? columnOf(table, 'unit');
  const pupils = table.columns.find(({ header }) => PUPILS.test(header) && !PER_PUPIL.test(header));
  if (!school || !pupils) return undefined;
  const figure = (row: number, { column }: TableColumn): number | undefined =>
    readFigure(tableValue(snapshot, table, row, column).written);
  const indicators = resourcesOf(table.columns).flatMap(({ name, column, perPupil }) => {
    const schools: SchoolResource[] = [];
    for (const { row } of table.rows) {
      const [own, value] = [figure(row, pupils), figure(row, column)];
      if (own === undefined || own <= 0 || value === undefined) continue;
      schools.push({ pupils: own, amount: perPupil ? value * own : value });
    }
    const variation = schools.length > 1 ? coefficientOfVariation(schools) : undefined;
    return variation === undefined ? [] : [{ name, variation }];
  });
  if (indicators.length === 0) return undefined;
  const sum = indicators.reduce((total, { variation }) => total + variation, 0);
  return {
    table,
    stage: stageOf(`${table.title}${table.sheet}`),
    schools: table.rows.length,
    indicators,
    mean: sum / indicators.length,
  };
}

interface Resource {
  readonly name: string;
  readonly column: TableColumn;
  readonly perPupil: boolean;
}

/** The amount itself where it stands there, else what falls to each pupil. */
function resourcesOf(columns: readonly TableColumn[]): readonly Resource[] {
  const found = new Map<RegExp, { amount?: TableColumn; each?: TableColumn }>();
  for (const column of columns) {
    const kind = RESOURCES.find((words) => words.test(column.header));
    if (!kind) continue;
    const own = found.get(kind) ?? {};
    if (PER_PUPIL.test(column.header)) own.each ??= column;
    else own.amount ??= column;
    found.set(kind, own);
  }
  return [...found.values()].flatMap(({ amount, each }): readonly Resource[] => {
    const column = amount ?? each;
    if (!column) return [];
    const name = (each ?? column).header.replace(/[（(][^（）()]*[）)]/g, '');
    return [{ name, column, perPupil: amount === undefined }];
  });
}

function stageOf(text: string): SchoolBalance['stage'] {
  const [primary, junior] = [/小学/.test(text), /初中|中学/.test(text)];
  if (primary === junior) return '';
  return primary ? '小学' : '初中';
}
