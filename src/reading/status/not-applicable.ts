import { EXISTS, firstOf, one, OPEN_ENDS } from './finding-kinds';
import type { Finding } from './findings';
import { verdict, type Verdict } from './verdict';

/** 符合要求，无需整改: it never was otherwise. */
export function asItShouldBe(findings: readonly Finding[]): Verdict | undefined {
  const needless = one(findings, 'done') && needlessAmong(findings);
  const always = findings.every(({ kind, words }) => kind === 'none' || AS_IS.test(words));
  return needless && always ? verdict('not-applicable', 'none', needless) : undefined;
}

const AS_IS = /符合|合格|达标|达到|正常/;

/** 无需整改, 不用整改, 免于整改. */
const needlessAmong = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ kind, words }) => kind === 'none' && /[无不][需须用]|免/.test(words));

/** 学生均就近入学，无校车，不涉及此项: the last word is that it is no matter of theirs. */
export function outsideTheMatter(findings: readonly Finding[]): Verdict | undefined {
  const last = findings.at(-1);
  const outside = last?.kind === 'none' && OUTSIDE.test(last.words);
  return outside && !firstOf(findings, OPEN_ENDS)
    ? verdict('not-applicable', 'none', last)
    : undefined;
}

const OUTSIDE =
  /^(?:本项|该项)?(?:不|未|没有)涉及(?:[此该本]?(?:项|项目|内容|问题|情况|工作|事项)|[我本](?:校|园|局|县|镇|乡|单位))?$|^不适用$/;

/** 该教学点秋季撤并，无需改造. */
export function spared(findings: readonly Finding[]): Verdict | undefined {
  const needless = needlessAmong(findings);
  const nothingElse = findings.every(
    ({ kind, bare }) => kind === 'none' || kind === 'act' || bare === true,
  );
  return needless && nothingElse ? verdict('not-applicable', 'none', needless) : undefined;
}

/** 无此类问题. */
export function noSuchThing(findings: readonly Finding[]): Verdict | undefined {
  const none = one(findings, 'none');
  return none && !firstOf(findings, EXISTS) ? verdict('not-applicable', 'none', none) : undefined;
}
