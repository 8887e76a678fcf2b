import { plainText } from './clauses';
import { DEEDS } from './finding-kinds';
import type { Finding } from './findings';

/**
 * A deed is the whole work where nothing else was asked for: 召开工作会议 beside 3月18日已召开. The task
 * begins with the very verb and asks for one thing only; what the deed names of it, the task names too.
 */
export function deedAsked(
  findings: readonly Finding[],
  task: string | undefined,
): readonly Finding[] {
  if (task === undefined) return findings;
  const asked = plainText(task.slice(0, LONGEST)).replace(HOW, '');
  if (MORE_THAN_ONE.test(asked)) return findings;
  return findings.map((finding): Finding => {
    if (!DEEDS.has(finding.kind) || finding.limit !== undefined) return finding;
    const deed = finding.words.slice(finding.words.lastIndexOf('已') + 1).replace(WHEN, '');
    const counted = deed.replace(COUNTED, '');
    if (deed !== counted && !sameCount(asked, finding)) return finding;
    const verb = counted.slice(0, 2);
    const whole =
      verb.length === 2 &&
      asked.startsWith(verb) &&
      [...counted.slice(2)].every((character) => asked.includes(character));
    return whole ? { ...finding, kind: 'done', certain: true } : finding;
  });
}

/** A task is a line or two; nobody writes more into such a cell. */
const LONGEST = 200;
/** 1. , 按期, 认真, 组织: how, and not what. */
const HOW =
  /^(?:[\d一二三四五六七八九十]+[.、]|按[期时]|及时|认真|全面|积极|扎实|切实|继续|进一步|有序|组织)*/;
const MORE_THAN_ONE = /[,，;；。]|并(?!购|网|校|轨)|[^\d]及时/;
/** 已于3月召开, 已经全部召开. */
const WHEN = /^(?:经|于[\d年月日.上中下旬底初末]+|[均都全部])+|了$/g;
const COUNTED = /\d+[\u4E00-\u9FFF]?$/;

const sameCount = (asked: string, { count }: Finding): boolean =>
  count !== undefined && [...asked.matchAll(/\d+/g)].some(([n]) => Number(n) === count.n);
