import { check } from '../actions/check';
import { runOut } from '../actions/progress';
import type { CheckResult } from '../checks/check-result';
import { parseArguments } from './arguments';
import { checkJson, checkJsonOfSeveral } from './check-json';
import { CHECK_OPTIONS, checkInput, checkInputs } from './check-options';
import { checkText } from './check-text';
import type { Command, Terminal } from './command';

/** `duzhan check FILE …`: findings and timing, for people or as JSON; several against each other. */
export const checkCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, { ...CHECK_OPTIONS, json: { type: 'boolean' } });
  const json = options.flag('json');
  const put = (data: object): void => {
    terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  };
  if (options.positionals.length > 1) {
    const results = (await checkInputs(options)).map((input) => ({
      book: input.case.current.name,
      result: runOut(check(input.case, input.options)),
    }));
    if (json) put(checkJsonOfSeveral(results, terminal.render));
    else for (const [at, each] of results.entries()) tell(each, at + 1, results.length, terminal);
    return statusOf(results.map(({ result }) => result));
  }
  const input = await checkInput(options);
  const result = runOut(check(input.case, input.options));
  if (json) put(checkJson(result, terminal.render));
  else terminal.out(checkText(result, terminal.render));
  return statusOf([result]);
};

function tell(
  { book, result }: { readonly book: string; readonly result: CheckResult },
  index: number,
  of: number,
  { render, out }: Terminal,
): void {
  out(`${render({ code: 'cli.workbook', params: { name: book, index, of } })}\n`);
  out(`${checkText(result, render)}\n`);
}

const statusOf = (results: readonly CheckResult[]): number =>
  results.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
