import { looksLikePerson } from './person-words';
import { endsLikeUnit, isCollective, TITLE } from './unit-words';

/** A person whose unit, with or without the post there, stands before the name without a break. */
export interface Attached {
  readonly unit: string;
  /** Where the name begins. */
  readonly at: number;
  readonly titled: boolean;
}

/** 教研室张伟, 第一小学校长张伟; undefined where the text is no unit with a person behind it. */
export function attachedTo(text: string): Attached | undefined {
  if (text.length > LONGEST || looksLikePerson(text) || isCollective(text)) return undefined;
  for (const size of [3, 2, 4]) {
    const at = text.length - size;
    const name = text.slice(at);
    if (at < 2 || !looksLikePerson(name) || ONLY_TITLE.test(name)) continue;
    const before = text.slice(0, at);
    if (endsLikeUnit(before)) return { unit: before, at, titled: false };
    // 基教科长 is 科长 of 基教科.
    const led = before.endsWith('长') ? before.slice(0, -1) : '';
    if (/[科股室处局]$/.test(led) && led.length > 2) return { unit: led, at, titled: true };
    const unit = POST.exec(before)?.[1];
    if (unit !== undefined && endsLikeUnit(unit)) return { unit, at, titled: true };
  }
  return undefined;
}

const LONGEST = 40;
/** 成员 and 班主任 begin like names, with 成 and 班. */
const ONLY_TITLE = new RegExp(`(?:${TITLE}|成员|人员)$`);
const POST = new RegExp(`^([\\u3400-\\u9FFF\\d]{2,30}?)(?:${TITLE})+$`);
