import type { Finding, FindingKind } from './findings';

type Kinds = ReadonlySet<FindingKind>;
const kinds = (...of: FindingKind[]): Kinds => new Set(of);

/** Some of the matter is open. */
export const IN_PART = kinds('part', 'short', 'rest');
/** Some of the matter is open, or all of it. */
export const OPEN_ENDS = kinds(...IN_PART, 'undone');
/** Something was done, and whether it was the matter itself is not said. */
export const DEEDS = kinds('act', 'prepared');
/** 未 with any verb. */
export const DENIED = kinds('undone', 'undone-detail');
/** Nothing has begun. */
export const NOT_BEGUN = kinds('undone', 'undone-detail', 'intended');
/** It lies ahead. */
export const AHEAD = kinds('planned', 'intended');
/** It has begun, is late, or has its date. */
export const ACTIVE = kinds('under-way', 'behind', 'planned');
/** It has begun, if only with a step before. */
export const BEGUN = kinds('under-way', 'prepared');
/** A step before the work, or one after it. */
export const STEPS = kinds('prepared', 'closing');
/** 其余5名正在联系, 未联系: what may be left beside a step that others have taken. */
export const LEFT = kinds('rest', ...DENIED);
/** What is to be done, or only to be accepted, is there: 没有问题 behind it speaks of something else. */
export const EXISTS = kinds('undone', 'intended', 'closing');
/** 应配12台，已配9台: whatever the verb, its number says how many have been seen to. */
export const COUNTS = kinds('done', 'act');
/** Wanting in something: 仍不足, 尚未建 are what is left over. */
export const WANTING = kinds('undone', 'undone-detail', 'intended', 'short', 'lacking');
/** 因重视不够: how it came to the fault, and no state of the work. */
export const CAUSES = kinds('short', 'lacking', 'weak-part', 'undone-detail');
/** What goes on, or begins, behind what was done. */
export const LATER = kinds('intended', 'under-way');
/** What a text may name as the fault before it says what was done about it. */
export const FAULTS = kinds(...WANTING, 'behind', 'rest', 'relapse', 'under-way');
/** What is said to be done about a fault that was named first. */
export const ANSWERS = kinds(...DEEDS, 'under-way', 'planned', 'undone-detail');
/** Whatever is said so, it takes nothing back of what was done. */
export const HARMLESS = kinds('none', 'act', 'tail', 'long-term');

/** The first finding of these kinds. */
export const firstOf = (findings: readonly Finding[], of: Kinds): Finding | undefined =>
  findings.find(({ kind }) => of.has(kind));

/** The first finding of this kind. */
export const one = (findings: readonly Finding[], kind: FindingKind): Finding | undefined =>
  findings.find((finding) => finding.kind === kind);
