import type { SchemeInput } from '../scheme';
import { nationalRates } from './national-rates';

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
  ],
};
