import { writeFile } from 'node:fs/promises';
import { dutiesEdits, dutiesIcs } from '../actions/list-duties';
import { hintWords, leftWords, markWords, periodWords } from '../report/duty-words';
import { chooseScheme } from '../schemes/choose-scheme';
import { readDutyMarks } from '../schemes/duty-marks';
import { markedDuties, type MarkedDuty } from '../schemes/marked-duties';
import type { Scheme } from '../schemes/scheme';
import type { Snapshot } from '../workbook/snapshot';
import { newWorkbookFile } from '../workbook/file/new-workbook-file';
import { onlyWord, parseArguments, UsageError } from './arguments';
import { dateOption, schemeOption } from './check-options';
import type { Command, Terminal } from './command';
import { fileErrorCode, openFile } from './open-file';
import { OUT, saveWorkbook } from './save-workbook';
import { today } from './today';

const OPTIONS = {
  'as-of': { type: 'string' },
  scheme: { type: 'string' },
  json: { type: 'boolean' },
  ics: { type: 'string' },
  ...OUT,
} as const;

/** `duzhan duties [FILE] [--scheme ID]`: when what is due, as text, JSON, a sheet or an .ics file. */
export const dutiesCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OPTIONS);
  const path = onlyWord(options);
  const asOf = dateOption(options, 'as-of') ?? today();
  const chosen = await schemeOption(options.text('scheme'));
  const book = path === undefined ? undefined : await openFile(path);
  const snapshot = await book?.read();
  const scheme = snapshot ? knownScheme(snapshot, chosen) : chosen;
  if (!scheme) throw new UsageError({ code: 'schemes.duties.which' });
  const marks = snapshot ? readDutyMarks(snapshot) : [];
  const duties = markedDuties(scheme, asOf, marks);
  terminal.out(
    options.flag('json')
      ? `${JSON.stringify(dutiesJson(scheme, asOf, duties), null, 2)}\n`
      : dutiesText(scheme, duties, terminal),
  );
  // Standard output holds one JSON text and nothing else.
  const saying = options.flag('json') ? { ...terminal, out: () => undefined } : terminal;
  const ics = options.text('ics');
  if (ics !== undefined) {
    await save(ics, new TextEncoder().encode(dutiesIcs(scheme, asOf, terminal.render)), saying);
  }
  const out = options.text('out');
  if (out !== undefined) {
    const edits = dutiesEdits(scheme, asOf, terminal.render, marks);
    if (book) {
      await book.apply(edits);
      await saveWorkbook(book, options, saying);
    } else await save(out, await (await newWorkbookFile(out, edits)).save(), saying);
  }
  return 0;
};

/** Where two schemes fit the workbook none of their calendars is shown before one is named. */
function knownScheme(snapshot: Snapshot, chosen: Scheme | undefined): Scheme {
  const { scheme, rivals } = chooseScheme(snapshot, chosen);
  if (rivals.length === 0) return scheme;
  const ids = rivals.map(({ scheme: { id, title } }) => `${id}（${title}）`).join('、');
  throw new UsageError({ code: 'schemes.duties.unclear', params: { ids } });
}

async function save(path: string, bytes: Uint8Array, { out, render }: Terminal): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new UsageError({ code: fileErrorCode(error), params: { path } });
  }
  out(`${render({ code: 'cli.saved', params: { path } })}\n`);
}

const dutiesJson = (
  { id, title }: Scheme,
  asOf: string,
  duties: readonly MarkedDuty[],
): object => ({
  asOf,
  scheme: { id, title },
  duties: duties.map(({ duty, due, daysLeft, restDay, state, mark }) => ({
    id: duty.id,
    name: duty.name,
    who: duty.who,
    to: duty.to,
    rule: duty.rule,
    state,
    ...(due !== undefined && { due }),
    ...(daysLeft !== undefined && { daysLeft }),
    ...(restDay !== undefined && { weekday: restDay, restDay: true }),
    ...(duty.review !== undefined && { review: duty.review }),
    ...(mark?.submitted !== undefined && { submitted: mark.submitted }),
    ...(mark?.reviewed !== undefined && { reviewed: mark.reviewed }),
    where: duty.where,
  })),
});

function dutiesText(scheme: Scheme, duties: readonly MarkedDuty[], { render }: Terminal): string {
  if (duties.length === 0) {
    return `${render({ code: 'schemes.duties.none', params: { title: scheme.title } })}\n`;
  }
  return duties
    .map((each) => {
      const { duty, due } = each;
      const params = {
        due: due ?? '—',
        name: duty.name,
        who: duty.who,
        to: duty.to,
        period: periodWords(each, render),
        left: leftWords(each, render),
        hint: `${hintWords(each, render)}${markWords(each, render)}`,
        where: `${scheme.documentNumber ?? ''}${duty.where}`,
      };
      return `${render({ code: 'schemes.duties.line', params })}\n`;
    })
    .join('');
}
