import type { Written } from './written';

/** The text of a cell as a person sees it in it. */
export function shownText(written: Written): string {
  switch (written.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return written.text;
    case 'boolean':
      return written.value ? 'TRUE' : 'FALSE';
    default:
      return shownNumber(written.value, written.format);
  }
}

function shownNumber(value: number, format: string): string {
  const percent = /^0(?:\.(0+))?%$/.exec(format);
  if (percent) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  return String(value);
}
