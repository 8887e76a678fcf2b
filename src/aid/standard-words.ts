import type { FieldId } from '../tables/fields';
import { readBoarding, readHardship, readStage } from './pupil-kind';
import { boardingIn, stageIn } from './roster-hints';

/** For whom a row of a 资助标准 sheet is, in whichever of its columns it says so. */
export interface StandardWords {
  readonly stageText: string;
  readonly stage: string | undefined;
  /** Undefined where it is for both. */
  readonly boarding: boolean | undefined;
  readonly hardship: boolean;
  /** 脱贫户, 一档: what tells this rate from others of its class. */
  readonly kinds: readonly string[];
  /** 一档, 甲等: paid in tiers, of which only the pupil's own is due. */
  readonly tiered: boolean;
}

/** 小学寄宿生 in a column of 资助对象 or 资助项目 says what 学段 and 是否寄宿 would say in their own. */
export function standardWords(
  text: (field: FieldId) => string,
  about: string,
  hasStages: boolean,
): StandardWords {
  const [whom, item] = [text('hardship') || text('name'), text('aidItem')];
  const said = [whom, item].find((words) => readStage(words) !== undefined) ?? stageIn(about);
  const stageText = hasStages ? text('stage') : (said ?? '');
  const hardshipText = ASKS_NONE.test(whom) ? '' : kindIn(whom);
  const named = ASKS_NONE.test(whom) ? '' : POOR.exec(`${whom}${item}`)?.[0];
  return {
    stageText,
    stage: readStage(stageText),
    boarding: boardingOf(text('boarding'), `${whom} ${item}`),
    hardship: readHardship(hardshipText || (named ?? '')),
    kinds: hardshipKinds(hardshipText),
    tiered: TIER.test(hardshipText),
  };
}

const boardingOf = (own: string, elsewhere: string): boolean | undefined =>
  own === '' ? boardingIn(elsewhere) : ANY.test(own.trim()) ? undefined : readBoarding(own);

export const ANY = /^(任何|不限|全部|所有|各类|均可|—|-|\/)/;
/** 不限 asks for no hardship. */
const ASKS_NONE = /不限|不要求|全体|全部/;
const POOR = /家庭经济困难|贫困|困难/;
const TIER = /[一二三四五甲乙丙丁1-5][档等]/;
const GENERIC = /^(家庭)?(经济)?(困难|贫困)?(家庭)?(学生|幼儿|儿童)?$/;

/** 小学寄宿生 names no hardship; 脱贫户寄宿生 names 脱贫户. */
const kindIn = (whom: string): string =>
  whom
    .replace(
      /(?:非|不)?(?:寄宿|住校|住宿|走读|通学)(?:制)?(?:学?生)?|(?:义务教育|小学|初中|学前|普通?高中?|中职)(?:阶段|教育|学校)?(?:学生|生)?/g,
      ' ',
    )
    .trim();

/** 脱贫户、低保: the kinds that tell this rate from others of its class. */
const hardshipKinds = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[、,;/\s]+/)
    .filter((kind) => kind.length > 1 && !GENERIC.test(kind));
