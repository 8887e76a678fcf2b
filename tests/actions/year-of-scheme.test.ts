import { general } from '../../src/schemes/built-in/general';
import { schemeSchema } from '../../src/schemes/scheme';
import { judged, listOf } from './judged';

const dueIn = (
  about: { year?: number; documentNumber?: string },
  title = '整改责任清单',
): string => {
  const scheme = schemeSchema.parse({ ...general, id: 'county', ...about });
  const row = [
    '控辍',
    '排查',
    '有2人未返校',
    '正在整改',
    '5月底前',
    '万东旺',
    '教研室',
    '各中小学',
  ];
  const { ledgerRows } = judged(listOf([row], { title }), { scheme, asOf: '2021-05-25' });
  const [{ deadline } = { deadline: undefined }] = ledgerRows;
  return deadline?.end ?? deadline?.kind ?? '';
};

test.each([
  ['年度 decides of which year 5月底 is', dueIn({ year: 2021 }), '2021-05-31'],
  [
    'and in a paper of December it does so against the number',
    dueIn({ year: 2021, documentNumber: '县教发〔2020〕98号' }),
    '2021-05-31',
  ],
  ['without it the number', dueIn({ documentNumber: '县教发〔2020〕98号' }), '2020-05-31'],
  [
    'a list that prints another year is asked about',
    dueIn({ year: 2021 }, '2019年整改责任清单'),
    'ambiguous',
  ],
  ['without any there is no year', dueIn({}), 'ambiguous'],
])('%s', (_, due, expected) => expect(due).toBe(expected));
