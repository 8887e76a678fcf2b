import { plainText } from './clauses';
import { DEEDS } from './finding-kinds';
import type { Finding } from './findings';
import { partNamed } from './scope';

/**
 * A step is the whole work where the problem was that it had not been made: 未建立台账 beside
 * 已建立台账. What fills the lack must repeat what was lacking.
 */
export function filledLack(
  findings: readonly Finding[],
  problem: string | undefined,
): readonly Finding[] {
  if (problem === undefined || problem === '') return findings;
  const beside = plainText(problem.slice(0, LONGEST));
  const lacks = [...beside.matchAll(LACK)].map((match) => match[1] ?? '');
  return findings.map((finding): Finding => {
    // 毕业班未返校 beside 毕业班已返校: the part is the whole of this problem.
    if (finding.limit === 'subject') {
      const named = partNamed(finding.words);
      return named && beside.includes(named) && !/[、和及与]/.test(beside)
        ? { ...finding, kind: 'done' }
        : finding;
    }
    if (!DEEDS.has(finding.kind)) return finding;
    const act = finding.words.replace(/[已经现均都全部业早了并]/g, '');
    const [arranged = ''] = ARRANGED.exec(act) ?? [];
    const fills = (lack: string): boolean => lack.includes(arranged) && overlap(act, lack) >= 0.6;
    const filled = act.length >= 2 && lacks.some(fills);
    return filled ? { ...finding, kind: 'done', certain: true } : finding;
  });
}

/** Every step is compared with every lack, so that no more of a problem is read than any cell needs. */
const LONGEST = 2000;

/** 已安排建立, 已要求建立: who is to fill the lack is settled, and no more. */
export const ARRANGED =
  /安排|部署|布置|(?<!按|按照)要求|责令|督促|通知|同意|承诺|答应|申请|申报|研究|讨论|商定|确定|明确/;

/** What stands behind 未, 没有, 无, 缺 up to the next break. */
export const LACK = /(?:未|没有|没|缺少|缺|无|尚无)([^,，。;；、\s]{2,24})/g;

/** The share of the pairs of characters of `a` that occur in `b`. */
function overlap(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < a.length; at += 1) if (b.includes(a.slice(at, at + 2))) shared += 1;
  return shared / Math.max(1, a.length - 1);
}
