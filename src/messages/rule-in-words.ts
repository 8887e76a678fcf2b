import type { Render } from './speaker';

/**
 * What a recurring rule is made of, the greater parts before the smaller ones, and the sentence of the
 * catalogue for each: {{1}} and {{2}} stand there for what is in brackets here.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // `+` joins two rules, but `:+5d after month end` is one.
  [/^(.+?)(?<!:)\+(.+)$/, 'also'],
  [/^monthly:last$/, 'month-end'],
  [/^([\w-]+):last$/, 'end'],
  [/^weekly:([MTWFS]\w\w\b.*)$/, 'on'],
  [/^(yearly):(.*(?:-\d\d|last|wd\d*|Sun))$/, 'by'],
  [/^([\w-]+):(.+)$/, 'in'],
  [/^(.+),([^,]+)$/, 'and'],
  [/^every-(\d+)-(.+)$/, 'every'],
  [/^\+(\d+)(\w+) after .* end$/, 'after-end'],
  [/^\+(\d+)(\w+) after .* start$/, 'after-start'],
  [/^M1-(.+)$/, 'first-month'],
  [/^M3-(.+)$/, 'last-month'],
  [/^M(\d)-(.+)$/, 'nth-month'],
  [/^(\d+)-last$/, 'end-of'],
  [/^(\d+)-(\d+)$/, 'date'],
  [/^(\d)-(\w+)$/, 'nth'],
  [/^last-([MTWFS]\w\w)$/, 'last-of'],
  [/^D(\d+)$/, 'day-of-month'],
  [/^wd(\d+)$/, 'workday-of-month'],
  [/^week(\d+)$/, 'week-of-month'],
];

/** English ordinals that end in no th. */
const ENDS: Readonly<Record<string, string>> = { '1th': '1st', '2th': '2nd', '3th': '3rd' };

/** A recurring rule as an office puts it: monthly:D25 is 每月25日前, by the 25th of every month. */
export function ruleInWords(rule: string, render: Render): string {
  if (/^\d+$/.test(rule)) return String(Number(rule));
  for (const [form, name] of FORMS) {
    const found = form.exec(rule);
    if (!found) continue;
    const parts = found.slice(1).map((part, at) => [at + 1, ruleInWords(part, render)] as const);
    const words = render({ code: `rule.${name}`, params: Object.fromEntries(parts) });
    return words.replace(/(?<!1)[123]th/g, (ordinal) => ENDS[ordinal] ?? ordinal);
  }
  return render({ code: `rule.${rule}` });
}
