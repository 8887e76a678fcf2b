import { dueOf } from '../../src/aid/due';
import type { Due } from '../../src/aid/pupil';
import { readBoarding, readHardship, readStage, readTeachingMode } from '../../src/aid/pupil-kind';
import type { RateTable } from '../../src/aid/rate-table';
import { readTerms } from '../../src/aid/term';
import { beside } from '../argument/beside';
import { isBlank, writtenOf } from '../argument/written';
import { Failure } from './failure';

type Cells = readonly (readonly unknown[])[];

/** What decides an aid; the columns beside 学段 have its shape, or are one cell for all. */
export interface AidArguments {
  readonly stages: Cells;
  readonly terms: Cells;
  readonly boarding?: Cells | null | undefined;
  readonly modes?: Cells | null | undefined;
  /** Left out altogether, the pupils are taken as found eligible; a blank cell says 无. */
  readonly hardship?: Cells | null | undefined;
  readonly items?: Cells | null | undefined;
}

export type KnownDue = Extract<Due, { known: true }>;

/** What is due to the pupil of a row, computed as for a roster; without a rate a reason, never 0. */
export function pupilDues(
  given: AidArguments,
  rates: RateTable,
): (row: number, column: number) => KnownDue {
  const at = (cells: Cells | null | undefined, argument: string) => {
    const cell = beside(cells, given.stages, argument);
    return (row: number, column: number): string => textOf(cell(row, column));
  };
  const [term, boards] = [at(given.terms, '学期'), at(given.boarding, '寄宿')];
  const [mode, item] = [at(given.modes, '授课类型'), at(given.items, '资助项目')];
  const hardship = at(given.hardship, '困难类型');
  const allHard = !given.hardship || given.hardship.length === 0;
  return (row, column) => {
    const stageText = textOf(given.stages[row]?.[column]);
    const stage = readStage(stageText);
    if (!stage) throw unread('学段', stageText);
    const [termText, boardingText] = [term(row, column), boards(row, column)];
    const terms = readTerms(termText);
    if (terms.length === 0) throw unread('学期', termText);
    const boarding = readBoarding(boardingText);
    if (boarding === undefined && boardingText !== '') throw unread('寄宿', boardingText);
    const modeText = mode(row, column);
    const hardshipText = hardship(row, column);
    const pupil = {
      stage,
      boarding,
      teachingMode: readTeachingMode(modeText, rates.modes),
      modeText,
      hardship: allHard || readHardship(hardshipText),
      hardshipText,
      item: item(row, column),
      terms,
    };
    const due = dueOf(pupil, rates, true);
    if (!due.known) throw reasonOf(due.reason, modeText);
    return due;
  };
}

/** 是 and TRUE say the same. */
function textOf(cell: unknown): string {
  if (isBlank(cell)) return '';
  const written = writtenOf(cell, 1900);
  if (written.kind === 'boolean') return written.value ? '是' : '否';
  if (written.kind === 'number') return String(written.value);
  return written.kind === 'text' ? written.text.trim() : '';
}

const unread = (argument: string, text: string): Failure =>
  new Failure('value', {
    code: text === '' ? 'functions.aid.blank' : 'functions.aid.unread',
    params: { argument, text },
  });

const reasonOf = (reason: Extract<Due, { known: false }>['reason'], text: string): Failure =>
  new Failure('missing', { code: `functions.aid.${reason}`, params: { text } });
