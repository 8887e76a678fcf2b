import type { FieldId } from './fields';
import { headerNeighbours, type HeaderContext } from './header-context';
import { withoutTail, type NormalHeader } from './normalise-header';
import { isPeriodHeading } from './period-heading';

/** A heading whose meaning depends on its neighbours, with the rule by which it was taken. */
export interface RuledHeader {
  readonly field: FieldId;
  readonly certain: boolean;
  /** `tables.header.rule.<rule>` says it in a sentence. */
  readonly rule: string;
}

type Rule = (header: NormalHeader, context: HeaderContext) => RuledHeader | undefined;

const RESPONSIBLE_UNIT = /^(?:整改|攻坚|主要)?责任单位(?:名称)?$/;
const PUTS_INTO_PRACTICE = /^落实(?:责任)?(?:单位|学校|部门)|^责任部门\/?责任单位$/;
const PLACE_OF_WORK = /^(?:被[检查督]{1,2})?(?:学校|单位)(?:名称|全称)?$/;
const PUTS_RIGHT = /^(?:整改|主体|落实)?(?:责任|落实|整改)(?:单位|学校)$/;
const COMPLETION: Readonly<Record<string, FieldId>> = {
  完成时间: 'deadline',
  整改时间: 'deadline',
  整改完成时间: 'doneOn',
  完成整改时间: 'doneOn',
  办结时间: 'doneOn',
};
const OWN_TIME_LIMIT = /时限|期限|限期|截止|时间要求|计划完成|要求完成|预计完成|应完成/;
const TASK_WORDS: ReadonlySet<string> = new Set(['任务', '工作任务', '项目', '事项', '内容']);
const INSPECTED = /^(?:重点)?(?:排查|检查|自查|督查)(?:内容|重点|要点|事项)?$/;

/**
 * 大武口区's plan heads the bureau's offices 责任单位 beside 落实单位, its list heads the schools so;
 * 责任单位 alone is who puts the work into practice.
 */
const responsibleUnit: Rule = ({ bare }, context) => {
  if (!RESPONSIBLE_UNIT.test(bare)) return undefined;
  const beside = headerNeighbours(context).texts.some((other) => PUTS_INTO_PRACTICE.test(other));
  return beside
    ? { field: 'office', certain: true, rule: 'unit-beside-unit' }
    : { field: 'unit', certain: true, rule: 'unit-alone' };
};

/** 学校 beside 责任单位 is where the problem was found; who puts it right stands in the other column. */
const whereFound: Rule = ({ bare }, context) => {
  if (context.kind !== 'ledger' || !PLACE_OF_WORK.test(bare)) return undefined;
  const beside = headerNeighbours(context).texts.some((other) => PUTS_RIGHT.test(other));
  return beside ? { field: 'concerned', certain: true, rule: 'school-beside-unit' } : undefined;
};

/** 完成时间 is when it is due; beside a column that says when it is due, it is when it was done. */
const completion: Rule = ({ bare, key }, context) => {
  const alone = COMPLETION[bare];
  if (!alone) return undefined;
  if (/实际/.test(key)) return { field: 'doneOn', certain: true, rule: 'time-done' };
  if (/计划|要求|拟|预计/.test(key)) return { field: 'deadline', certain: true, rule: 'time-due' };
  if (headerNeighbours(context).texts.some((other) => OWN_TIME_LIMIT.test(other))) {
    return { field: 'doneOn', certain: true, rule: 'done-beside-deadline' };
  }
  if (context.otherHeaders.length === 0) {
    return { field: alone, certain: alone === 'deadline', rule: 'time-alone' };
  }
  return { field: 'deadline', certain: alone === 'deadline', rule: 'time-alone' };
};

/** 任务 beside 排查 names the group of the work, not the work. */
const taskAsCategory: Rule = ({ bare }, context) => {
  if (!TASK_WORDS.has(bare)) return undefined;
  if (!headerNeighbours(context).texts.some((other) => INSPECTED.test(other))) return undefined;
  if (headerNeighbours(context).fields.has('category')) return undefined;
  return { field: 'category', certain: true, rule: 'task-beside-inspection' };
};

/** 责任办公室 of a 片区 is the district office, else an office of the bureau. */
const areaOffice: Rule = ({ bare }, context) => {
  if (!/^(?:(?:责任|督导)?办公室|学区|责任区)$/.test(bare)) return undefined;
  if (context.otherHeaders.length === 0 && context.parent === undefined) {
    if (!/^(?:责任|督导)办公室$/.test(bare)) return undefined;
    return { field: 'areaOffice', certain: false, rule: 'office-of-area' };
  }
  const ofArea =
    /片区|学区|责任区|督导|督学/.test(context.parent ?? '') ||
    headerNeighbours(context).fields.has('area');
  return ofArea ? { field: 'areaOffice', certain: true, rule: 'office-of-area' } : undefined;
};

/** A rate per term stands beside, or instead of, the rate per school year. */
const rateOfTerm: Rule = ({ bare, key, unit }, context) => {
  if (!/^(?:补助|资助|发放|补贴|生活补助)?标准$/.test(bare)) return undefined;
  const inList = context.otherHeaders.length > 0 || context.kind !== undefined;
  if (inList && /学期/.test(unit ?? key)) {
    return { field: 'ratePerTerm', certain: true, rule: 'rate-of-term' };
  }
  return unit?.includes('元') ? { field: 'rate', certain: true, rule: 'rate-of-money' } : undefined;
};
/** 合计 beside 秋季学期金额 and 春季学期金额 is what the whole year paid. */
const sumOfTerms: Rule = ({ bare }, context) => {
  if (context.kind !== 'roster' || !/^(?:合计|总计|共计)(?:金额)?$/.test(bare)) return undefined;
  const { texts } = headerNeighbours(context);
  const both = texts.some((text) => /秋/.test(text)) && texts.some((text) => /春/.test(text));
  return both ? { field: 'amount', certain: true, rule: 'sum-of-terms' } : undefined;
};

/** 寄宿生（元/生·学年） beside 非寄宿生（元/生·学年）: the heading tells whose rate it is. */
const rateOfBoarders: Rule = ({ bare, key, unit = '' }) => {
  if (
    !/^(?:非|不)?(?:寄宿|住校|住宿|走读)(?:制)?(?:学生|生)?(?:(?:补助|资助|生活费?|发放)*标准)?$/.test(
      bare,
    )
  )
    return undefined;
  const ofRate = /元(?:\/|每)|标准/.test(`${bare}${unit}`);
  if (!ofRate) return undefined;
  const ofTerm = /学期/.test(key) && !/学年/.test(key);
  return { field: ofTerm ? 'ratePerTerm' : 'rate', certain: true, rule: 'rate-of-boarders' };
};

/** 完成进度（%） is a number, 完成进度 a text. */
const shareDone: Rule = ({ bare, unit }) => {
  if (unit !== '%' || !/(?:进度|进展|完成情况|完成)$/.test(withoutTail(bare))) return undefined;
  return { field: 'percent', certain: true, rule: 'share-done' };
};

/** 一季度 over a column of a task list: mostly how far the work was by then. */
const periodAlone: Rule = ({ bare }, context) => {
  if (context.kind !== 'ledger' && context.kind !== 'plan') return undefined;
  if (context.parent !== undefined || !isPeriodHeading(bare)) return undefined;
  return { field: 'progress', certain: false, rule: 'period-alone' };
};

/** 家庭经济困难学生类型, 困难家庭等级: counties put these words together in every order. */
const kindOfHardship: Rule = ({ bare }, context) => {
  if (context.kind !== 'roster' && context.kind !== 'eligible') return undefined;
  if (!HARD.test(bare) || !KIND.test(bare)) return undefined;
  return { field: 'hardship', certain: true, rule: 'kind-of-hardship' };
};

const HARD = /困难|贫困|特困|脱贫|低收入|资助对象|受助对象|补助对象/;
const KIND = /(?:类型|类别|种类|等级|情况|原因|属性|标识|身份)$/;

/** 文号 is a rate's ground on a table of rates and 得分 a value on one of indicators; elsewhere anybody's. */
const notAtHome: Rule = ({ bare }, context) => {
  const [field, kind] = DOCUMENT.test(bare)
    ? (['source', 'standards'] as const)
    : SCORE.test(bare)
      ? (['actual', 'indicators'] as const)
      : [];
  if (field === undefined || context.kind === kind) return undefined;
  return { field, certain: false, rule: 'not-at-home' };
};

const DOCUMENT = /^(?:发文|文件)?文号$|^文件号$/;
const SCORE = /^(?:实|自评|考核|评估)?得分$|^自评分$/;

const RULES: readonly Rule[] = [
  kindOfHardship,
  periodAlone,
  shareDone,
  responsibleUnit,
  whereFound,
  completion,
  taskAsCategory,
  areaOffice,
  rateOfTerm,
  rateOfBoarders,
  sumOfTerms,
  notAtHome,
];

export function ruledHeader(header: NormalHeader, context: HeaderContext): RuledHeader | undefined {
  for (const rule of RULES) {
    const ruled = rule(header, context);
    if (ruled) return ruled;
  }
  return undefined;
}
