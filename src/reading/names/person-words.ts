import { surnameAt } from './surnames';
import { endsLikeUnit, TITLE } from './unit-words';

/** A name of a person: Han with a surname, or with the middle dot of names in other languages. */
export function looksLikePerson(name: string): boolean {
  if (DOTTED.test(name)) return true;
  if (!/^[\u3400-\u9FFF]{2,4}$/.test(name)) return false;
  const surname = surnameAt(name, 0);
  const given = name.length - surname;
  return surname > 0 && given >= 1 && given <= 2 && !(name.length > 2 && UNITLIKE.test(name));
}

/** 买买提·吐尔逊: the dot is written in several ways. */
const DOTTED = /^[\u3400-\u9FFF]{1,8}(?:[·•‧・․⋅∙][\u3400-\u9FFF]{1,8}){1,3}$/;
export const MIDDLE_DOT = /[·•‧・․⋅∙]/;

const UNITLIKE =
  /(?:室|科|股|处|局|委|厅|校|园|镇|乡|村|县|区|市|部|小学|中学|街道|中心|领导|单位|部门)$/;

export interface Named {
  readonly name: string;
  readonly title?: string;
}

/** 赵辉同志, 局长赵辉, 副局长 赵辉: the name without the title. 李校长 names nobody else and stays. */
export function withoutTitle(text: string): Named {
  if (isTitle(text)) return { name: text };
  const behind = BEHIND.exec(text);
  if (behind?.[1] !== undefined && behind[1].length >= 2 && !endsLikeUnit(behind[1])) {
    const inner = BEFORE.exec(behind[1]);
    const name = inner?.[2] !== undefined && looksLikePerson(inner[2]) ? inner[2] : behind[1];
    return { name, title: behind[2] ?? '' };
  }
  const before = BEFORE.exec(text);
  if (before?.[2] !== undefined && looksLikePerson(before[2])) {
    return { name: before[2], title: before[1] ?? '' };
  }
  return { name: text };
}

/** 党组成员, 班主任: a post and nobody. */
export const isTitle = (text: string): boolean => WHOLE_TITLE.test(text);
const WHOLE_TITLE = new RegExp(`^(?:${TITLE})+$`);
const BEHIND = new RegExp(`^([\\u3400-\\u9FFF·•]{2,12}?)(${TITLE}+)$`);
const BEFORE = new RegExp(`^(${TITLE}+)([\\u3400-\\u9FFF·•]{2,12})$`);

/** 市教育局局长, 领导小组组长: what somebody is, and where. */
export function postIn(text: string): string | undefined {
  const unit = POST.exec(text)?.[1];
  return unit !== undefined && endsLikeUnit(unit) && !/^(?:各|全体|有关|相关)/.test(unit)
    ? unit
    : undefined;
}

const POST = new RegExp(`^([\\u3400-\\u9FFF\\d]{2,30}?)${TITLE}+$`);

/** Characters without a break, cut where surnames begin; undefined where there is no single way. */
export function personsIn(joined: string): string[] | undefined {
  if (!/^[\u3400-\u9FFF]{4,40}$/.test(joined)) return undefined;
  const ways = cuts(joined);
  return ways.length === 1 ? ways[0] : undefined;
}

/** Every way to cut into names of two or three characters with surnames, at most a few. */
function cuts(joined: string): string[][] {
  const from: string[][][] = Array.from({ length: joined.length + 1 }, () => []);
  from[0] = [[]];
  for (let at = 0; at < joined.length; at += 1) {
    for (const way of from[at] ?? []) {
      const surname = surnameAt(joined, at);
      if (surname === 0) continue;
      for (const given of surname === 2 ? [1, 2] : [1, 2]) {
        const end = at + surname + given;
        const there = from[end];
        if (there && there.length < MOST_WAYS) there.push([...way, joined.slice(at, end)]);
      }
    }
  }
  const ways = (from[joined.length] ?? []).filter((way) => way.length > 1);
  const even = ways.filter((way) => new Set(way.map((name) => name.length)).size === 1);
  return even.length === 1 ? even : ways;
}

const MOST_WAYS = 4;
