import type { Render } from '../../messages/render';
import type { Scheme } from '../../schemes/scheme';
import type { FieldId } from '../../tables/fields';
import type { EntryRule, ListChoice } from '../../workbook/sheet-layout';
import type { Area } from '../../workbook/snapshot';

/** Excel's limit for a list in a rule, its commas included (ECMA-376 part 1, 18.3.1.32). */
const LONGEST = 255;

const STATUSES = ['已完成', '部分完成', '正在整改', '未启动', '长期坚持', '不涉及'];
const WORDS: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  status: STATUSES,
  closure: ['未申请', '待验收', '已销号', '退回'],
  individual: ['共性', '个性'],
  foundInSelfCheck: ['是', '否'],
  level: ['重大', '较大', '一般'],
  sex: ['男', '女'],
  boarding: ['是', '否'],
  reached: ['是', '否'],
  direction: ['≥', '≤', '等于', '大于', '小于'],
  schoolState: ['在校', '外地就读', '休学', '缓学', '送教上门', '随班就读', '失学', '辍学'],
  hardship: ['建档立卡', '低保', '特困', '孤儿', '残疾', '其他家庭经济困难', '非困难'],
  problemSource: ['自查', '互查', '中央反馈', '省反馈', '市反馈', '巡视', '考核', '审计', '信访'],
};
/** Names that are offered, while other words and several of them may be written. */
const SUGGESTED: readonly FieldId[] = [
  ...(['category', 'leader', 'office', 'unit', 'cooperatingUnit', 'owner', 'areaOffice'] as const),
  ...(['township', 'problemSource', 'hardship', 'progress', 'area', 'group'] as const),
];
const DAYS: readonly FieldId[] = [
  ...(['birth', 'foundOn', 'doneOn', 'filledOn', 'paidOn', 'reviewedOn'] as const),
  ...(['droppedOn', 'returnedOn', 'visitedOn'] as const),
];
const AMOUNTS: readonly FieldId[] = ['amount', 'rate', 'ratePerTerm', 'deduction'];
const WHOLES: readonly FieldId[] = ['headcount', 'age', 'visitCount'];
/** Figures that Excel would round or shorten as numbers: entered as text. */
const AS_TEXT: readonly FieldId[] = [
  ...(['identityNumber', 'relativeIdentityNumber', 'bankCard', 'enrolmentNumber'] as const),
  ...(['phone', 'code'] as const),
];

/** The number format of a field's cells. */
export function formatOf(field: FieldId): string | undefined {
  if (AS_TEXT.includes(field)) return '@';
  if (DAYS.includes(field)) return 'yyyy/m/d';
  if (AMOUNTS.includes(field)) return '0.00';
  if (field === 'percent') return '0.00%';
  return undefined;
}

/** What a field's cells offer to choose from. */
export function choiceOf(scheme: Scheme, field: FieldId, area: Area): ListChoice | undefined {
  const names = [...new Set([...namesOf(scheme, field), ...(WORDS[field] ?? [])])].filter(
    (name) => name !== '' && !name.includes(','),
  );
  if (names.length === 0 || names.join(',').length > LONGEST) return undefined;
  return { area, options: names, ...(SUGGESTED.includes(field) && { suggests: true as const }) };
}

export function ruleOf(field: FieldId, area: Area, render: Render): EntryRule | undefined {
  const rule = (entry: EntryRule['entry'], least: number, most: number): EntryRule => ({
    ...{ area, entry, least, most },
    says: render({ code: `template.entry.${entry}`, params: { length: most } }),
  });
  if (DAYS.includes(field)) return rule('day', 1, 1);
  if (AMOUNTS.includes(field)) return rule('amount', 0, 1_000_000_000);
  if (WHOLES.includes(field)) return rule('whole', 0, 10_000_000);
  // GB 11643-1999: eighteen signs.
  if (field === 'identityNumber') return rule('length', 18, 18);
  return undefined;
}

function namesOf(scheme: Scheme, field: FieldId): readonly string[] {
  const units = (...kinds: readonly string[]): readonly string[] =>
    scheme.units.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const rates = (key: 'stage' | 'teachingMode'): readonly string[] =>
    scheme.rates.flatMap((rate) => rate[key] ?? []);
  switch (field) {
    case 'category':
      return scheme.categories.map(({ name }) => name);
    case 'leader':
      return scheme.people.map(({ name }) => name);
    case 'owner':
      return [];
    case 'office':
      return units('office');
    case 'areaOffice':
      return scheme.areas.map(({ areaOffice }) => areaOffice);
    case 'area':
      return scheme.areas.map(({ area }) => area);
    case 'group':
      return scheme.areas.map(({ group }) => group);
    case 'unit':
    case 'cooperatingUnit':
      return units('school', 'collective', 'county', 'township', 'other');
    case 'county':
      return units('county');
    case 'township':
      return units('township');
    case 'stage':
      return rates('stage');
    case 'teachingMode':
      return rates('teachingMode');
    case 'progress':
      return STATUSES;
    default:
      return [];
  }
}
