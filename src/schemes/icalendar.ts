import { addDays, type IsoDate } from '../reading/iso-date';
import { Fingerprint } from '../workbook/fingerprint';

/** An event of a whole day. */
export interface DayEvent {
  readonly id: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/**
 * The text of an .ics file (RFC 5545). Its time stamps are the as-of date: same duties, same file.
 */
export function icalendar(name: string, asOf: IsoDate, events: readonly DayEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//duzhan-ledger//duties//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${uid(event)}`,
      `DTSTAMP:${basic(asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(event.day)}`,
      // The end of a day is the beginning of the next one (3.6.1).
      `DTEND;VALUE=DATE:${basic(addDays(event.day, 1))}`,
      `SUMMARY:${escaped(event.summary)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The same duty on the same day keeps its name, so that a calendar takes it for the same event. */
const uid = ({ id, day }: DayEvent): string =>
  `${basic(day)}-${new Fingerprint().add(id).toString()}@duzhan-ledger`;

const basic = (date: IsoDate): string => date.replaceAll('-', '');

/** 3.3.11: commas, semicolons, backslashes and line breaks in texts. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    // Other control characters have no place in a text.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Long lines go on after a line break and a space, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let length = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (length + size > LONGEST) {
      out += '\r\n ';
      length = 1;
    }
    out += char;
    length += size;
  }
  return out;
}
