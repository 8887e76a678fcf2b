import type { FieldId } from '../../../src/tables/fields';
import { formColumns } from '../../../src/report/template/form-columns';
import { officialRows } from '../../../src/report/template/form-rows';
import type { TemplateKind } from '../../../src/report/template/template-kinds';
import type { Scheme } from '../../../src/schemes/scheme';
import type { CellContent, CellWrite } from '../../../src/workbook/edit';
import { formFirstRow } from './form-first-row';

/** GB 11643-1999: seventeen digits and the sign that proves them. */
function identity(born: string, order: number): string {
  const digits = `500243${born}${String(order).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}

const text = (words: string): CellContent => ({ kind: 'text', text: words });
const number = (value: number): CellContent => ({ kind: 'number', value });
/** 2013-03-15 */
const BIRTH = 41348;
/** A day before those on which the forms are checked: 2017-03-20 */
const DAY = 42814;
const NAMES = ['赵甲子', '钱乙丑', '孙丙寅'];

/** What a clerk writes into a field of the third line and its neighbours. */
function entry(scheme: Scheme, field: FieldId, line: number): CellContent {
  const unit = (...kinds: readonly string[]): string =>
    scheme.units.filter(({ kind }) => kinds.includes(kind))[line % 2]?.name ?? '某某学校';
  const rate = scheme.rates.find(({ boarding }) => boarding === true);
  const area = scheme.areas[line % Math.max(1, scheme.areas.length)];
  const values: Readonly<Partial<Record<FieldId, CellContent>>> = {
    name: text(NAMES[line] ?? ''),
    identityNumber: text(identity('20130315', 11 + line * 2)),
    sex: text('男'),
    birth: number(BIRTH),
    age: number(8),
    guardian: text('李戊'),
    township: text(area?.offices[0]?.townships.join('、') ?? unit('township')),
    school: text(`第90${line + 1}小学`),
    stage: text(rate?.stage ?? '小学'),
    grade: text('二年级'),
    teachingMode: text(rate?.teachingMode ?? '汉语授课'),
    boarding: text('是'),
    hardship: text('建档立卡'),
    term: text('2020年春季学期'),
    rate: number((rate?.fen ?? 0) / 100),
    amount: number((rate?.fen ?? 0) / 200),
    schoolState: text('在校'),
    problem: text(`第90${line + 1}小学台账更新不及时。`),
    category: text(scheme.categories[line % 4]?.name ?? '责任落实'),
    problemSource: text('自查'),
    individual: text('共性'),
    concerned: text(`第90${line + 1}小学`),
    inspection: text(`第${line + 1}项工作落实情况`),
    measure: text('逐校核对，补齐台账。'),
    progress: text('正在整改，已完成两所学校。'),
    status: text('正在整改'),
    closure: text('未申请'),
    deadline: text(`${scheme.year ?? 2020}年7月10日前`),
    leader: text(scheme.people[0]?.name ?? '王某'),
    owner: text('李某'),
    office: text(unit('office')),
    unit: text(unit('school', 'collective')),
    county: text(unit('county')),
    group: text(area?.group ?? '一组'),
    area: text(area?.area ?? '某某片区'),
    areaOffice: text(area?.areaOffice ?? ''),
    address: text('某某安置点1号楼'),
    enrolmentNumber: text(`G500243201303150${line + 11}`),
    className: text('1班'),
    dropReason: text('随父母外出'),
    droppedOn: number(DAY),
    returnEffort: text('已入户劝返一次'),
    returnedOn: number(DAY + 20),
    placement: text('送教上门'),
    disability: text('肢体残疾'),
    destination: text('升学'),
    evidence: text('医院证明'),
    reviewResult: text('未反弹'),
    assignedCadre: text('周某'),
    village: text('第901村'),
    visitedOn: number(DAY),
    visitRecord: text('宣传资助政策'),
    aidItem: text('生活补助'),
    bankCard: text(`62284800000000000${line + 11}`),
    payee: text(NAMES[line] ?? ''),
    actual: number(1),
    reached: text('是'),
  };
  return values[field] ?? { kind: 'blank' };
}

/** Three lines of a form filled in; what the document prints stays as it is. */
export function fillForm(scheme: Scheme, type: TemplateKind): readonly CellWrite[] {
  const official = officialRows(scheme, type);
  const columns = formColumns(scheme, type, official.length > 0);
  const first = formFirstRow(columns);
  const lines = [0, 1, 2].filter((line) => official.length === 0 || line < official.length);
  return lines.flatMap((line) =>
    columns.flatMap(({ field }, column): readonly CellWrite[] => {
      const printed = official[line]?.has(field) ?? false;
      if (field === 'seq' || printed) return [];
      const content = entry(scheme, field, line);
      return content.kind === 'blank' ? [] : [{ row: first + line, column, content }];
    }),
  );
}
