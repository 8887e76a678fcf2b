import type { Piece } from './piece';
import { looksLikePerson } from './person-words';
import { endsLikeUnit, isCollective, TITLE } from './unit-words';

/** What a bracket adds to the name before it. */
export type BracketMeaning =
  | { readonly kind: 'about'; readonly about: Partial<Piece> }
  /** Names of their own: 各中小学（幼儿园）. */
  | {
      readonly kind: 'names';
      readonly about: Partial<Piece>;
      readonly skip: number;
      readonly within?: string;
    }
  /** The bracket holds the roles of the whole cell: read on inside. */
  | { readonly kind: 'open' }
  /** Belongs to the name: 第901小学（东校区）. */
  | { readonly kind: 'part' };

export function bracketMeaning(inside: string, outside: string, behind: string): BracketMeaning {
  if (inside === '') return nothing;
  const digits = inside.replace(/[^\d]/g, '');
  if (digits.length >= 7 && /^[\d\s\-—:电话手机联系方式号码]+$/.test(inside)) {
    return { kind: 'about', about: { phone: inside.replace(/^[^\d]+/, '').replace(/\s/g, '') } };
  }
  if (LEVELS.test(inside) && (inside.length === 1 || /^[\u4E00-\u9FFF]/.test(behind))) {
    return { kind: 'part' };
  }
  if (inside.includes(':') && outside === '') return { kind: 'open' };
  const role = ROLE.exec(inside);
  if (role?.[1] !== undefined) return { kind: 'about', about: { role: role[1] } };
  if (ONLY_TITLE.test(inside)) return { kind: 'about', about: { titled: true } };
  if (EXCEPTED.test(inside)) return nothing;
  if (BRANCH.test(inside) && !INCLUDED.test(inside) && endsLikeUnit(outside))
    return { kind: 'part' };
  if (ALIAS.test(inside)) return nothing;
  const lead = INCLUDED.exec(inside)?.[0].length ?? 0;
  const names = inside.slice(lead).split(/[、,;\s/]+/);
  if (OFFICE.test(inside) && SUPERIOR.test(outside) && !isCollective(outside)) return nothing;
  const unit = endsLikeUnit(outside) || isCollective(outside);
  if (unit && names.every((name) => looksLikePerson(name))) {
    return { kind: 'names', about: {}, skip: lead, within: outside };
  }
  if (names.every((name) => endsLikeUnit(name) || isCollective(name))) {
    if (looksLikePerson(outside) && !unit) return { kind: 'about', about: { within: inside } };
    return { kind: 'names', about: {}, skip: lead };
  }
  return nothing;
}

const nothing: BracketMeaning = { kind: 'about', about: {} };

/** 各县（市、区）教育局, 各学校（园）. */
const LEVELS = /^[省市县区旗州盟镇乡街道办事处苏木嘎查村社园校工委、或]+$/;
/** 第901小学（教务处） is the school. */
const OFFICE = /(?:室|科|股|处|办)$/;
const SUPERIOR = /(?:局|委|厅|府|校|学|园)$/;

const ROLE = /^(牵头|主办|协办|承办|配合|负责|主责|参与|协同|督办|落实)(?:单位|部门|人|科室)?$/;
const ONLY_TITLE = new RegExp(`^(?:${TITLE}|兼|代理|男|女|挂职|退休|已故|[,、;兼])+$`);
const BRANCH =
  /(?:校区|分校|总校|校本部|本部|校部|分园|园区|教学点|学部|部|分部|东区|西区|南区|北区)$/;
/** 各小学（不含教学点）: what is not meant is no name. */
const EXCEPTED = /^(?:不含|不包括|不包含|不计|除)|(?:除外|以外|不含)$/;
const INCLUDED = /^(?:含|包括|包含|及|和|以及|、)+/;
const ALIAS = /^(?:原|曾用名|简称|以下简称|又名|即|后改)/;
