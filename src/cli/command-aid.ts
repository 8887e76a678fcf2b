import { runOut } from '../actions/progress';
import { totalAid, type AidResult } from '../actions/total-aid';
import { yuanFixed } from '../aid/due';
import { readTerms, type Term } from '../aid/term';
import { schemeOption } from './check-options';
import { parseArguments, UsageError } from './arguments';
import type { Command, Terminal } from './command';
import { openFile } from './open-file';

const OPTIONS = {
  standards: { type: 'string' },
  term: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `duzhan aid FILE`: what rosters pay, and what is due by the standards of the term. */
export const aidCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OPTIONS);
  const [path] = options.positionals;
  if (path === undefined) throw new UsageError({ code: 'cli.no-file' });
  const scheme = await schemeOption(options.text('standards'));
  const term = termOption(options.text('term'));
  const book = await openFile(path);
  const result = runOut(
    totalAid(await book.read(), { ...(scheme && { scheme }), ...(term && { term }) }),
  );
  if (!result) throw new UsageError({ code: 'cli.no-roster', params: { path } });
  terminal.out(
    options.flag('json')
      ? `${JSON.stringify(aidJson(result), null, 2)}\n`
      : aidText(result, terminal),
  );
  return 0;
};

function termOption(text: string | undefined): Term | undefined {
  if (text === undefined) return undefined;
  const [term, ...more] = readTerms(text);
  if (!term || more.length > 0) throw new UsageError({ code: 'cli.bad-term', params: { text } });
  return term;
}

function aidJson({ aid, totals }: AidResult): object {
  return {
    standards: aid.standards,
    sum: totals.sum,
    groups: totals.groups.map(({ members: _members, rateFen, ...group }) => ({
      ...group,
      rateFen: rateFen ?? null,
    })),
  };
}

function aidText({ aid, totals }: AidResult, { render }: Terminal): string {
  const { rows, paidFen, dueFen, dueWithoutDuplicatesFen, rowsWithoutRate } = totals.sum;
  const lines = [
    render({ code: 'cli.aid.standards', params: { standards: aid.standards } }),
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
