import { readFileSync } from 'node:fs';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { zh } from 'chrono-node';
import { readDeadline } from '../../src/reading/deadline/read-deadline';
import { parseIsoDate } from '../../src/reading/iso-date';
import { readingTask, type Case } from './reading-task';

/** All readers in one process, from one joined file: `task.json`; prints what came out. */

/** What a reader makes of a wording: a last day, nothing, or a day that it asks a person about. */
interface Answer {
  readonly end?: string;
  readonly asked: boolean;
}

type Reader = (text: string, year: number | undefined) => Answer;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['duzhan-ledger', ours],
  ['chrono-node zh.hans', chrono],
  ['Microsoft recognizers', recognizers],
]);

const ROUNDS = 9;
/** Microsoft's recognizers read some hundreds a second: a sample of the texts must do. */
const SAMPLE = 500;

const { cases, races } = readingTask.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const lines = [...scores(cases), ...races.flatMap(({ name, texts }) => race(name, texts))];
process.stdout.write(lines.join('\n'));

function scores(cases: readonly Case[]): readonly string[] {
  const lines = [`${cases.length} wordings of the language files`];
  for (const [name, read] of READERS) {
    const score = { right: 0, wrong: 0, invented: 0, flagged: 0, nothing: 0 };
    for (const one of cases) score[verdict(one, read(one.text, one.year))]++;
    const { right, wrong, invented, flagged, nothing } = score;
    lines.push(
      `${name.padEnd(24)} right ${right}, wrong ${wrong}, invented ${invented}, ` +
        `flagged ${flagged}, nothing ${nothing}`,
    );
  }
  return lines;
}

/**
 * Readings a second over distinct texts, nothing kept between them: the readers take turns, so that
 * what else the machine does falls on all of them. The first turn is told apart, for in it the
 * engine still compiles.
 */
function race(name: string, texts: readonly string[]): readonly string[] {
  const sample = texts.filter((_, at) => at % Math.ceil(texts.length / SAMPLE) === 0);
  const rates = new Map([...READERS.keys()].map((reader) => [reader, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [reader, read] of READERS) {
      const slow = reader === 'Microsoft recognizers';
      if (slow && round > 0) continue;
      const some = slow ? sample : texts;
      const start = process.hrtime.bigint();
      for (const text of some) read(text, 2020);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      rates.get(reader)?.push(some.length / seconds);
    }
  const lines = [...rates].map(([reader, all]) => {
    const told = [all[0] ?? 0, Math.max(...all)].map((rate) => `${Math.round(rate)}/s`);
    return `${reader.padEnd(24)} first turn ${told[0] ?? ''}, best turn ${told[1] ?? ''}`;
  });
  const [ours = [], peer = []] = [...rates.values()];
  const ratios = ours.map((rate, at) => rate / (peer[at] ?? rate)).sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] ?? 0;
  return [
    `${name}: ${texts.length} distinct texts, ${ROUNDS} turns`,
    ...lines,
    `times chrono-node: first turn ${((ours[0] ?? 0) / (peer[0] ?? 1)).toFixed(2)}, ` +
      `median turn ${median.toFixed(2)}, best turns ${(Math.max(...ours) / Math.max(...peer)).toFixed(2)}`,
  ];
}

/** Right: the day meant, unasked. Invented: a day, unasked, where the wording names none for certain. */
function verdict(
  { kind, end }: Case,
  answer: Answer,
): 'right' | 'wrong' | 'invented' | 'flagged' | 'nothing' {
  const dated = kind === 'point' || kind === 'range';
  if (answer.asked) return dated ? 'flagged' : 'right';
  if (dated) return answer.end === undefined ? 'nothing' : answer.end === end ? 'right' : 'wrong';
  // 3月至5月每月25日前 comes back, but within a range that ends.
  return answer.end === undefined || answer.end === end ? 'right' : 'invented';
}

function ours(text: string, year: number | undefined): Answer {
  const { kind, end, confirm } = readDeadline(
    { kind: 'text', text },
    year === undefined ? {} : { year: { value: year, source: 'title' } },
  );
  const asked = confirm && kind === 'ambiguous';
  return { asked, ...(end !== undefined && kind !== 'invalid' && { end }) };
}

function chrono(text: string, year = 2020): Answer {
  const [found] = zh.hans.parse(text, { instant: new Date(Date.UTC(year, 0, 1, 4)), timezone: 0 });
  const last = found?.end ?? found?.start;
  return { asked: false, ...(last && { end: last.date().toISOString().slice(0, 10) }) };
}

/** The library's answer carries no types of its own. */
function recognizers(text: string, year = 2020): Answer {
  const found = recognizeDateTime(text, 'zh-cn', undefined, new Date(year, 0, 1));
  const values: unknown = found[0]?.resolution?.['values'];
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  if (typeof first !== 'object' || first === null) return { asked: false };
  const end = 'end' in first ? first.end : 'value' in first ? first.value : undefined;
  const date = typeof end === 'string' ? parseIsoDate(end.slice(0, 10)) : undefined;
  return { asked: false, ...(date !== undefined && { end: date }) };
}
