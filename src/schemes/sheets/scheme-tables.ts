import { CHOICES } from './choice-words';
import type { SheetColumn, SheetTable } from './sheet-table';
import { WORDINGS_TABLE } from './wordings-table';

const text = (key: string, header: string, width = 16): SheetColumn => ({
  key,
  header,
  kind: 'text',
  width,
});
const required = (column: SheetColumn): SheetColumn => ({ ...column, required: true });
const empty = (column: SheetColumn): SheetColumn => ({ ...column, empty: true });
const noted = (column: SheetColumn, note: string): SheetColumn => ({ ...column, note });
const of = (column: SheetColumn, kind: SheetColumn['kind']): SheetColumn => ({ ...column, kind });
const choice = (
  column: SheetColumn,
  choices: Readonly<Record<string, string | number>>,
): SheetColumn => ({ ...column, kind: 'choice', choices });

const id = required(noted(text('id', '编号', 14), 'id'));
const where = noted(empty(text('where', '出处', 22)), 'where');
const aliases = noted(of(text('aliases', '别名', 28), 'list'), 'list');
const date = (key: string, header: string): SheetColumn =>
  noted(of(text(key, header, 13), 'date'), 'date');
const list = (key: string, header: string, width = 22): SheetColumn =>
  noted(of(text(key, header, width), 'list'), 'list');

const itemColumns: readonly SheetColumn[] = [
  id,
  noted(empty(text('category', '类别编号', 14)), 'category'),
  required(text('text', '内容', 60)),
  text('measures', '工作措施', 40),
  noted(text('deadline', '时限', 18), 'deadline'),
  noted(list('leaders', '责任领导', 14), 'people'),
  noted(list('offices', '责任科室'), 'units'),
  list('units', '落实单位'),
];

/** The sheets of a scheme with their columns: the one table by which they are written and read. */
export const SCHEME_TABLES: readonly SheetTable[] = [
  {
    list: 'scheme',
    sheet: '方案',
    shape: 'pairs',
    columns: [
      required(noted(text('id', '方案编号'), 'scheme-id')),
      required(text('title', '方案名称')),
      noted(text('documentNumber', '文号'), 'document-number'),
      text('issuer', '印发单位'),
      date('issued', '印发日期'),
      date('posted', '发布日期'),
      noted(of(text('year', '年度'), 'integer'), 'year'),
      required(choice(text('level', '层级'), CHOICES.level)),
      noted(text('collector', '收报单位'), 'collector'),
      noted(of(text('titles', '识别标题'), 'word-sets'), 'titles'),
      noted(list('names', '识别名称'), 'names'),
      text('ratesTitle', '标准名称'),
    ],
  },
  {
    list: 'phases',
    sheet: '阶段',
    shape: 'rows',
    columns: [
      id,
      required(text('name', '阶段名称', 40)),
      date('start', '开始日期'),
      date('end', '结束日期'),
      text('actor', '责任主体', 18),
      noted(of(text('rectifies', '是否整改阶段', 12), 'yes-no'), 'rectifies'),
      where,
    ],
  },
  {
    list: 'duties',
    sheet: '上报任务',
    shape: 'rows',
    columns: [
      id,
      required(text('name', '任务名称', 24)),
      required(text('who', '报送单位', 20)),
      required(text('to', '接收单位', 20)),
      required(noted(of(text('rule', '报送时间', 18), 'rule'), 'rule')),
      empty(text('content', '报送内容', 24)),
      text('review', '审核人', 12),
      of(text('zeroReport', '是否零报告', 10), 'yes-no'),
      noted(text('phase', '所属阶段', 14), 'phase'),
      noted(list('after', '前置任务', 18), 'after'),
      date('until', '截止日期'),
      noted(text('repeats', '重复任务', 14), 'repeats'),
      where,
    ],
  },
  {
    list: 'categories',
    sheet: '类别',
    shape: 'rows',
    columns: [
      id,
      required(text('name', '类别名称', 24)),
      noted(empty(text('text', '类别原文', 70)), 'official'),
      where,
    ],
  },
  { list: 'items', sheet: '条目', shape: 'rows', columns: [...itemColumns, where] },
  {
    list: 'tasks',
    sheet: '任务',
    shape: 'rows',
    columns: [...itemColumns, noted(text('item', '对应条目', 12), 'item'), where],
  },
  {
    list: 'units',
    sheet: '单位',
    shape: 'rows',
    columns: [
      required(text('name', '单位名称', 26)),
      aliases,
      noted(choice(text('kind', '单位类别', 12), CHOICES.unitKind), 'unit-kind'),
      where,
    ],
  },
  {
    list: 'people',
    sheet: '人员',
    shape: 'rows',
    columns: [
      required(text('name', '姓名', 12)),
      aliases,
      text('position', '职务', 24),
      text('unit', '所在单位', 30),
      where,
    ],
  },
  {
    list: 'ledgers',
    sheet: '清单要求',
    shape: 'rows',
    columns: [
      required(text('title', '清单名称', 24)),
      required(choice(text('kind', '清单类型', 18), CHOICES.tableKind)),
      noted(of(text('required', '必填栏目', 50), 'fields'), 'fields'),
      noted(of(text('optional', '选填栏目', 50), 'fields'), 'fields'),
      where,
    ],
  },
  {
    list: 'indicators',
    sheet: '指标',
    shape: 'rows',
    columns: [
      id,
      required(text('name', '指标名称', 40)),
      required(choice(text('direction', '要求', 10), CHOICES.direction)),
      required(noted(of(text('target', '目标值', 12), 'number'), 'target')),
      text('unit', '计量单位', 10),
      where,
    ],
  },
  {
    list: 'rates',
    sheet: '资助标准',
    shape: 'rows',
    columns: [
      id,
      required(text('stage', '学段', 14)),
      required(text('item', '资助项目', 34)),
      text('teachingMode', '授课类型', 16),
      noted(of(text('boarding', '是否寄宿', 10), 'yes-no'), 'boarding'),
      of(text('hardship', '须家庭困难', 10), 'yes-no'),
      noted(of(text('fen', '标准（元）', 12), 'money'), 'money'),
      required(choice(text('per', '计发周期', 10), CHOICES.per)),
      noted(of(text('average', '平均标准', 10), 'yes-no'), 'average'),
      noted(list('hardshipKinds', '适用困难类型', 20), 'list'),
      noted(text('from', '起始学期', 12), 'term'),
      noted(text('to', '截止学期', 12), 'term'),
      noted(text('printed', '文件原文', 30), 'printed'),
      noted(text('shareOf', '参照标准', 20), 'share'),
      of(text('share', '参照比例', 10), 'number'),
      where,
    ],
  },
  {
    list: 'areas',
    sheet: '包片',
    shape: 'rows',
    columns: [
      noted(text('group', '组别', 10), 'group'),
      text('leader', '责任组长', 12),
      text('area', '责任片区', 16),
      text('areaOffice', '片区办公室', 28),
      text('areaOwner', '片区责任人', 12),
      text('office', '责任科室', 16),
      text('owner', '科室责任人', 12),
      noted(list('townships', '督导乡镇街道', 50), 'townships'),
      where,
    ],
  },
  {
    list: 'statements',
    sheet: '数字',
    shape: 'rows',
    columns: [
      id,
      required(text('subject', '对象', 34)),
      required(text('quantity', '指标', 12)),
      required(of(text('value', '数值', 12), 'number')),
      required(text('unit', '计量单位', 10)),
      noted(text('partOf', '所属总数', 16), 'part-of'),
      noted(text('goalOf', '目标基数', 16), 'goal-of'),
      noted(choice(text('counts', '对应工作表', 14), CHOICES.counted), 'counts'),
      noted(list('members', '逐项名称', 40), 'members'),
      where,
    ],
  },
  {
    list: 'sections',
    sheet: '章节',
    shape: 'rows',
    columns: [
      noted(empty(text('number', '序号', 10)), 'number'),
      required(text('title', '标题', 50)),
      noted(empty(text('under', '上级标题', 40)), 'under'),
    ],
  },
  {
    list: 'labels',
    sheet: '栏目用语',
    shape: 'rows',
    columns: [
      required(text('label', '用语', 20)),
      text('parent', '上级表头', 24),
      required(noted(text('meaning', '含义', 24), 'meaning')),
      where,
    ],
  },
  {
    list: 'mentions',
    sheet: '重复提法',
    shape: 'rows',
    columns: [
      required(noted(text('subject', '事项', 24), 'mention')),
      required(text('text', '提法', 40)),
      where,
    ],
  },
  {
    list: 'parameters',
    sheet: '参数',
    shape: 'pairs',
    columns: [
      noted(of(text('warnDays', '临期天数'), 'integer'), 'warn-days'),
      noted(of(text('immediateDays', '立行立改天数'), 'integer'), 'immediate-days'),
      noted(of(text('rollForward', '遇节假日顺延'), 'yes-no'), 'roll-forward'),
      noted(of(text('requireHardship', '寄宿生须家庭困难'), 'yes-no'), 'require-hardship'),
      choice(text('primaryYears', '学制'), CHOICES.primaryYears),
      noted(of(text('ageMin', '最小周岁'), 'integer'), 'age'),
      noted(of(text('ageMax', '最大周岁'), 'integer'), 'age'),
      noted(list('colours', '颜色'), 'list'),
      noted(of(text('missedDeduction', '漏查每项扣分'), 'number'), 'missed'),
      noted(date('clearBy', '清零时限'), 'clear-by'),
    ],
  },
  {
    list: 'calendar',
    sheet: '校历',
    shape: 'rows',
    columns: [
      required(text('name', '学期', 20)),
      required(date('starts', '开学日期')),
      required(date('ends', '结束日期')),
    ],
  },
  {
    list: 'headers',
    sheet: '表头别名',
    shape: 'rows',
    columns: [
      required(noted(text('header', '表头', 24), 'header')),
      required(noted(of(text('field', '对应栏目', 20), 'field'), 'fields')),
      where,
    ],
  },
  WORDINGS_TABLE,
];
