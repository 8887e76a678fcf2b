/** What a number format lets a reader see of a date: `month` where the day is an artefact. */
export type Shown = 'day' | 'month' | 'year' | 'time' | 'number';

/**
 * Reads the first section of a number format (ECMA-376 part 1, 18.8.31). Quoted text, escaped
 * characters and [colours] say nothing; `m` beside hours or seconds means minutes.
 */
export function shownBy(format: string): Shown {
  let year = false;
  let month = false;
  let day = false;
  let time = false;
  let lastCode = '';
  for (let i = 0; i < format.length; i++) {
    const char = format.charAt(i);
    if (char === ';') break;
    if (char === '"') i = past(format, i, '"');
    else if (char === '[') {
      // [$-804] is a language, [h] hours that may pass 24.
      const close = past(format, i, ']');
      if (/^\[(h+|m+|s+)\]?$/i.test(format.slice(i, close + 1))) time = true;
      i = close;
    } else if (char === '\\' || char === '_' || char === '*') i++;
    else {
      const code = char.toLowerCase();
      if (code === 'y' || (code === 'e' && !/[+-]/.test(format.charAt(i + 1)))) year = true;
      else if (code === 'd') day = true;
      else if (code === 'h' || code === 's') time = true;
      else if (code === 'm' && lastCode !== 'h' && nextCode(format, i) !== 's') month = true;
      if (/[a-z]/.test(code) && code !== 'm') lastCode = code;
    }
  }
  if (/general|通用格式/i.test(format)) return 'number';
  if (day) return 'day';
  if (month) return 'month';
  if (year) return 'year';
  return time ? 'time' : 'number';
}

function past(format: string, from: number, close: string): number {
  const at = format.indexOf(close, from + 1);
  return at < 0 ? format.length : at;
}

/** The next format code after a run of m, skipping separators. */
function nextCode(format: string, from: number): string {
  for (let i = from + 1; i < format.length; i++) {
    const code = format.charAt(i).toLowerCase();
    if (code !== 'm' && /[a-z]/.test(code)) return code;
    if (code === '"' || code === ';') return '';
  }
  return '';
}
