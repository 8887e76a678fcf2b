/** A part of one section of a number format (ECMA-376 part 1, 18.8.31). */
export interface FormatPart {
  readonly kind: 'literal' | 'number' | 'percent' | 'date';
  readonly text: string;
}

/** The section that holds for a value: positive; negative; zero. */
export function sectionFor(
  format: string,
  value: number,
): { readonly section: string; readonly negated: boolean } {
  const sections = sectionsOf(format);
  if (sections.length === 1 || sections[0]?.includes('[<') || sections[0]?.includes('[>')) {
    return { section: sections[0] ?? '', negated: false };
  }
  if (value === 0 && sections.length > 2) return { section: sections[2] ?? '', negated: false };
  if (value < 0) return { section: sections[1] ?? '', negated: true };
  return { section: sections[0] ?? '', negated: false };
}

function sectionsOf(format: string): string[] {
  const sections: string[] = [''];
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const sign = format.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (sign === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += sign;
    if (sign === '\\' && !quoted) {
      at += 1;
      sections[sections.length - 1] += format.charAt(at);
    }
  }
  return sections;
}

/** Literals, digits and date codes of a section from left to right; colours and languages dropped. */
export function formatParts(section: string): FormatPart[] {
  const parts: FormatPart[] = [];
  let at = 0;
  while (at < section.length) {
    const part = partAt(section, at);
    at = part.end;
    if (part.text !== '') parts.push({ kind: part.kind, text: part.text });
  }
  return parts;
}

function partAt(section: string, at: number): FormatPart & { readonly end: number } {
  const sign = section.charAt(at);
  if (sign === '"') {
    const close = section.indexOf('"', at + 1);
    const end = close < 0 ? section.length : close;
    return { kind: 'literal', text: section.slice(at + 1, end), end: end + 1 };
  }
  if (sign === '\\') return { kind: 'literal', text: section.charAt(at + 1), end: at + 2 };
  if (sign === '_' || sign === '*') return { kind: 'literal', text: '', end: at + 2 };
  if (sign === '[') {
    const close = section.indexOf(']', at);
    const end = close < 0 ? section.length : close + 1;
    const inside = section.slice(at + 1, end - 1);
    const currency = /^\$([^-]*)/.exec(inside)?.[1] ?? '';
    const elapsed = /^[hms]+$/i.test(inside);
    return elapsed
      ? { kind: 'date', text: inside.toLowerCase(), end }
      : { kind: 'literal', text: currency, end };
  }
  if (sign === '%') return { kind: 'percent', text: '%', end: at + 1 };
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(section);
    if (match) return { kind, text: match[0], end: at + match[0].length };
  }
  return { kind: 'literal', text: sign, end: at + 1 };
}

const FORMS: readonly (readonly [FormatPart['kind'], RegExp])[] = [
  ['number', /[0#?][0#?,.]*/y],
  ['date', /AM\/PM|A\/P|上午\/下午|y+|e+|m+|d+|a{3,4}|h+|s+/iy],
];
