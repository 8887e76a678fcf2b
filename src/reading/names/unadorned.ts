import type { IsKnown } from './joined';
import { looksLikePerson, withoutTitle } from './person-words';
import { endsLikeUnit, isCollective } from './unit-words';

/** A name without what is said of it. */
export interface Bare {
  readonly name: string;
  readonly whole: string;
  readonly role?: string;
  readonly titled?: boolean;
}

const VERB = '牵头|负责|配合|协助|协办|主办|承办|落实|参与|实施';
const SERVES = new RegExp(`^由?(.{2,}?)(${VERB})(?:办理|落实|实施)?$`);

/** 由县教育局和县财政局负责. */
const BY = /^由.{2,}/;

/** What closes an enumeration and belongs to none of its names alone. */
export interface Closing {
  readonly length: number;
  /** The tail that the names share: 等部门. */
  readonly shared: string;
  readonly role?: string;
}

/** 教育、残联等部门, 张三、李四等5人, 市财政局等部门配合, 各学校按职责分工负责. */
export function closingOf(text: string): Closing {
  const manner = MANNER.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - manner.length);
  const etc = ET_CETERA.exec(rest);
  if (!etc && manner === '') return servesTogether(text);
  if (!etc) return { length: manner.length, shared: '' };
  const verb = etc[2];
  return {
    length: manner.length + etc[0].length,
    shared: etc[1] ?? '',
    ...(verb === undefined ? {} : { role: verb }),
  };
}

/** 县司法局和团县委参与: the verb belongs to both, and the last of them is a unit without it. */
function servesTogether(text: string): Closing {
  const [, open, verb] = TOGETHER.exec(text) ?? [];
  if (open === undefined || verb === undefined || !endsLikeUnit(open)) {
    return { length: 0, shared: '' };
  }
  return { length: text.length - open.length, shared: '', role: verb };
}

const TOGETHER = new RegExp(`^(.+[和与及].{2,}?)(${VERB})(?:办理|落实|实施)?$`);
const ET_CETERA = new RegExp(
  `(等(?:\\d+|[一二三四五六七八九十]+)?[个名位所家]?(?:有关|相关)?(?:部门|单位|科室|人员|同志|学校|乡镇|街道|人)?)(${VERB})?$`,
);
/** That all do it, each in their own field, is no name and no part of one. */
const MANNER =
  /(?:(?:分别|各自|共同|一同|一起|分工|(?:根据|按照?)(?:各自)?(?:的)?(?:职责|职能|责任|分工|任务|要求)+)(?:共同|分别|协同)?(?:负责|落实|实施|配合|推进|抓好落实|组织实施|牵头落实)(?:落实|实施)?)$/;

/** Who does what a text says of them, and where in it they stand. */
export function servedIn(
  text: string,
): { readonly name: string; readonly at: number; readonly role: string } | undefined {
  const [, name, role] = SERVES.exec(text) ?? [];
  if (name === undefined || role === undefined) return undefined;
  return { name, at: text.startsWith(name) ? 0 : 1, role };
}

/** Without 由…牵头 and titles. */
export function unadorned(part: string, isKnown: IsKnown): Bare {
  const whole = part.replace(/^[-—·•.]+|[-—·•.]+$/g, '');
  if (isKnown(whole)) return { name: whole, whole };
  const serves = servedIn(whole);
  const served = serves && withoutTitle(serves.name).name;
  if (serves && served !== undefined && (endsLikeUnit(served) || looksLikePerson(served))) {
    return { name: served, whole: served, role: serves.role };
  }
  if (BY.test(whole) && endsLikeUnit(whole)) return { name: whole.slice(1), whole: whole.slice(1) };
  if (isCollective(whole)) return { name: whole, whole };
  const { name, title } = withoutTitle(whole);
  return title === undefined ? { name: whole, whole } : { name, whole: name, titled: true };
}
