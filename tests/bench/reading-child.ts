import { readFileSync } from 'node:fs';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { zh } from 'chrono-node';
import { readDeadline } from '../../src/reading/deadline/read-deadline';
import { parseIsoDate } from '../../src/reading/iso-date';
import { readingTask, type Case } from './reading-task';

/** All readers in one process, from one joined file: `task.json`; prints what came out. */

/** What a reader makes of a wording: a last day, nothing, or a day that it asks a person about. */
interface Answer {
  readonly end: string | undefined;
  readonly asked: boolean;
}

type Reader = (text: string, year: number | undefined) => Answer;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['duzhan-ledger', ours],
  ['chrono-node zh.hans', chrono],
  ['Microsoft recognizers', recognizers],
]);

const ROUNDS = 9;
const BATCH = 1000;
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
 * Readings a second over distinct texts, nothing kept between them: the readers change places every
 * thousand texts, so that what else the machine does falls on all of them. The first turn is told
 * apart, for in it the engine still compiles.
 */
function race(name: string, texts: readonly string[]): readonly string[] {
  const slow = 'Microsoft recognizers';
  const fast = [...READERS].filter(([reader]) => reader !== slow);
  const sample = texts.filter((_, at) => at % Math.ceil(texts.length / SAMPLE) === 0);
  const turns = Array.from({ length: ROUNDS }, () => {
    const seconds = fast.map(() => 0);
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      fast.forEach(([, read], at) => {
        seconds[at] = (seconds[at] ?? 0) + secondsOf(read, batch);
      });
    }
    return seconds.map((one) => texts.length / one);
  });
  const lines = fast.map(([reader], at) => {
    const all = turns.map((turn) => turn[at] ?? 0);
    const told = [all[0] ?? 0, Math.max(...all)].map((rate) => `${Math.round(rate)}/s`);
    return `${reader.padEnd(24)} first turn ${told[0] ?? ''}, best turn ${told[1] ?? ''}`;
  });
  const once = sample.length / secondsOf(READERS.get(slow) ?? ours, sample);
  const ratios = turns.map(([own = 0, peer = 1]) => own / peer);
  const [first = 0, ...later] = ratios;
  const sorted = later.sort((a, b) => a - b);
  const told = [first, sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((one = 0) =>
    one.toFixed(2),
  );
  return [
    `${name}: ${texts.length} distinct texts, ${ROUNDS} turns`,
    ...lines,
    `${slow.padEnd(24)} ${Math.round(once)}/s`,
    `times chrono-node: first turn ${told[0] ?? ''}, then ${told[1] ?? ''} to ${told[3] ?? ''}, ` +
      `median ${told[2] ?? ''}`,
  ];
}

function secondsOf(read: Reader, texts: readonly string[]): number {
  const start = process.hrtime.bigint();
  for (const text of texts) read(text, 2020);
  return Number(process.hrtime.bigint() - start) / 1e9;
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
  return { asked, end: kind === 'invalid' ? undefined : end };
}

function chrono(text: string, year = 2020): Answer {
  const [found] = zh.hans.parse(text, { instant: new Date(Date.UTC(year, 0, 1, 4)), timezone: 0 });
  const last = found?.end ?? found?.start;
  return { asked: false, end: last?.date().toISOString().slice(0, 10) };
}

/** The library's answer carries no types of its own. */
function recognizers(text: string, year = 2020): Answer {
  const found = recognizeDateTime(text, 'zh-cn', undefined, new Date(year, 0, 1));
  const values: unknown = found[0]?.resolution?.['values'];
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  if (typeof first !== 'object' || first === null) return { asked: false, end: undefined };
  const end = 'end' in first ? first.end : 'value' in first ? first.value : undefined;
  const date = typeof end === 'string' ? parseIsoDate(end.slice(0, 10)) : undefined;
  return { asked: false, end: date };
}
