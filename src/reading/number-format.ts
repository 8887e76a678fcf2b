/** What a number format lets a reader see of a date: `month` where the day is an artefact. */
export type Shown = 'day' | 'month' | 'year' | 'time' | 'number';

/** Quoted text, escaped characters and [colours] say nothing; [h] is hours that may pass 24. */
const SAYS_NOTHING = /"[^"]*"?|[\\_*].?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/g;
/** `m` beside hours or seconds means minutes. */
const MINUTES = /(?<=h[^a-z]*)m+|m+(?=[^a-z]*s)|\[m+\]/g;

/** Reads the first section of a number format (ECMA-376 part 1, 18.8.31). */
export function shownBy(format: string): Shown {
  const lower = format.toLowerCase();
  if (/general|通用格式/.test(lower)) return 'number';
  const [section = ''] = lower.replace(SAYS_NOTHING, '').split(';');
  const codes = section.replace(MINUTES, 'h');
  if (codes.includes('d')) return 'day';
  if (codes.includes('m')) return 'month';
  // 0.0E+00 is no year of an era.
  if (/y|e(?![+-])/.test(codes)) return 'year';
  return /[hs]/.test(codes) ? 'time' : 'number';
}
