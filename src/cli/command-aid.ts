import { runOut } from '../actions/progress';
import { aidSheetEdits } from '../actions/aid-sheets';
import { totalAid, type AidResult } from '../actions/total-aid';
import { yuanFixed } from '../aid/due';
import { readTerms, type Term } from '../aid/term';
import { GENERAL } from '../schemes/built-in';
import type { Scheme } from '../schemes/scheme';
import { schemeOption } from './check-options';
import { parseArguments, UsageError } from './arguments';
import type { Snapshot } from '../workbook/snapshot';
import type { Command, Terminal } from './command';
import { openFiles } from './open-file';
import { OUT, saveWorkbook } from './save-workbook';

const OPTIONS = {
  standards: { type: 'string' },
  term: { type: 'string' },
  json: { type: 'boolean' },
  ...OUT,
  public: { type: 'boolean' },
  'mask-names': { type: 'boolean' },
} as const;

/** How the national standards are asked for: they stand in the general scheme. */
const NATIONAL = 'national';

/**
 * `duzhan aid FILE …`: what rosters pay, what is due by the standards of the term; `-o` adds sheets
 * to a copy of the first workbook.
 */
export const aidCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OPTIONS);
  const [path] = options.positionals;
  if (path === undefined) throw new UsageError({ code: 'cli.no-file' });
  const scheme = await standardsOption(options.text('standards'));
  const term = termOption(options.text('term'));
  const [book, ...more] = await openFiles(options.positionals);
  if (!book) throw new UsageError({ code: 'cli.no-file' });
  const snapshot = await book.read();
  const others: Snapshot[] = [];
  for (const other of more) others.push(await other.read());
  const asked = { ...(scheme && { scheme }), ...(term && { term }), others };
  const result = runOut(totalAid(snapshot, asked));
  if (!result) {
    throw new UsageError({
      code: 'cli.no-roster',
      params: { path: options.positionals.join('、') },
    });
  }
  terminal.out(
    options.flag('json')
      ? `${JSON.stringify(aidJson(result), null, 2)}\n`
      : aidText(result, terminal),
  );
  if (options.text('out') !== undefined) {
    const sheets = {
      render: terminal.render,
      public: options.flag('public'),
      maskNames: options.flag('mask-names'),
    };
    await book.apply(runOut(aidSheetEdits(snapshot, result, sheets)));
    // Standard output holds one JSON text and nothing else.
    const silent = { ...terminal, out: () => undefined };
    await saveWorkbook(book, options, options.flag('json') ? silent : terminal);
  }
  return 0;
};

const standardsOption = async (name: string | undefined): Promise<Scheme | undefined> =>
  name === NATIONAL ? GENERAL : schemeOption(name);

function termOption(text: string | undefined): Term | undefined {
  if (text === undefined) return undefined;
  const [term, ...more] = readTerms(text);
  if (!term || more.length > 0) throw new UsageError({ code: 'cli.bad-term', params: { text } });
  return term;
}

function aidJson({ aid, totals, without }: AidResult): object {
  return {
    standards: aid.standards,
    ...(without.length > 0 && { withoutRoster: without }),
    sum: totals.sum,
    groups: totals.groups.map(({ members: _members, rateFen, ...group }) => ({
      ...group,
      rateFen: rateFen ?? null,
    })),
  };
}

function aidText({ aid, totals, without }: AidResult, { render }: Terminal): string {
  const { rows, paidFen, dueFen, dueWithoutDuplicatesFen, rowsWithoutRate } = totals.sum;
  const lines = [
    render({ code: 'cli.aid.standards', params: { standards: aid.standards } }),
    ...without.map((name) => render({ code: 'cli.aid.without', params: { name } })),
    ...totals.groups.map((group) =>
      render({
        code: 'cli.aid.group',
        params: {
          name: [group.county, group.school, group.stage, group.boarding, group.teachingMode]
            .filter((part) => part !== '')
            .join(' '),
          term: group.term,
          pupils: group.pupils,
          due: yuanFixed(group.dueFen),
          paid: yuanFixed(group.paidFen),
        },
      }),
    ),
    render({
      code: 'cli.aid.sum',
      params: {
        rows,
        paid: yuanFixed(paidFen),
        due: yuanFixed(dueFen),
        counted: yuanFixed(dueWithoutDuplicatesFen),
        without: rowsWithoutRate,
      },
    }),
  ];
  return `${lines.join('\n')}\n`;
}
