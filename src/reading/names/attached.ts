import { servedIn } from './unadorned';
import { looksLikePerson } from './person-words';
import { endsLikeUnit, isCollective, TITLE } from './unit-words';

/** A person whose unit, with or without the post there, stands before the name without a break. */
export interface Attached {
  readonly within: string;
  /** Where the name begins, and how long it is. */
  readonly at: number;
  readonly size: number;
  readonly titled?: boolean;
  readonly role?: string;
}

/** 教研室张伟, 第一小学校长张伟; undefined where the text is no unit with a person behind it. */
export function attachedTo(text: string): Attached | undefined {
  if (text.length > LONGEST || looksLikePerson(text) || isCollective(text)) return undefined;
  for (const size of [3, 2, 4]) {
    const at = text.length - size;
    const name = text.slice(at);
    if (at < 2 || !looksLikePerson(name) || ONLY_TITLE.test(name)) continue;
    const before = text.slice(0, at);
    if (endsLikeUnit(before)) return { within: before, at, size };
    // 基教科长 is 科长 of 基教科.
    const led = before.endsWith('长') ? before.slice(0, -1) : '';
    if (/[科股室处局]$/.test(led) && led.length > 2) return { within: led, at, size, titled: true };
    const unit = POST.exec(before)?.[1];
    if (unit !== undefined && endsLikeUnit(unit)) return { within: unit, at, size, titled: true };
  }
  return undefined;
}

/** 由教务处张敏牵头: the same with the part that the person has in it. */
export function attachedWithRole(text: string): Attached | undefined {
  const served = servedIn(text);
  const attached = served && attachedTo(served.name);
  return attached && { ...attached, at: attached.at + served.at, role: served.role };
}

const LONGEST = 40;
/** 成员 and 班主任 begin like names, with 成 and 班. */
const ONLY_TITLE = new RegExp(`(?:${TITLE}|成员|人员)$`);
const POST = new RegExp(`^([\\u3400-\\u9FFF\\d]{2,30}?)(?:${TITLE})+$`);
