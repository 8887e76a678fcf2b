import { check } from '../actions/check';
import { clearEdits } from '../actions/clear';
import { markEdits } from '../actions/mark';
import { runOut } from '../actions/progress';
import { reportEdits } from '../actions/report';
import { REPORT_SPANS, type ReportSpan } from '../report/report-options';
import { onlyFile, parseArguments, UsageError, type Arguments } from './arguments';
import { CHECK_OPTIONS, checkInput } from './check-options';
import type { Command } from './command';
import { openFile } from './open-file';
import { OUT, saveWorkbook } from './save-workbook';

/** `duzhan mark FILE -o OUT`: checks, marks the cells found, adds the 检查结果 sheet. */
export const markCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, { ...CHECK_OPTIONS, ...OUT });
  const input = await checkInput(options);
  const result = runOut(check(input.case, input.options));
  await input.book.apply(markEdits(input.case.current, result, terminal.render));
  await saveWorkbook(input.book, options, terminal);
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

/** `duzhan report FILE -o OUT`: checks and adds the upward report as a new sheet. */
export const reportCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, {
    ...CHECK_OPTIONS,
    ...OUT,
    public: { type: 'boolean' },
    period: { type: 'string' },
  });
  const input = await checkInput(options);
  const result = runOut(check(input.case, input.options));
  await input.book.apply(
    reportEdits(result, {
      render: terminal.render,
      public: options.flag('public'),
      ...spanOption(options),
    }),
  );
  await saveWorkbook(input.book, options, terminal);
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

/** `--period quarter`: the summary of a week, a quarter or half a year beside the monthly report. */
function spanOption(options: Arguments): { span?: ReportSpan } {
  const text = options.text('period');
  if (text === undefined || text === 'month') return {};
  const span = REPORT_SPANS.find((known) => known === text);
  if (!span) throw new UsageError({ code: 'cli.bad-period', params: { text } });
  return { span };
}

/** `duzhan clear FILE -o OUT`: takes every mark of ours away again. */
export const clearCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OUT);
  const book = await openFile(onlyFile(options));
  await book.apply(clearEdits(await book.read()));
  await saveWorkbook(book, options, terminal);
  return 0;
};
