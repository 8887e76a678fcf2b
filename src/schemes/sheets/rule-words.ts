import { readDeadline } from '../../reading/deadline/read-deadline';
import { parseIsoDate } from '../../reading/iso-date';
import { writtenText } from '../../reading/written';

const RHYTHMS: Readonly<Record<string, string>> = {
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季度',
  'half-yearly': '每半年',
  yearly: '每年',
  termly: '每学期',
};
const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: '一',
  Tue: '二',
  Wed: '三',
  Thu: '四',
  Fri: '五',
  Sat: '六',
  Sun: '日',
};
const RULE =
  /^(?:daily|(?:weekly|monthly|quarterly|half-yearly|yearly|termly)(?::[A-Za-z0-9+,\- ]+)?)$/;

/** When a duty falls due, in the words of a document where they read back as the same rule. */
export function wordsOfRule(rule: string): string {
  const [cycle = '', detail = ''] = rule.split(/:(.*)/s);
  if (cycle === 'once') return detail;
  const rhythm = RHYTHMS[cycle];
  const words = rhythm === undefined ? undefined : `${rhythm}${wordsOfDetail(cycle, detail)}`;
  return words !== undefined && ruleOfWords(words) === rule ? words : rule;
}

function wordsOfDetail(cycle: string, detail: string): string {
  if (detail === '') return '';
  if (cycle === 'weekly') return `${WEEKDAYS[detail] ?? detail}前`;
  if (detail === 'last') return '底前';
  const days = detail.split(',').map((part) => /^D(\d+)$/.exec(part)?.[1]);
  return days.every((day) => day !== undefined)
    ? `${days.map((day) => `${String(day)}日`).join('、')}前`
    : detail;
}

/** The rule behind a date, a rhythm in words, or a rule itself; undefined where there is none. */
export function ruleOfWords(words: string): string | undefined {
  const text = words.trim();
  if (RULE.test(text)) return text;
  const day = parseIsoDate(text.replace(/^once:/, ''));
  if (day !== undefined) return `once:${day}`;
  const { kind, rule, end, confirm } = readDeadline(writtenText(text), {});
  if (kind === 'recurring' && rule !== undefined && !confirm) return rule;
  return kind === 'point' && end !== undefined && !confirm ? `once:${end}` : undefined;
}
