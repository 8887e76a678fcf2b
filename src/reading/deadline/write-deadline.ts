import { ruleInWords } from '../../messages/rule-in-words';
import { speaker } from '../../messages/speaker';
import { rule as ruleSentences } from '../../messages/zh-cn/rule';
import type { DeadlineReading } from '../deadline-reading';
import type { IsoDate } from '../iso-date';

const chinese = speaker('zh-CN', ruleSentences);
const inWords = (rule: string): string => ruleInWords(rule, chinese);

/**
 * A reading in one canonical wording, which reads back as the same deadline: what a cell should
 * have said.
 */
export function writeDeadline(reading: DeadlineReading): string {
  const { kind, start, end, altEnd, milestones, rule, flags } = reading;
  const tail = flags.includes('long-term-tail') ? '，并长期坚持' : '';
  switch (kind) {
    case 'invalid':
      return '无效';
    case 'open-ended':
      return start === undefined ? '长期坚持' : `自${written(start)}起长期坚持`;
    case 'recurring': {
      const words = inWords(rule ?? '');
      const until = end === undefined ? '起，' : `至${written(end)}`;
      const within = start === undefined ? '' : `自${written(start)}${until}`;
      return within + words + tail;
    }
    case 'ambiguous':
      return `${doubtful(start, end, altEnd, milestones)}（待确认）`;
    case 'range':
      return (
        (start === undefined ? '即日起至' : `${written(start)}至`) +
        written(end ?? '') +
        ruled(rule) +
        tail
      );
    case 'point':
      return (
        (flags.includes('extended') ? '延期至' : '') +
        (milestones ?? [end ?? '']).map((day) => `${written(day)}前`).join('、') +
        ruled(rule) +
        tail
      );
  }
}

const ruled = (rule: string | undefined): string =>
  rule === undefined ? '' : `；${inWords(rule)}`;

function doubtful(
  start: IsoDate | undefined,
  end: IsoDate | undefined,
  altEnd: IsoDate | undefined,
  milestones: readonly IsoDate[] | undefined,
): string {
  const or = altEnd === undefined ? '' : `或${written(altEnd)}`;
  if (milestones) return milestones.map((day) => `${written(day)}前`).join('、') + or;
  if (end === undefined) return start === undefined ? '时限' : `${written(start)}起`;
  const from = start === undefined ? '' : `${written(start)}至`;
  return `${from}${written(end)}${or}`;
}

function written(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  return `${year}年${month}月${day}日`;
}
