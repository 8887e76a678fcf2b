import type { LedgerType } from '../../schemes/ledger-type';
import type { Scheme } from '../../schemes/scheme';
import type { TableKind } from '../../tables/table';

/** A form that a scheme asks to be filled in: one of its lists, or its indicators. */
export interface TemplateKind extends LedgerType {
  /** What the form is called, and its sheet. */
  readonly name: string;
}

/** How lists of a kind are called where their title does not say it. */
const ENDINGS: Readonly<Partial<Record<TableKind, string>>> = {
  ledger: '清单',
  plan: '清单',
  roster: '花名册',
  eligible: '名单',
  children: '台账',
  enrolment: '名单',
  present: '名单',
  areas: '一览表',
  register: '名册',
  standards: '标准表',
  visits: '台账',
  indicators: '完成情况表',
};

/** Every form of a scheme, in the order of its data. */
export function templateKinds(scheme: Scheme): readonly TemplateKind[] {
  const kinds: readonly LedgerType[] = scheme.ledgers.some(({ kind }) => kind === 'indicators')
    ? scheme.ledgers
    : [...scheme.ledgers, ...indicatorForm(scheme)];
  return kinds.map((type) => ({ ...type, name: nameOf(type) }));
}

/** A list that a scheme calls by several words (责任清单、台账) is called by the first. */
function nameOf({ kind, title }: LedgerType): string {
  const [first = title] = title.split('、');
  return /(?:清单|台账|名册|名单|表|册|方案|计划)$/.test(first)
    ? first
    : `${first}${ENDINGS[kind] ?? '表'}`;
}

function indicatorForm({ indicators }: Scheme): readonly LedgerType[] {
  const [first] = indicators;
  if (!first) return [];
  return [
    {
      kind: 'indicators',
      title: '指标',
      required: ['indicator', 'direction', 'target', 'actual', 'reached'],
      optional: ['numerator', 'denominator', 'remark'],
      where: first.where,
    },
  ];
}
