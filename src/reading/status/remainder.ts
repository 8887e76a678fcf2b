import type { Finding } from './findings';
import type { Segment } from './segments';

/** 其余5名正在联系: what is still open of a whole. */
export function remainderOf(segment: Segment, finding: Finding): Finding {
  const rest = segment.tokens.find((token) => token.kind === 'remain');
  if (!rest || finding.kind === 'done' || finding.kind === 'part' || finding.kind === 'none')
    return finding;
  if (
    (finding.kind === 'under-way' || finding.kind === 'planned') &&
    /^(?:剩|余下|仅剩|只剩|还剩|其余)/.test(rest.text)
  ) {
    return { ...finding, kind: 'rest' };
  }
  // 问题仍存在: it is as it was.
  if (finding.kind === 'undone' && rest.text.endsWith('存在')) return finding;
  const bareAdverb = /^(?:仍|仍然)$/.test(rest.text) && finding.count === undefined;
  if (bareAdverb || !OPEN.has(finding.kind)) return finding;
  return { ...finding, kind: 'rest' };
}

const OPEN: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'undone',
  'undone-detail',
  'intended',
  'short',
  'none',
  'lacking',
]);
