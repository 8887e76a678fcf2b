import type { AsOfSource, CheckResult } from '../../src/checks/check-result';
import type { Finding } from '../../src/checks/finding';
import { countsOf } from '../../src/ledgers/counts-of';
import type { LedgerRow } from '../../src/ledgers/ledger-row';
import { timingOf } from '../../src/ledgers/timing';
import type { DeadlineKind } from '../../src/reading/deadline-reading';
import type { StatusClass } from '../../src/reading/status-reading';
import type { NamesReading } from '../../src/reading/names-reading';
import { schemeSchema } from '../../src/schemes/scheme';
import type { FieldId } from '../../src/tables/fields';

export const AS_OF = '2020-05-25';

/** A row of a list in the few words a test needs; column A is 类别, B 问题, C 情况, D 时限, E–G names. */
export interface RowSpec {
  readonly row: number;
  readonly sheet?: string;
  readonly category?: string;
  readonly problem?: string;
  readonly progress?: string;
  readonly status?: StatusClass;
  readonly deadline?: string;
  readonly kind?: DeadlineKind;
  readonly end?: string;
  readonly altEnd?: string;
  readonly leaders?: readonly string[];
  readonly offices?: readonly string[];
  readonly units?: readonly string[];
  readonly hidden?: boolean;
  readonly closure?: LedgerRow['closure'];
  readonly doneOn?: string;
  readonly more?: Partial<Record<FieldId, string>>;
}

const COLUMNS: readonly FieldId[] = [
  'category',
  'problem',
  'progress',
  'deadline',
  'leader',
  'office',
  'unit',
];

export function rowOf(spec: RowSpec): LedgerRow {
  const { row, leaders = ['吕志武'], offices = ['规划财务室'], units = ['第901小学'] } = spec;
  const status = spec.status ?? 'in-progress';
  const texts = new Map<FieldId, string>();
  const put = (field: FieldId, text: string | undefined): void => {
    if (text !== undefined && text !== '') texts.set(field, text);
  };
  put('category', spec.category ?? '查漏补缺');
  put('problem', spec.problem ?? `问题${row}`);
  put('progress', spec.progress ?? (status === 'blank' ? '' : '正在整改'));
  put('deadline', spec.deadline ?? spec.end);
  put('leader', leaders.join('、'));
  put('office', offices.join(' '));
  put('unit', units.join(' '));
  for (const [field, text] of Object.entries(spec.more ?? {})) put(field as FieldId, text);
  const deadline = {
    text: spec.deadline ?? spec.end ?? '',
    kind: spec.kind ?? (spec.end ? ('point' as const) : ('invalid' as const)),
    ...(spec.end && { end: spec.end }),
    ...(spec.altEnd && { altEnd: spec.altEnd }),
    confirm: spec.altEnd !== undefined,
    flags: [],
    why: [],
  };
  const doneOn = spec.doneOn && { doneOn: spec.doneOn };
  return {
    sheet: spec.sheet ?? '责任清单',
    row,
    hidden: spec.hidden ?? false,
    texts,
    cells: new Map(COLUMNS.map((field, column) => [field, { row, column }])),
    deadline,
    status: {
      text: texts.get('progress') ?? '',
      class: status,
      certain: status !== 'unknown',
      flags: [],
      why: [],
    },
    leaders: namesOf(leaders),
    offices: namesOf(offices),
    units: namesOf(units),
    closure: spec.closure ?? 'none',
    ...doneOn,
    timing: timingOf({ told: true, deadline, status, ...doneOn, asOf: AS_OF, warnDays: 7 }),
  };
}

const namesOf = (names: readonly string[]): NamesReading => ({
  text: names.join('、'),
  names: names.map((name) => ({ name, written: name, known: name, flags: [], why: [] })),
});

export const finding = (
  over: Pick<Finding, 'code'> & Partial<Finding> & { readonly cell?: string },
): Finding => ({
  severity: 'warning',
  place: { sheet: '责任清单', cell: over.cell ?? 'D3' },
  params: {},
  related: [],
  ...over,
});

export function resultOf(rows: readonly LedgerRow[], over: Partial<CheckResult> = {}): CheckResult {
  const asOfSource: AsOfSource = 'option';
  const schemeData = schemeSchema.parse({
    id: 'sample',
    title: '某区“四查四补”',
    level: 'county',
    recognition: {},
    categories: [
      { id: 'gaps', name: '查漏补缺', text: '二、“查漏补缺” 对照标准查找漏洞', where: '附件2' },
    ],
  });
  return {
    asOf: AS_OF,
    asOfSource,
    scheme: { id: 'sample', title: schemeData.title, source: 'built-in', fingerprint: '0A1B2C3D' },
    schemeData,
    workbookFingerprint: '99887766',
    sheets: [
      {
        name: '责任清单',
        table: 'ledger',
        rows: rows.length,
        hiddenRows: rows.filter(({ hidden }) => hidden).length,
      },
    ],
    findings: [],
    passed: [],
    answers: new Map(),
    dutyMarks: [],
    ledgerRows: rows,
    counts: countsOf(rows),
    ...over,
  };
}
