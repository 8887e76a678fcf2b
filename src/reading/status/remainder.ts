import { WANTING } from './finding-kinds';
import type { Finding } from './findings';
import { MISSING } from './remedy';
import type { Segment } from './segments';

/** 其余5名正在联系: what is still open of a whole. */
export function remainderOf(segment: Segment, finding: Finding): Finding {
  // 因缺经费未实施: 缺 says why.
  const rest = segment.tokens.find(({ kind, text }) => kind === 'remain' && !/^缺少?$/.test(text));
  if (!rest || finding.kind === 'done' || finding.kind === 'part') return finding;
  // 还有两所没有保健医 lack something; 其余两所没有此问题.
  if (finding.kind === 'none')
    return /有$/.test(rest.text) && MISSING.test(finding.words)
      ? { ...finding, kind: 'rest' }
      : finding;
  if (
    (finding.kind === 'under-way' || finding.kind === 'planned') &&
    /^(?:剩|余下|仅剩|只剩|还剩|其余)/.test(rest.text)
  ) {
    return { ...finding, kind: 'rest' };
  }
  // 问题仍存在: it is as it was.
  if (finding.kind === 'undone' && rest.text.endsWith('存在')) return finding;
  const bareAdverb = /^(?:仍|仍然)$/.test(rest.text) && finding.count === undefined;
  if (bareAdverb || !WANTING.has(finding.kind)) return finding;
  return { ...finding, kind: 'rest' };
}
