import { TABLE_KINDS, type TableKind } from '../tables/table';
import { UsageError, type Arguments } from './arguments';

/** Every option of `duzhan read`; which of them a reader takes stands in READER_OPTIONS. */
export const READ_OPTIONS = {
  year: { type: 'string' },
  issued: { type: 'string' },
  'as-of': { type: 'string' },
  number: { type: 'boolean' },
  'epoch-1904': { type: 'boolean' },
  problem: { type: 'string' },
  field: { type: 'string' },
  scheme: { type: 'string' },
  unit: { type: 'string' },
  header: { type: 'string' },
  card: { type: 'boolean' },
  parent: { type: 'string' },
  kind: { type: 'string' },
  tsv: { type: 'boolean' },
} as const;

type ReadOption = keyof typeof READ_OPTIONS;
export type ReaderName = 'deadline' | 'status' | 'names' | 'header' | 'amount' | 'identity';

const READER_OPTIONS: Readonly<Record<ReaderName, readonly ReadOption[]>> = {
  deadline: ['year', 'issued', 'as-of', 'scheme', 'number', 'epoch-1904'],
  status: ['problem', 'year'],
  names: ['field', 'scheme'],
  header: ['parent', 'kind'],
  amount: ['unit', 'header', 'number'],
  identity: ['number', 'card'],
};

/** An option of another reader would be passed over in silence: say so instead. */
export function onlyOptionsOf(reader: ReaderName, options: Arguments): void {
  const own: readonly string[] = [...READER_OPTIONS[reader], 'tsv'];
  for (const name of Object.keys(READ_OPTIONS)) {
    if (own.includes(name)) continue;
    if (options.text(name) === undefined && !options.flag(name)) continue;
    throw new UsageError({
      code: 'cli.read.not-for',
      params: { name: `--${name}`, reader, own: own.map((each) => `--${each}`).join('、') },
    });
  }
}

export function kindOption(options: Arguments): TableKind | undefined {
  const text = options.text('kind');
  if (text === undefined) return undefined;
  const kind = TABLE_KINDS.find((each) => each === text);
  if (kind) return kind;
  throw new UsageError({
    code: 'cli.read.bad-kind',
    params: { text, kinds: TABLE_KINDS.join('、') },
  });
}
