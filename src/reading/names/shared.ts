import { withSharedHeads } from './shared-heads';
import { endsLikeUnit } from './unit-words';

/**
 * The full names where an enumeration shares a head or a tail: 一、二、三小 means 一小, 二小, 三小, and
 * 乌拉特前旗、中旗、后旗教育局 means three bureaus. Undefined where a piece is whole as it stands.
 */
export function expansions(names: readonly string[]): readonly (readonly string[] | undefined)[] {
  const last = names.at(-1) ?? '';
  return (
    byNumeral(names, last) ??
    byDirection(names, last) ??
    byCampus(names, last) ??
    byPlace(names, last) ??
    byDepartment(names, last) ??
    withSharedHeads(names).map((full, at) => bothStages(names[at] ?? '') ?? one(full))
  );
}

const NUMERAL = /^([\u4E00-\u9FFF]{0,6}?)(第?)([一二三四五六七八九十百\d]+)$/;

/** 一、二、三小, 市一、二小, 第901、902小学. */
function byNumeral(names: readonly string[], last: string): (readonly string[])[] | undefined {
  const end = /^第?[一二三四五六七八九十百\d]+([^一二三四五六七八九十百\d].*)$/.exec(last);
  const tail = end?.[1];
  if (names.length < 2 || tail === undefined) return undefined;
  const numbers = names.slice(0, -1).map((name) => NUMERAL.exec(name));
  if (numbers.some((number) => number === null)) return undefined;
  const [, head = '', nth = ''] = numbers[0] ?? [];
  return names.map((name, at) => {
    const full = name === last ? name : `${name}${tail}`;
    return [at === 0 ? full : `${head}${full.startsWith('第') ? '' : nth}${full}`];
  });
}

/** 东、西、南关小学. */
function byDirection(names: readonly string[], last: string): (readonly string[])[] | undefined {
  if (names.length < 2 || last.length < 3 || !DIRECTION.test(last.charAt(0))) return undefined;
  if (!names.slice(0, -1).every((name) => DIRECTION.test(name))) return undefined;
  return names.map((name) => [name === last ? name : `${name}${last.slice(1)}`]);
}

/** 实验小学东、西校区. */
function byCampus(names: readonly string[], last: string): (readonly string[])[] | undefined {
  const tail = /^[东西南北中](校区|分校|园区|院区|分园|校|园)$/.exec(last)?.[1];
  const head = /^(.+)[东西南北中]$/.exec(names[0] ?? '')?.[1];
  if (names.length < 2 || tail === undefined || head === undefined || !endsLikeUnit(head))
    return undefined;
  if (!names.slice(1, -1).every((name) => DIRECTION.test(name))) return undefined;
  return names.map((name, at) => [
    `${at === 0 ? '' : head}${name}${at === names.length - 1 ? '' : tail}`,
  ]);
}

const one = (name: string | undefined): readonly string[] | undefined =>
  name === undefined ? undefined : [name];

const DIRECTION = /^[东西南北中前后左右上下]$/;

/**
 * 乌拉特前旗、中旗、后旗教育局, 乌拉特前、中、后旗教育局: the tail is what follows the last place, the
 * head what precedes 前.
 */
function byPlace(names: readonly string[], last: string): (readonly string[])[] | undefined {
  const end =
    /^(.{1,8}?[市县区旗州盟镇乡])(.{0,6}(?:局|委|办|政府|中心校|学区|教管中心|中心))$/.exec(last);
  const [, place, tail] = end ?? [];
  if (names.length < 2 || place === undefined || tail === undefined) return undefined;
  const whole = /(?:局|委|办|政府|中心|室|科|校|园|学|厅|会)$/;
  if (names.slice(0, -1).some((name) => whole.test(name))) return undefined;
  const head = /^(.{2,4})[前中后左右东西南北][旗区]?$/.exec(names[0] ?? '')?.[1] ?? '';
  return names.map((name, at) => {
    let own = name === last ? place : name;
    if (DIRECTION.test(own.slice(-1))) own += place.slice(-1);
    const full = at > 0 && /^[前中后左右东西南北][旗区]$/.test(own) ? `${head}${own}` : own;
    return [`${full}${tail}`];
  });
}

/** 教育、扶贫、民政、残联等部门, 公安、司法等5个部门. */
function byDepartment(names: readonly string[], last: string): (readonly string[])[] | undefined {
  const end =
    /^(.{2,6}?)(?:等(?:\d+|[一二三四五六七八九十]+)?[个家]?(?:有关|相关)?)?(部门|单位)$/.exec(last);
  const core = end?.[1];
  if (names.length < 2 || core === undefined) return undefined;
  if (!names.slice(0, -1).every((name) => name.length <= 3)) return undefined;
  return names.map((name) => {
    const own = name === last ? core : name;
    return [WHOLE.test(own) ? own : `${own}${end?.[2] ?? ''}`];
  });
}

/** 残联 and 公安局 are whole as they stand; 教育 is the work of a department. */
const WHOLE = /^(?:残联|妇联|工商联|文联|科协|团委|工会|关工委)$|.(?:局|委|办|厅|所|院|中心)$/;

/** 各中小学 means both; 区属各中小学 is left as its office wrote it. */
function bothStages(name: string): readonly string[] | undefined {
  const both = /^(各)(中小学|乡镇|县区|县市区|旗县区)(校)?$/.exec(name);
  const [, head = '', what, school = ''] = both ?? [];
  if (what === undefined) return undefined;
  const kinds =
    what === '中小学'
      ? [`中学${school && '校'}`, '小学']
      : what === '乡镇'
        ? ['乡', '镇']
        : undefined;
  return kinds?.map((kind) => `${head}${kind.replace(/校$/, '')}`);
}
