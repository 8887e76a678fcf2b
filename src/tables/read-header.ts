import type { Message } from '../messages/message';
import { composeHeader } from './compose-header';
import type { FieldId } from './fields';
import { HEADER_ALIASES, OTHER } from './header-aliases';
import { chooseAlias, type HeaderContext } from './header-context';
import { ruledHeader } from './header-rules';
import { normaliseHeader, withoutTail, type NormalHeader } from './normalise-header';
import { readUnderParent } from './parent-header';
import { isPeriodHeading } from './period-heading';

/**
 * What a heading means, how sure that is, and why. One that is certain and has no field is a known
 * column of another kind (民族, 户口性质).
 */
export interface HeaderReading {
  /** As written, without padding and line breaks. */
  readonly text: string;
  readonly parent?: string;
  readonly field?: FieldId;
  readonly unit?: string;
  readonly certain: boolean;
  readonly why: readonly Message[];
}

export interface FieldRead {
  readonly field: FieldId;
  readonly certain: boolean;
  readonly why: Message;
}

/** Reads one heading in its surroundings. What is not known stays unknown: nothing is guessed. */
export function readHeader(text: string, context: HeaderContext): HeaderReading {
  const header = normaliseHeader(text);
  const parent = context.parent === undefined ? '' : normaliseHeader(context.parent).text;
  const unit = header.unit ?? (parent === '' ? undefined : normaliseHeader(parent).unit);
  const surroundings = {
    text: header.text,
    ...(parent === '' ? {} : { parent }),
    ...(unit === undefined ? {} : { unit }),
  };
  const means = fieldOf(header, context);
  const read = means && isOwnMoney(means, context, header.bare) ? undefined : means;
  if (!read) {
    if (isOther(header, context)) {
      const why: Message = { code: 'tables.header.other', params: { text: header.text } };
      return { ...surroundings, certain: true, why: [why] };
    }
    const code = header.text === '' ? 'tables.header.blank' : 'tables.header.unknown';
    return { ...surroundings, certain: false, why: [{ code, params: { text: header.text } }] };
  }
  return { ...surroundings, field: read.field, certain: read.certain, why: [read.why] };
}

/** Columns of another kind that are known, so that nothing is missed by not reading them. */
function isOther(header: NormalHeader, context: HeaderContext): boolean {
  if (OTHER.has(header.key) || OTHER.has(header.bare) || isMonthPaid(header, context)) return true;
  if (isTermPaid(header.bare, context)) return true;
  return isWork(context) && (COUNTED.test(header.bare) || MONEY.test(header.bare));
}

/** 乡镇数, 涉及班级数量: how many there are of something, beside the work. */
const COUNTED = /^[\u4E00-\u9FFF]{2,8}(?:数|数量|个数|总数)$/;
const MONEY = /(?:金额|资金|经费)$/;
const isWork = ({ kind }: HeaderContext): boolean =>
  kind === 'ledger' || kind === 'plan' || kind === 'areas';

/** 未退还金额 in a list of problems is no aid, and no amount that anything here is held against. */
const isOwnMoney = ({ field, certain }: FieldRead, context: HeaderContext, text: string): boolean =>
  !certain && field === 'amount' && (isWork(context) || isTermPaid(text, context));

/** 秋季学期金额 beside 合计: a part of what the row was paid. */
const isTermPaid = (bare: string, { kind, otherHeaders }: HeaderContext): boolean =>
  kind === 'roster' &&
  /[春秋]/.test(bare) &&
  !/标准/.test(bare) &&
  otherHeaders.some((other) =>
    /^(?:全年|学年)?(?:合计|总计|共计)/.test(normaliseHeader(other).bare),
  );

/** 3月, 4月 … of a roster: what was paid in each, beside the amount of them all. */
const isMonthPaid = ({ bare }: NormalHeader, { kind }: HeaderContext): boolean =>
  kind === 'roster' && isPeriodHeading(bare);

function fieldOf(header: NormalHeader, context: HeaderContext): FieldRead | undefined {
  if (header.bare === '' && header.key === '') return undefined;
  if (OTHER.has(header.key) || OTHER.has(header.bare)) return undefined;
  const known = context.known?.get(header.key) ?? context.known?.get(header.bare);
  if (known) return read(known, true, 'known', header.text);
  const ruled = ruledHeader(header, context);
  if (ruled) return read(ruled.field, ruled.certain, `rule.${ruled.rule}`, header.text);
  const under = context.parent === undefined ? undefined : readUnderParent(header, context.parent);
  if (under?.over) return under;
  return (
    exact(header, context) ??
    joined(header, context) ??
    nameOf(header, context) ??
    composed(header) ??
    withoutEnding(header, context) ??
    under
  );
}

function exact(header: NormalHeader, context: HeaderContext): FieldRead | undefined {
  const candidates =
    HEADER_ALIASES.get(header.key) ??
    HEADER_ALIASES.get(header.bare) ??
    HEADER_ALIASES.get(withoutTail(header.bare));
  const chosen = candidates && chooseAlias(candidates, context);
  if (!chosen) return undefined;
  const code = candidates.length > 1 ? (chosen.certain ? 'by-list' : 'several') : 'exact';
  return read(chosen.alias.field, chosen.certain, code, header.text);
}

/** 学校/班级, 责任人及电话: two headings in one. Sure only where both mean the same. */
function joined(header: NormalHeader, context: HeaderContext): FieldRead | undefined {
  const parts = header.key.split(/[/、]|以及|及|和|与/).filter((part) => part !== '');
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0 || rest.length > 3) return undefined;
  const reads = parts.map(
    (part) =>
      exact({ text: part, key: part, bare: part }, context)?.field ?? composeHeader(part)?.field,
  );
  const field = reads[0];
  if (!field || reads.some((other) => other === undefined)) return undefined;
  const same = reads.every((other) => other === field);
  // A telephone number or a signature beside a name does not change whose column it is.
  const harmless = reads.every((other) => other === field || other === 'phone');
  return read(field, same || harmless, same ? 'exact' : 'joined', header.text);
}

function composed(header: NormalHeader): FieldRead | undefined {
  const found = composeHeader(header.bare) ?? composeHeader(header.key);
  if (!found) return undefined;
  return {
    field: found.field,
    certain: found.certain,
    why: {
      code: found.certain ? 'tables.header.composed' : 'tables.header.composed-doubtful',
      params: {
        text: header.text,
        field: found.field,
        core: found.core,
        qualifier: found.qualifier,
      },
    },
  };
}

const ENDING = /(?:姓名|名称|全称|名单|一栏|栏|填写|信息|说明|描述|明细|概况|要求|学生|家庭|儿童)$/;
const BEGINNING = /^(?:请填写|填写|请选择|选择|其中|含)/;

/** 法定监护人姓名 is whose name it says, and no pupil's. */
function nameOf(header: NormalHeader, context: HeaderContext): FieldRead | undefined {
  const whose = header.bare.replace(/(?:姓名|名单)$/, '');
  if (whose === header.bare || whose.length < 2) return undefined;
  return exact({ text: header.text, key: whose, bare: whose }, context);
}

/** 责任领导姓名, 存在问题描述: the heading with an ending that says no more. */
function withoutEnding(header: NormalHeader, context: HeaderContext): FieldRead | undefined {
  const asked = header.bare.replace(/^(.+)与否$/, '是否$1');
  const shorter = asked.replace(BEGINNING, '').replace(ENDING, '');
  if (shorter === header.bare || shorter.length < 2) return undefined;
  const inner: NormalHeader = { text: header.text, key: shorter, bare: shorter };
  return exact(inner, context) ?? composed(inner);
}

function read(field: FieldId, certain: boolean, code: string, text: string): FieldRead {
  return { field, certain, why: { code: `tables.header.${code}`, params: { text, field } } };
}
