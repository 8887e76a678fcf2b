import { check } from '../actions/check';
import { runOut } from '../actions/progress';
import { parseArguments } from './arguments';
import { checkJson } from './check-json';
import { CHECK_OPTIONS, checkInput } from './check-options';
import { checkText } from './check-text';
import type { Command } from './command';

/** `duzhan check FILE`: findings and timing, for people or as JSON. */
export const checkCommand: Command = async (args, { render, out }) => {
  const options = parseArguments(args, { ...CHECK_OPTIONS, json: { type: 'boolean' } });
  const input = await checkInput(options);
  const result = runOut(check(input.case, input.options));
  out(
    options.flag('json')
      ? `${JSON.stringify(checkJson(result, render), null, 2)}\n`
      : checkText(result, render),
  );
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};
