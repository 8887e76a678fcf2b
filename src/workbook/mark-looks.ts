import type { Written } from '../reading/written';
import type { MarkLevel } from './edit';

/** How a mark looks, the same from both hosts. Colours are #rrggbb. */
export interface MarkLook {
  /** Stands before the text, so that colour is not the only sign. */
  readonly sign: string;
  readonly fill: string;
  readonly color: string;
  /** Told apart on blank cells too, where no sign shows. */
  readonly border: 'thin' | 'dashed' | 'dashDot' | 'dotted';
}

export const MARK_LOOKS: Readonly<Record<MarkLevel, MarkLook>> = {
  error: { sign: '✗', fill: '#ffc7ce', color: '#9c0006', border: 'thin' },
  warning: { sign: '？', fill: '#ffeb9c', color: '#7f4a00', border: 'dashed' },
  overdue: { sign: '▲', fill: '#f8cbad', color: '#833c0b', border: 'dashDot' },
  'due-soon': { sign: '△', fill: '#ddebf7', color: '#1f4e78', border: 'dotted' },
};

/** The number format of a mark: the sign, then the text, or the number in the cell's own format. */
export function markNumberFormat(level: MarkLevel, written: Written): string {
  const sign = `"${MARK_LOOKS[level].sign} "`;
  if (written.kind !== 'number') return `${sign}@`;
  return sections(written.format)
    .map((section) => {
      // Colours and conditions, [Red] or [>100], must come first in their section.
      const brackets = /^(?:\[[^\]]*\])*/.exec(section)?.[0] ?? '';
      return `${brackets}${sign}${section.slice(brackets.length)}`;
    })
    .join(';');
}

/** A number format's parts between semicolons, except those in quotes or behind a backslash. */
function sections(format: string): string[] {
  const found: string[] = [''];
  for (const [token] of format.matchAll(/"[^"]*"?|\[[^\]]*\]?|[\\_*][\s\S]|;|[^;]/g)) {
    if (token === ';') found.push('');
    else found.push(`${found.pop() ?? ''}${token}`);
  }
  return found;
}
