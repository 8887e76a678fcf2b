import { wordOfField } from '../../schemes/sheets/field-words';
import type { Scheme } from '../../schemes/scheme';
import type { FieldId } from '../../tables/fields';
import type { TemplateKind } from './template-kinds';

/** A column of a form: its heading, and the one above it where there are two lines of them. */
export interface FormColumn {
  readonly field: FieldId;
  readonly heading: string;
  readonly parent?: string;
  /** In characters. */
  readonly width: number;
}

/** From what a row is about to what comes of it, as the forms of the documents have it. */
const ORDER: readonly FieldId[] = (
  'seq group township village guardian name identityNumber relativeIdentityNumber sex birth age ' +
  'enrolmentNumber county school stage grade className teachingMode boarding hardship category ' +
  'problemSource inspection goal problem individual concerned level cause foundOn checkGroup ' +
  'foundInSelfCheck measure progress status percent deadline leader area office areaOffice unit ' +
  'cooperatingUnit owner assignedCadre indicator direction target numerator denominator actual ' +
  'reached aidItem term headcount rate ratePerTerm amount paidOn bank bankCard payee schoolState ' +
  'disability placement destination dropReason droppedOn returnEffort returnedOn aid doneOn ' +
  'acceptingUnit closure evidence deduction reviewer reviewedOn reviewResult visitedOn visitCount ' +
  'visitRecord previousProgress position role contact phone address source effectiveFrom ' +
  'effectiveTo code alias kind signature filledBy filledOn remark'
).split(' ') as readonly FieldId[];

const WIDE: readonly FieldId[] = [
  'inspection',
  'problem',
  'progress',
  'measure',
  'goal',
  'indicator',
];
const BROAD: readonly FieldId[] = [
  ...([
    'category',
    'evidence',
    'returnEffort',
    'dropReason',
    'identityNumber',
    'bankCard',
  ] as const),
  ...(['school', 'concerned', 'township', 'enrolmentNumber', 'relativeIdentityNumber'] as const),
  ...(['previousProgress', 'address', 'areaOffice', 'visitRecord', 'destination'] as const),
];
const NARROW: readonly FieldId[] = ['seq', 'sex', 'age', 'stage', 'grade', 'boarding', 'deduction'];

/** Headings that a kind of list has by its own custom. */
const OWN_WORDS: Readonly<Record<string, Readonly<Partial<Record<FieldId, string>>>>> = {
  areas: { leader: '责任组长', township: '督导责任乡镇街道' },
  children: { school: '就读学校', name: '儿童姓名', guardian: '户主' },
};

/**
 * The columns of a form: what its type requires and allows. Where the document prints the rows itself,
 * those that it prints and 备注; the numbers of the rows stand in their texts.
 */
export function formColumns(
  scheme: Scheme,
  type: TemplateKind,
  hasOfficialRows: boolean,
): readonly FormColumn[] {
  const { required, optional } = type;
  const wanted = new Set<FieldId>(
    hasOfficialRows && required.length > 4
      ? [...required, ...optional.filter((field) => field === 'remark')]
      : ['seq', ...required, ...optional],
  );
  const fields = ORDER.filter((field) => wanted.delete(field)).concat([...wanted]);
  if (type.kind === 'areas') return areaColumns(scheme, fields);
  return fields.map((field) => columnOf(scheme, type, field));
}

function columnOf(scheme: Scheme, { kind }: TemplateKind, field: FieldId): FormColumn {
  const heading =
    scheme.headers.find((header) => header.field === field)?.header ??
    OWN_WORDS[kind]?.[field] ??
    wordOfField(field);
  const width = kind === 'areas' && field === 'township' ? 44 : widthOf(field);
  return { field, heading, width };
}

const widthOf = (field: FieldId): number =>
  WIDE.includes(field) ? 28 : BROAD.includes(field) ? 20 : NARROW.includes(field) ? 7 : 12;

const ORDER_OF_AREAS: readonly FieldId[] = [
  ...(['group', 'leader', 'area', 'office', 'owner', 'areaOffice', 'township'] as const),
];

/**
 * 包片责任制 has a 责任人 under each of two offices: as the scheme labels them, one heading above an
 * office and its 责任人.
 */
function areaColumns(scheme: Scheme, fields: readonly FieldId[]): readonly FormColumn[] {
  const parents = [...new Set(scheme.labels.flatMap(({ parent }) => parent ?? []))];
  const [office, areaOffice] = parents;
  const type: TemplateKind = {
    ...{ kind: 'areas', title: '', name: '', required: [], optional: [], where: '' },
  };
  const own = ORDER_OF_AREAS.filter((field) => fields.includes(field));
  const rest = fields.filter((field) => !own.includes(field) && field !== 'seq');
  return [...own, ...rest].flatMap((field): readonly FormColumn[] => {
    const plain = columnOf(scheme, type, field);
    if (office === undefined || areaOffice === undefined) return [plain];
    const owner = { ...columnOf(scheme, type, 'owner') };
    if (field === 'owner') return [];
    if (field === 'office') {
      return [
        { ...plain, heading: '责任科室', parent: office },
        { ...owner, parent: office },
      ];
    }
    if (field === 'areaOffice') {
      return [
        { ...plain, heading: '责任办公室', parent: areaOffice },
        { ...owner, parent: areaOffice },
      ];
    }
    return [plain];
  });
}
