import Ajv from 'ajv';
import ExcelJS from 'exceljs';
import { parseSheetData, readSheet } from 'read-excel-file/node';
import { z } from 'zod';
import { COLUMNS } from './aid-roster';
import { crossRules, isIdentity, type Outcome, type PeerRow } from './aid-rules';

const STAGES = ['小学', '初中'];
const MODES = ['汉语授课', '双语授课'];
const BOARDING = ['是', '否'];
const NAMES = [
  'name',
  'identity',
  'county',
  'school',
  'stage',
  'grade',
  'mode',
  'boarding',
  'hardship',
  'term',
  'amount',
  'card',
] as const satisfies readonly (keyof PeerRow)[];

const zodRow = z.object({
  name: z.string().min(1),
  identity: z.string().refine(isIdentity),
  county: z.string().min(1),
  school: z.string().min(1),
  stage: z.enum(STAGES),
  grade: z.string().regex(/^[一二三四五六七八九]年级$/),
  mode: z.enum(MODES),
  boarding: z.enum(BOARDING),
  hardship: z.string().min(1),
  term: z.literal('2020年春季'),
  amount: z.number().nonnegative(),
  card: z.string().regex(/^\d{16,19}$/),
});

/** Rows with zod, the rest by hand. */
export function checkWithZod(rows: readonly PeerRow[]): Outcome {
  let wrong = 0;
  for (const row of rows) {
    const parsed = zodRow.safeParse(row);
    if (!parsed.success) wrong += parsed.error.issues.length;
  }
  const cross = crossRules(rows);
  return { ...cross, findings: cross.findings + wrong };
}

/** The same with ajv, compiled before the clock starts. */
export function ajvChecker(): (rows: readonly PeerRow[]) => Outcome {
  const ajv = new Ajv({ allErrors: true });
  ajv.addFormat('identity', isIdentity);
  const text = { type: 'string', minLength: 1 };
  const validate = ajv.compile({
    type: 'object',
    required: [...NAMES],
    properties: {
      name: text,
      identity: { type: 'string', format: 'identity' },
      county: text,
      school: text,
      stage: { enum: STAGES },
      grade: { type: 'string', pattern: '^[一二三四五六七八九]年级$' },
      mode: { enum: MODES },
      boarding: { enum: BOARDING },
      hardship: text,
      term: { const: '2020年春季' },
      amount: { type: 'number', minimum: 0 },
      card: { type: 'string', pattern: '^\\d{16,19}$' },
    },
  });
  return (rows) => {
    let wrong = 0;
    for (const row of rows) if (!validate(row)) wrong += validate.errors?.length ?? 0;
    const cross = crossRules(rows);
    return { ...cross, findings: cross.findings + wrong };
  };
}

export async function exceljsAndZod(bytes: Uint8Array): Promise<Outcome> {
  const book = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  const rows: PeerRow[] = [];
  book.worksheets[0]?.eachRow((row, number) => {
    if (number > 2) rows.push(rowOf((column) => row.getCell(column + 1).value));
  });
  return checkWithZod(rows);
}

/** With its own schema for the rows, the rest by hand. */
export async function readExcelFile(bytes: Uint8Array): Promise<Outcome> {
  const [, ...data] = await readSheet(Buffer.from(bytes));
  const title = (index: number): string => COLUMNS[index] ?? '';
  const text = (index: number) => ({ column: title(index), type: String, required: true }) as const;
  const { objects, errors } = parseSheetData(data, {
    name: text(0),
    identity: {
      ...text(1),
      validate: (value: string) => {
        if (!isIdentity(value)) throw new Error('checksum');
      },
    },
    county: text(2),
    school: text(3),
    stage: { ...text(4), oneOf: STAGES },
    grade: text(5),
    mode: { ...text(6), oneOf: MODES },
    boarding: { ...text(7), oneOf: BOARDING },
    hardship: text(8),
    term: { ...text(9), oneOf: ['2020年春季'] },
    amount: { column: title(10), type: Number, required: true },
    card: text(11),
  });
  void objects;
  const rows = data.slice(1).map((row) => rowOf((column) => row[column]));
  const cross = crossRules(rows);
  return { ...cross, findings: cross.findings + (errors?.length ?? 0) };
}

export function rowOf(value: (column: number) => unknown): PeerRow {
  const text = (column: number): string => String(value(column) ?? '');
  return {
    name: text(0),
    identity: text(1),
    county: text(2),
    school: text(3),
    stage: text(4),
    grade: text(5),
    mode: text(6),
    boarding: text(7),
    hardship: text(8),
    term: text(9),
    amount: Number(value(10)),
    card: text(11),
  };
}
