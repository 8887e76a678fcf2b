import type { Message } from '../messages/message';
import { composeHeader } from './compose-header';
import type { FieldId } from './fields';
import { HEADER_ALIASES } from './header-aliases';
import { normaliseHeader, type NormalHeader } from './normalise-header';
import { isPeriodHeading } from './period-heading';

export interface ParentRead {
  readonly field: FieldId;
  readonly certain: boolean;
  readonly why: Message;
  /** True where the parent decides even though the heading alone means something. */
  readonly over: boolean;
}

const PEOPLE: ReadonlySet<FieldId> = new Set([
  'guardian',
  'payee',
  'owner',
  'leader',
  'reviewer',
  'filledBy',
  'assignedCadre',
  'contact',
]);
const UNITS: ReadonlySet<FieldId> = new Set([
  'unit',
  'office',
  'school',
  'cooperatingUnit',
  'areaOffice',
]);
/** Headings that say nothing of their own under a parent. */
const GENERIC =
  /^(?:姓名|名字|名单|人员|名称|单位|时间|日期|年月日|情况|内容|标准|类别|类型|等级|原因|结果|状态|意见)$/;
/** 牵头, 配合 below 责任科室: the part that each has in it. */
const PART = /^(?:牵头|主办|主责|配合|协办|协助|责任|承办)$/;
const SHARERS = /(?:科室|股室|处室|单位|部门|领导|人)$/;

const fieldNamed = (name: string): FieldId | undefined => HEADER_ALIASES.get(name)?.[0]?.field;

/** 监护人信息, 家长基本情况: the heading names whom its columns are about. */
const aboutWhom = ({ bare }: NormalHeader): string => bare.replace(/(?:基本)?(?:信息|情况)$/, '');

/** A heading of the second header row, read together with the one above it. */
export function readUnderParent(header: NormalHeader, parentText: string): ParentRead | undefined {
  const parent = normaliseHeader(parentText);
  if (parent.bare === '' || parent.bare === header.bare) return undefined;
  const above = fieldNamed(parent.key) ?? fieldNamed(parent.bare) ?? fieldNamed(aboutWhom(parent));
  const say = (field: FieldId, certain: boolean, over: boolean): ParentRead => ({
    field,
    certain,
    over,
    why: {
      code: certain ? 'tables.header.under' : 'tables.header.under-doubtful',
      params: { text: header.text, parent: parent.text, field },
    },
  });
  const part = PART.test(header.bare) ? SHARERS.exec(parent.bare)?.[0] : undefined;
  const sharer = part === undefined ? undefined : fieldNamed(header.bare + part);
  if (sharer) return say(sharer, true, true);
  if (GENERIC.test(header.bare)) {
    if (above && /^(?:姓名|名字|名单|人员)$/.test(header.bare) && PEOPLE.has(above))
      return say(above, true, true);
    const together =
      HEADER_ALIASES.get(parent.bare + header.bare)?.[0]?.field ??
      composeHeader(parent.bare + header.bare)?.field;
    if (together) return say(together, true, true);
    if (above && /^(?:名称|单位)$/.test(header.bare) && UNITS.has(above))
      return say(above, true, true);
  }
  const together = HEADER_ALIASES.get(parent.bare + header.bare)?.[0]?.field;
  if (together && !HEADER_ALIASES.has(header.bare)) return say(together, true, false);
  if (above && isPeriodHeading(header.bare)) return say(above, true, false);
  return above ? say(above, false, false) : undefined;
}
