import { z } from 'zod';
import { fixture, PLANTED } from './planted';
import { runCli } from './run-cli';

const place = z.object({ sheet: z.string(), cell: z.string() });
const output = z.object({
  asOf: z.string(),
  asOfSource: z.string(),
  findings: z.array(place.extend({ code: z.string(), severity: z.string() })),
  timing: z.array(z.object({ sheet: z.string(), row: z.number(), state: z.string() })),
});

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const APRIL = '大武口区-责任清单-2020年4月.xlsx';
const PUBLISHED = '大武口区-挂牌督战责任清单.xlsx';

async function check(file: string, ...options: readonly string[]): Promise<z.infer<typeof output>> {
  const { out } = await runCli(['check', fixture(file), '--json', ...options]);
  return output.parse(JSON.parse(out));
}

/** A fault is found where a finding of its code and severity names one of its cells. */
function missed(file: string, found: z.infer<typeof output>): readonly string[] {
  return PLANTED.filter((fault) => fault.file === file && fault.optional !== true)
    .filter((fault) => {
      const places = [fault, ...(fault.also ?? [])];
      return !found.findings.some(
        ({ code, severity, sheet, cell }) =>
          code === fault.kind &&
          severity === fault.severity &&
          places.some(
            (at) =>
              at.sheet === sheet &&
              at.cell.split(',').every((one) => cell.split(',').includes(one)),
          ),
      );
    })
    .map(({ sheet, cell, kind }) => `${sheet}!${cell} ${kind}`);
}

function errorsNotPlanted(file: string, found: z.infer<typeof output>): readonly string[] {
  return found.findings
    .filter(({ severity }) => severity === 'error')
    .filter(
      ({ code, sheet, cell }) =>
        !PLANTED.some(
          (fault) =>
            fault.file === file &&
            fault.kind === code &&
            fault.sheet === sheet &&
            fault.cell === cell,
        ),
    )
    .map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);
}

test.each([
  ['May beside April', MAY, ['--as-of', '2020-05-25', '--previous', fixture(APRIL)]],
  ['April', APRIL, ['--as-of', '2020-04-25']],
  ['the list as published', PUBLISHED, []],
])('%s: every planted fault is found, and no error elsewhere', async (_name, file, options) => {
  const found = await check(file, ...options);
  expect({ missed: missed(file, found), errors: errorsNotPlanted(file, found) }).toEqual({
    missed: [],
    errors: [],
  });
});

test('the May list names its own day, and overdue rows are those that are', async () => {
  const found = await check(MAY);
  expect([found.asOf, found.asOfSource]).toEqual(['2020-05-25', 'workbook-name']);
  const states = found.timing.map(({ row, state }) => `${row} ${state}`);
  expect(states).toEqual([
    '3 done',
    '4 due-soon',
    '5 done',
    '6 overdue',
    '7 due-soon',
    '8 due-soon',
    '9 overdue-blank',
    '10 done',
    '11 on-track',
    '12 unclear',
    '13 due-soon',
    '14 done',
  ]);
});

test('before submission the published form has seven rows that nobody has filled in', async () => {
  const found = await check(PUBLISHED, '--submit');
  const unfilled = found.findings.filter(({ code }) => code === 'missing-required');
  expect(unfilled.map(({ cell }) => cell)).toEqual(['D3', 'D4', 'D5', 'D6', 'D9', 'D10', 'D11']);
});
