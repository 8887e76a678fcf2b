import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { zh } from 'chrono-node';
import { readDeadline } from '../../src/reading/deadline/read-deadline';
import { parseIsoDate } from '../../src/reading/iso-date';
import { deadlineCases } from '../reading/deadline/deadline-cases';

interface Case {
  readonly text: string;
  readonly year: number;
  readonly kind: string;
  readonly end: string;
}

/** What a reader makes of a wording: a last day, nothing, or a day that it asks a person about. */
interface Answer {
  readonly end?: string;
  readonly asked: boolean;
}

type Reader = (text: string, year: number) => Answer;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['duzhan-ledger', ours],
  ['chrono-node zh.hans', chrono],
  ['Microsoft recognizers', recognizers],
]);

/** The same phrases and the same texts for all, in one run. Times are told, they decide nothing. */
export async function benchReading(): Promise<readonly string[]> {
  const cases = ['deadlines.tsv', 'deadlines-more.tsv', 'deadlines-none.tsv'].flatMap(casesOf);
  const texts = distinctTexts(20000);
  const lines = [`${cases.length} wordings; readings a second over ${texts.length} distinct texts`];
  for (const [name, read] of READERS) {
    const score = { right: 0, wrong: 0, invented: 0, flagged: 0, nothing: 0 };
    for (const one of cases) score[verdict(one, read(one.text, one.year))]++;
    const some = name === 'Microsoft recognizers' ? texts.slice(0, 1000) : texts;
    const start = process.hrtime.bigint();
    for (const text of some) read(text, 2020);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    lines.push(
      `${name.padEnd(24)} right ${score.right}, wrong ${score.wrong}, invented ${score.invented}, ` +
        `flagged ${score.flagged}, nothing ${score.nothing}; ${Math.round(some.length / seconds)}/s`,
    );
  }
  return lines;
}

/** Right: the day meant, unasked. Invented: a day, unasked, where the wording names none for certain. */
function verdict(
  { kind, end }: Case,
  answer: Answer,
): 'right' | 'wrong' | 'invented' | 'flagged' | 'nothing' {
  const dated = kind === 'point' || kind === 'range';
  if (answer.asked) return dated ? 'flagged' : 'right';
  if (dated) return answer.end === undefined ? 'nothing' : answer.end === end ? 'right' : 'wrong';
  return answer.end === undefined ? 'right' : 'invented';
}

function casesOf(file: string): readonly Case[] {
  return deadlineCases(file).lines.flatMap((line) => {
    const [text = '', year = '', note = '', , end = '', kind = ''] = line.split('\t');
    // Cells of numbers and relative wordings need a context that the peers do not take.
    if (/cell=|asof=|issued=/.test(note)) return [];
    return [{ text: text.replaceAll('\\n', '\n'), year: Number(year || 2020), kind, end }];
  });
}

function ours(text: string, year: number): Answer {
  const { kind, end, confirm } = readDeadline(
    { kind: 'text', text },
    { year: { value: year, source: 'title' } },
  );
  const asked = confirm && kind === 'ambiguous';
  return { asked, ...(end !== undefined && kind !== 'invalid' && { end }) };
}

function chrono(text: string, year: number): Answer {
  const [found] = zh.hans.parse(text, { instant: new Date(Date.UTC(year, 0, 1, 4)), timezone: 0 });
  const last = found?.end ?? found?.start;
  return { asked: false, ...(last && { end: last.date().toISOString().slice(0, 10) }) };
}

/** The library's answer carries no types of its own. */
function recognizers(text: string, year: number): Answer {
  const found = recognizeDateTime(text, 'zh-cn', undefined, new Date(year, 0, 1));
  const values: unknown = found[0]?.resolution?.['values'];
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  if (typeof first !== 'object' || first === null) return { asked: false };
  const end = 'end' in first ? first.end : 'value' in first ? first.value : undefined;
  const date = typeof end === 'string' ? parseIsoDate(end.slice(0, 10)) : undefined;
  return { asked: false, ...(date !== undefined && { end: date }) };
}

function distinctTexts(count: number): readonly string[] {
  const shapes = [
    'Y年M月D日前',
    'M月底前完成第N批',
    'Y.M.D',
    '务必于M月D日前报送N份材料',
    'Y年M月D日至N日',
  ];
  return Array.from({ length: count }, (_, index) => {
    const fill = { Y: 2015 + (index % 20), M: (index % 12) + 1, D: (index % 28) + 1, N: index };
    return (shapes[index % shapes.length] ?? '').replace(/[YMDN]/g, (key) =>
      String(fill[key as keyof typeof fill]),
    );
  });
}
