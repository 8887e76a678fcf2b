import type { SchemeInput } from '../scheme';
import { aidRoster, eligibleList, enrolmentList, presentList } from './lists-of-persons';
import { nationalRates } from './national-rates';

type ListInput = ReturnType<typeof presentList>;

/**
 * For a workbook of no known scheme: no official items, no deadlines of its own. The year comes from
 * the workbook, people and units from the register sheets that it carries.
 */
export const general: SchemeInput = {
  id: 'general',
  title: '通用方案',
  level: 'any',
  recognition: {},
  rates: nationalRates,
  ratesTitle: '国家基础标准',
  ledgers: [
    {
      kind: 'ledger',
      title: '责任清单、台账',
      required: [],
      optional: [
        'deadline',
        'progress',
        'problem',
        'inspection',
        'leader',
        'office',
        'unit',
        'remark',
      ],
      where: '通用',
    },
    ...[aidRoster, eligibleList, enrolmentList, presentList].map(free),
    {
      kind: 'children',
      title: '适龄儿童',
      optional: [
        ...(['township', 'village', 'guardian', 'name', 'identityNumber', 'birth'] as const),
        ...(['schoolState', 'school', 'grade', 'dropReason', 'owner', 'evidence'] as const),
      ],
      where: '通用',
    },
    {
      kind: 'areas',
      title: '包片责任制一览表',
      optional: ['group', 'leader', 'area', 'office', 'owner', 'township'],
      where: '通用',
    },
    {
      kind: 'visits',
      title: '走访台账',
      optional: ['assignedCadre', 'guardian', 'village', 'visitedOn', 'visitRecord', 'remark'],
      where: '通用',
    },
  ],
};

/** Of a list whose document is not known no column is demanded. */
function free(list: (where: string) => ListInput): ListInput {
  const { required = [], optional = [], ...rest } = list('通用');
  return { ...rest, optional: [...required, ...optional] };
}
