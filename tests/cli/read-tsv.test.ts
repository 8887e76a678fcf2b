import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../reading/corpus';
import { runCli } from './run-cli';

const linesOf = (file: string): string[] =>
  readFileSync(join(__dirname, '../corpus', file), 'utf8')
    .trimEnd()
    .split('\n');

/** What the command line prints for a file of examples, row by row. */
async function printed(reader: string, file: string): Promise<Record<string, unknown>[]> {
  const { status, out, error } = await runCli(['read', reader, '--tsv'], linesOf(file));
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const joined = (names: unknown): string => (Array.isArray(names) ? names.join('|') : '');

test('deadlines as the file gives them: start, end and kind', async () => {
  const told = await printed('deadline', 'deadlines-sample.tsv');
  expect(told.map(({ start = '', end = '', kind }) => [start, end, kind])).toEqual(
    corpus('deadlines-sample.tsv').map(({ start, end, kind }) => [start, end, kind]),
  );
});

test('statuses as the file gives them', async () => {
  const told = await printed('status', 'statuses.tsv');
  expect(told.map((line) => [line.text, line.class])).toEqual(
    corpus('statuses.tsv').map((row) => [row.text, row.class]),
  );
});

test('headers as the file gives them', async () => {
  const told = await printed('header', 'headers-sample.tsv');
  expect(told.map(({ field }) => field)).toEqual(
    corpus('headers-sample.tsv').map(({ field }) => field),
  );
});

test('names as the file gives them, and in full', async () => {
  const told = await printed('names', 'names.tsv');
  expect(told.map(({ names, expanded }) => [joined(names), joined(expanded ?? names)])).toEqual(
    corpus('names.tsv').map((row) => [row.gold, row.gold_expanded]),
  );
});

test('amounts and numbers with what stands beside them', async () => {
  const read = async (args: readonly string[], ...lines: string[]): Promise<unknown> => {
    const { out } = await runCli(['read', ...args], lines);
    const [last = '{}'] = out.trimEnd().split('\n').slice(-1);
    return JSON.parse(last);
  };
  expect([
    await read(['amount', '--header', '金额（万元）'], '1.25'),
    await read(['amount', '--unit', '万元'], '1.25'),
    await read(['amount', '--unit', '万元', '--tsv'], 'text\tunit', '1.25\t元/生·学期'),
    await read(['amount', '--number'], '312.5'),
    await read(['identity', '--number'], '110105194912310020'),
    await read(['identity', '--card'], '9900000000000090003'),
    await read(['identity', '--tsv'], 'text\tfield', '9900000000000090003\t银行卡号'),
    await read(['header', '--parent', '县教委责任科室'], '责任人'),
    await read(['header', '--kind', 'roster'], '学校'),
    await read(['status', '--problem', '无'], '无'),
    await read(['names', '--field', '责任领导', '--scheme', 'dawukou-2020'], '万冬旺'),
  ]).toMatchObject([
    { fen: 1250000, unit: '万元' },
    { fen: 1250000, unit: '万元' },
    { fen: 125, unit: '元', per: '生·学期' },
    { fen: 31250, unit: '元' },
    { valid: false },
    { valid: true },
    { valid: true },
    { field: 'owner', parent: '县教委责任科室' },
    { field: 'school' },
    { class: 'not-applicable' },
    { names: ['万冬旺'], known: [null], why: expect.stringContaining('万东旺') as string },
  ]);
});

test.each([
  ['an option of another reader', ['read', 'amount', '--problem', '无'], '--problem'],
  ['a switch of another reader', ['read', 'status', '--card'], '--card'],
  ['an option that is not', ['read', 'amount', '--units', '元'], '--units'],
  ['a kind of list that is not', ['read', 'header', '--kind', '清单'], 'ledger'],
  ['a year that is none', ['read', 'status', '--year', '二〇二〇'], '四位年份'],
  ['a scheme that is not', ['read', 'names', '--scheme', 'nowhere'], 'nowhere'],
  ['text behind the reader', ['read', 'amount', '500元'], '标准输入'],
  ['no reader', ['read'], 'identity'],
])('%s: a sentence that says what to do', async (_, args, sentence) => {
  const { status, out, error } = await runCli(args, ['500']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toContain(sentence);
});
