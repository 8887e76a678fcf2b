/**
 * The full names of pieces whose head stands with a piece before them: 各街道党工委、办事处, 县直各中学、小学,
 * 南街一小、二小, 实验小学东校区、西校区. Undefined for one that is whole as it stands.
 */
export function withSharedHeads(names: readonly string[]): readonly (string | undefined)[] {
  const lenders = HEADS.map(() => '');
  return names.map((name) => {
    let full: string | undefined;
    HEADS.forEach(({ lends, head }, at) => {
      const before = lenders[at] ?? '';
      const shared = before === '' ? undefined : head(before, name);
      if (shared !== undefined) full ??= `${shared}${name}`;
      if (lends.test(name)) lenders[at] = name;
    });
    return full;
  });
}

interface SharedHead {
  /** What a piece must look like to lend its head; the nearest one before does. */
  readonly lends: RegExp;
  /** The head that it lends to a name; undefined where the name takes none of it. */
  readonly head: (before: string, name: string) => string | undefined;
}

const SCHOOL =
  /^(?:完全|普通|职业|民办|公办|私立|农村|村级|寄宿制|九年一贯制|十二年一贯制)*(?:中学|小学|初中|高中|完小|幼儿园|教学点)$|^(?:(?:民办|公办|农村|村级|寄宿制|九年一贯制|十二年一贯制)+)?学校$/;
const LEVEL = '县市区|旗县区|县区|乡镇|街道|苏木|社区|园区|镇|乡|村';
const KIND = new RegExp(
  `${SCHOOL.source}|^(?:${LEVEL})$|^(?:${LEVEL})(?:办事处|党工委|党委|政府)$|^(?:部门|科室|股室|处室)$`,
);
const ORGAN =
  /^(?:党委|党工委|党组|党支部|人民政府|政府|办事处|管委会|纪委|人大|中心校|中心学校|教管中心|学区)$/;
const OF_LEVEL = new RegExp(`^(${LEVEL})(.+)$`);

/** 各中学、小学 are all of both. 区属各中小学 is left as its office wrote it, and lends nothing. */
const OF_EACH = /^(.{0,8}?各)(.+)$/;
const ofEach: SharedHead = {
  lends: OF_EACH,
  head(before, name) {
    const [, head = '', rest = ''] = OF_EACH.exec(before) ?? [];
    if (ORGAN.test(name)) {
      const [, level, organ = ''] = OF_LEVEL.exec(rest) ?? [];
      return level !== undefined && ORGAN.test(organ) ? `${head}${level}` : undefined;
    }
    if (!KIND.test(name)) return undefined;
    return head === '各' || (SCHOOL.test(rest) && SCHOOL.test(name)) ? head : undefined;
  },
};

const NUMBERED = '第?[一二三四五六七八九十百\\d]{1,3}(?:小学|中学|幼儿园|小|中|幼|高|职)';
const ONLY_NUMBERED = new RegExp(`^${NUMBERED}$`);
const HEADED = new RegExp(`^([^第一二三四五六七八九十百\\d]{1,6})${NUMBERED}$`);
const ofNumbered: SharedHead = {
  lends: HEADED,
  head: (before, name) => (ONLY_NUMBERED.test(name) ? HEADED.exec(before)?.[1] : undefined),
};

const CAMPUS = '[东西南北中新老总分本]{1,2}(?:校区|校部|园区|院区|校|园|部|区)';
const ONLY_CAMPUS = new RegExp(`^${CAMPUS}$`);
const OF_SCHOOL = new RegExp(`^(.{1,30}?(?:小学|中学|学校|幼儿园|高中|初中|[小中]))${CAMPUS}$`);
const ofCampus: SharedHead = {
  lends: OF_SCHOOL,
  head: (before, name) => (ONLY_CAMPUS.test(name) ? OF_SCHOOL.exec(before)?.[1] : undefined),
};

const HEADS: readonly SharedHead[] = [ofEach, ofNumbered, ofCampus];
