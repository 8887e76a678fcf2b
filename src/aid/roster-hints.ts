import { columnOf } from '../tables/column-of';
import type { Table } from '../tables/table';
import { namesItem } from './aid-item';
import type { Stage } from './pupil-kind';
import { schoolKind } from './school-kind';

/** What title and sheet name say of all pupils of a roster that has no column for it. */
export interface RosterHints {
  readonly stage: Stage | undefined;
  /** True where the list pays staff (乡村教师生活补助): no standard of pupils' aid is held against it. */
  readonly paysStaff: boolean;
  readonly boarding: boolean | undefined;
  /** What is paid, where no column says so: 营养改善计划, 国家助学金; empty where the title names none. */
  readonly item: string;
  /** True without a column of hardship: who is on the list is there for it. */
  readonly listedAsHard: boolean;
  /** 六三制 is 6, 五四制 is 5. */
  readonly primaryYears: 5 | 6;
  /** 2021年 or 2021-2022学年 of the title, for rows that say 春季 alone. */
  readonly yearText: string;
  /** True where the list pays a whole school year: its title's two terms are each row's. */
  readonly paysYear: boolean;
}

export function rosterHints(table: Table, primaryYears: 5 | 6): RosterHints {
  const text = `${table.title} ${table.sheet}`.normalize('NFKC').replace(/[\s·、]/g, '');
  return {
    stage: stageIn(text),
    paysStaff: paysStaff(table, text),
    boarding: columnOf(table, 'boarding') ? undefined : boardingIn(text),
    item: !columnOf(table, 'aidItem') && namesItem(text) ? text : '',
    listedAsHard: columnOf(table, 'hardship') === undefined,
    yearText: /\d{4}[-—–~～至]\d{2,4}学年|\d{4}年/.exec(text)?.[0] ?? '',
    paysYear: paysYear(table),
    primaryYears: /五四(?:学?制|分段)|5[+.-]?4制/.test(text) ? 5 : primaryYears,
  };
}

const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/学前|幼儿/, '学前'],
  [/小学/, '小学'],
  [/初中|初级中学/, '初中'],
  [/普通高中|普高|高级中学/, '普通高中'],
  [/中等职业|中职|职业学校|职高|技工/, '中职'],
  [/大学生|高校|本专科|高等教育/, '大学'],
];

/** Only where one stage is named: 义务教育, 中小学 name none. */
export function stageIn(text: string): Stage | undefined {
  if (/中小学|义务教育|一贯制/.test(text)) return undefined;
  const named = STAGES.filter(([words]) => words.test(text)).map(([, stage]) => stage);
  const [only, ...more] = named;
  if (more.length > 0) return undefined;
  const kind = only ?? schoolKind(text);
  return kind === '中学' ? undefined : kind;
}

/** 寄宿生生活补助 says that all board; beside 非寄宿 or 走读 it says nothing. */
export function boardingIn(text: string): boolean | undefined {
  const day = /非寄宿|走读|不寄宿|未寄宿/.test(text);
  const boards = /寄宿|住校|住宿/.test(text.replace(/[非不未]寄宿/g, ''));
  return day === boards ? undefined : boards;
}

function paysStaff(table: Table, text: string): boolean {
  const ofPupils = ['grade', 'className', 'enrolmentNumber', 'boarding'] as const;
  if (ofPupils.some((field) => columnOf(table, field))) return false;
  return /教师|教职工|教职员|职工|代课|临聘/.test(text) && !/学生|幼儿|儿童|子女/.test(text);
}

/** 秋季 beside 春季, or 全年合计: amounts of both terms in one row. */
function paysYear(table: Table): boolean {
  const headings = table.columns.map(({ parent = '', header }) => `${parent}${header}`);
  if (/学年|全年|年度/.test(columnOf(table, 'amount')?.header ?? '')) return true;
  const has = (words: RegExp): boolean => headings.some((heading) => words.test(heading));
  return has(/秋季?(?:学期)?/) && has(/春季?(?:学期)?/);
}
