/** A unit's name taken apart: whose it is, and what it is. 石嘴山市大武口区第901小学 -> 901小学. */
export interface UnitCore {
  /** The places and the parent unit before it, or a bare level: 市, 局. */
  readonly owner: string;
  /** What it is, the number of a school as #901小学. */
  readonly core: string;
}

export function unitCore(name: string): UnitCore {
  const places = PLACES.exec(name)?.[0] ?? '';
  let owner = places;
  let core = name.slice(places.length);
  const level = LEVEL.exec(core);
  if (level?.[1] !== undefined && level[2] !== undefined) {
    owner += level[1];
    core = level[2];
  }
  const parent = PARENT.exec(core);
  if (parent?.[1] !== undefined && parent[2] !== undefined) {
    owner += parent[1];
    core = parent[2];
  }
  return core === '' ? { owner: '', core: name } : { owner, core: numbered(core) };
}

const PLACES =
  /^(?:[\u3400-\u9FFF]{2,7}?(?:自治区|自治州|自治县|省|市|县|区|旗|州|盟)(?!场|政府|委|域|划|属|直|级|内))+/;
/** 区教研室, 局基础教育室, 县第一中学: one character of level before a name that stands alone. */
const LEVEL =
  /^([省市县区旗州盟局厅校镇乡])([\u3400-\u9FFF\d]{2,}(?:室|科|股|处|办|中心|局|会|学|园|校|队|站)|第.+)$/;
/** 教体局规划财务室: the office of a bureau. */
const PARENT = /^([\u3400-\u9FFF]{2,6}(?:局|委|厅))([\u3400-\u9FFF]{2,}(?:室|科|股|处|办|中心))$/;

/**
 * Owners agree where one leaves out what the other says: 市 of 渭南市, 大武口区 of 石嘴山市大武口区. 市教育局
 * is not 临河区教育局.
 */
export function ownersAgree(one: string, other: string): boolean {
  if (one === '' || other === '' || one.endsWith(other) || other.endsWith(one)) return true;
  if (WITHIN.test(one) || WITHIN.test(other)) return true;
  return one.startsWith(other) || other.startsWith(one);
}

/** 局基础教育室: of the bureau itself, whatever it is called. */
const WITHIN = /^[本我该]?[局厅校]$/;

/** 大武口第901小学 leaves out the 区 of its place: the place as written, and the core. */
export function clippedOwner(name: string): UnitCore | undefined {
  const parts =
    /^([\u3400-\u9FFF]{2,6}?)(第?[一二三四五六七八九十百\d]+(?:小学|中学|幼儿园))$/.exec(name);
  const [, owner, rest] = parts ?? [];
  return owner === undefined || rest === undefined ? undefined : { owner, core: numbered(rest) };
}

/** 第901小学, 901小学 and 第九〇一小学 are one; so are 一中 and 第一中学, which is told apart below. */
function numbered(core: string): string {
  const school =
    /^第?([一二三四五六七八九十百零〇\d]+)((?:初级|高级|完全|职业)?(?:小学|中学|幼儿园|学校))$/.exec(
      core,
    );
  if (school?.[1] === undefined || school[2] === undefined) return core;
  return `#${numberOf(school[1])}${school[2]}`;
}

/** 一小, 十一中, 三幼, 实小: the short name of a school as its core; undefined for other names. */
export function abbreviatedCore(name: string): string | undefined {
  const { core } = unitCore(name);
  const short = /^第?([一二三四五六七八九十百\d]+)(小|中|幼)$/.exec(core);
  if (short?.[1] !== undefined) return `#${numberOf(short[1])}${STAGE[short[2] ?? ''] ?? ''}`;
  const trial = /^实(?:验)?(小|中|幼)$/.exec(core);
  return trial ? `实验${STAGE[trial[1] ?? ''] ?? ''}` : undefined;
}

const STAGE: Readonly<Record<string, string>> = { 小: '小学', 中: '中学', 幼: '幼儿园' };

function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  let total = 0;
  let digit = 0;
  let each = '';
  for (const sign of written) {
    const scale = sign === '十' ? 10 : sign === '百' ? 100 : 0;
    if (scale > 0) {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    } else {
      digit = Math.max(0, '零一二三四五六七八九'.indexOf(sign === '〇' ? '零' : sign));
      each += String(digit);
    }
  }
  return each.length === written.length ? Number(each) : total + digit;
}
