import { readDeadline } from '../../../src/reading/deadline/read-deadline';
import { yearContext, type YearSources } from '../../../src/reading/deadline/year-of-context';
import { writtenText } from '../../../src/reading/written';

const column = (...texts: string[]) => texts.map((text) => writtenText(text));

/** What 6月底前 is read as where a workbook tells its year by these. */
function shown(sources: YearSources): string {
  const context = yearContext(sources);
  const read = readDeadline({ kind: 'text', text: '6月底前' }, context);
  const source = context.year ? [context.year.source] : [];
  return [read.end ?? read.kind, ...source, ...read.flags].join(' ');
}

test.each<[string, YearSources, string]>([
  [
    'the document number first',
    { documentNumber: '石大教体发〔2020〕38号', title: '2020年责任清单' },
    '2020-06-30 document-number',
  ],
  ['then the title', { title: '大武口区2020年挂牌督战责任清单' }, '2020-06-30 title'],
  [
    'a title of a school year names no one year',
    { title: '2019—2020学年控辍保学台账' },
    'ambiguous missing-year',
  ],
  [
    'from the as-of line on, the source is shown',
    { asOfLine: '2020-05-25' },
    '2020-06-30 as-of-line year-from-context',
  ],
  [
    'two thirds of the dated cells of the column',
    { columnDates: column('2020年5月底', '2020.4.30', '2021年1月', '长期坚持') },
    '2020-06-30 column year-from-context',
  ],
  [
    'less than two thirds is no year',
    { columnDates: column('2020年5月底', '2021年1月') },
    'ambiguous missing-year',
  ],
  ['at last the option', { option: 2020 }, '2020-06-30 option year-from-context'],
  [
    'two that differ: nobody guesses',
    { documentNumber: '渭教脱贫办〔2019〕10号', title: '2020年问题清单' },
    'ambiguous year-conflict missing-year',
  ],
  [
    'unless the person decides between them',
    { documentNumber: '渭教脱贫办〔2019〕10号', title: '2020年问题清单', option: 2020 },
    '2020-06-30 option year-from-context',
  ],
  ['none: never this year', {}, 'ambiguous missing-year'],
])('the year of a deadline without one: %s', (_, sources, expected) => {
  expect(shown(sources)).toBe(expected);
});
