import type { Scheme } from '../../schemes/scheme';
import type { FieldId } from '../../tables/fields';
import type { TemplateKind } from './template-kinds';

/** What the document itself writes into a row. */
export type FormRow = ReadonlyMap<FieldId, string | number>;

/** The rows that the document prints: its official items, its indicators or its people; else none. */
export function officialRows(scheme: Scheme, { kind, required }: TemplateKind): readonly FormRow[] {
  if (kind === 'indicators') return scheme.indicators.map(indicatorRow);
  if (kind === 'register') return scheme.people.map(personRow);
  const isWorkList = (kind === 'ledger' || kind === 'plan') && required.includes('inspection');
  return isWorkList ? scheme.items.map((item) => itemRow(scheme, item)) : [];
}

function itemRow(scheme: Scheme, item: Scheme['items'][number]): FormRow {
  const category = scheme.categories.find(({ id }) => id === item.category);
  const row = new Map<FieldId, string>();
  const put = (field: FieldId, text: string): void => {
    if (text !== '') row.set(field, text);
  };
  put('category', category?.text ?? item.category);
  put('inspection', item.text);
  put('goal', item.measures ?? '');
  put('deadline', item.deadline ?? '');
  put('leader', item.leaders.join('、'));
  put('office', item.offices.join('、'));
  put('cooperatingUnit', item.offices.join('、'));
  put('unit', item.units.join('、'));
  return row;
}

function personRow({ name, position, unit }: Scheme['people'][number]): FormRow {
  const said: readonly (readonly [FieldId, string | undefined])[] = [
    ['name', name],
    ['position', position],
    ['unit', unit],
  ];
  return new Map(said.flatMap(([field, text]) => (text ? [[field, text] as const] : [])));
}

const DIRECTIONS = { '>=': '≥', '<=': '≤', '=': '等于', '>': '大于', '<': '小于' } as const;

function indicatorRow({ name, direction, target }: Scheme['indicators'][number]): FormRow {
  return new Map<FieldId, string | number>([
    ['indicator', name],
    ['direction', DIRECTIONS[direction]],
    ['target', target],
  ]);
}
