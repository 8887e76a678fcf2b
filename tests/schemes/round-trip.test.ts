import fc from 'fast-check';
import { FIELD_IDS } from '../../src/tables/fields';
import type { SchemeInput } from '../../src/schemes/scheme';
import { schemeJson, schemeOfJson } from '../../src/schemes/scheme-json';
import { compareSchemes } from '../../src/schemes/compare-schemes';
import { joinList, joinSets, splitList, splitSets } from '../../src/schemes/sheets/text-list';
import { ruleOfWords, wordsOfRule } from '../../src/schemes/sheets/rule-words';
import { readSchemeSheets } from '../../src/schemes/sheets/read-scheme-sheets';
import { schemeOf, schemeWorkbook } from './scheme-grid';

/** What people write, with every sign that could part a list, quote a text or begin a formula. */
const said = fc
  .string({
    unit: fc.constantFrom(...'教科室一二三校a1、，,；;"“”+＋=-@\n （）'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.trim().replace(/^※/, ''))
  .filter((text) => text !== '');
const texts = fc.array(said, { maxLength: 3 });
const where = fc.oneof(fc.constant(''), said);
const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const rule = fc.oneof(
  day.map((date) => `once:${date}`),
  fc.constantFrom(
    'daily',
    'monthly',
    'monthly:D25',
    'monthly:D5,D20',
    'monthly:last',
    'weekly:Fri',
  ),
  fc.constantFrom(
    'quarterly:M3-D25',
    'quarterly:+10wd after quarter end',
    'yearly:12-31',
    'weekly',
  ),
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const entries = (shape: Record<string, fc.Arbitrary<unknown>>, key = 'id') =>
  fc.uniqueArray(fc.record(shape), {
    maxLength: 3,
    selector: (entry) => String(entry[key]).replace(/\s/g, ''),
  });

const scheme = fc
  .record({
    id: said,
    title: said,
    documentNumber: optional(said),
    issued: optional(day),
    year: optional(fc.integer({ min: 1990, max: 2090 })),
    level: fc.constantFrom('city', 'county', 'school', 'any'),
    recognition: fc.record({
      titles: fc.array(fc.array(said, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      names: texts,
    }),
    units: entries(
      { name: said, aliases: texts, kind: fc.constantFrom('office', 'township', 'other'), where },
      'name',
    ),
    phases: entries({ id: said, name: said, start: optional(day), rectifies: fc.boolean(), where }),
    duties: entries({
      id: said,
      name: said,
      who: said,
      to: said,
      rule,
      content: where,
      review: optional(said),
      until: optional(day),
      where,
    }),
    ledgers: entries(
      {
        kind: fc.constantFrom('ledger', 'roster'),
        title: said,
        required: fc.uniqueArray(fc.constantFrom(...FIELD_IDS), { maxLength: 4 }),
        where,
      },
      'title',
    ),
    indicators: entries({
      id: said,
      name: said,
      direction: fc.constantFrom('>=', '<=', '='),
      target: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
      where,
    }),
    rates: entries({
      id: said,
      stage: said,
      item: said,
      boarding: optional(fc.boolean()),
      hardship: fc.boolean(),
      fen: optional(fc.integer({ min: 0, max: 1e9 })),
      per: fc.constantFrom('term', 'once'),
      where,
    }),
    headers: entries({ header: said, field: fc.constantFrom(...FIELD_IDS), where }, 'header'),
    // An empty list has no sheet to come back from: it is absent.
    wordings: optional(
      fc.uniqueArray(
        fc.record({
          text: fc.constantFrom('10月前', '2017年三季度前', '6月底前和10月前', '5月底或6月底'),
          readAs: fc.constantFrom('lenient', 'strict'),
          by: optional(said),
          on: optional(day),
        }),
        { minLength: 1, maxLength: 3, selector: ({ text }) => text },
      ),
    ),
    parameters: fc.record({
      warnDays: fc.integer({ min: 0, max: 60 }),
      ageMin: optional(fc.integer({ min: 0, max: 20 })),
      primaryYears: fc.constantFrom(5, 6),
    }),
  })
  .map((data) => schemeOf(withoutAbsent(data) as SchemeInput));

const withoutAbsent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('any scheme written as sheets or as a file and read back is the same', () => {
  fc.assert(
    fc.property(scheme, (data) => {
      const reading = readSchemeSheets(schemeWorkbook(data));
      expect(reading?.mistakes).toEqual([]);
      expect(reading?.scheme).toEqual(data);
      expect(schemeOfJson(schemeJson(data))).toEqual({ scheme: data });
      expect(compareSchemes(data, data)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('any texts in one cell come apart as they were', () => {
  fc.assert(fc.property(texts, (list) => expect(splitList(joinList(list))).toEqual(list)));
  const sets = fc.array(fc.array(said, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  fc.assert(fc.property(sets, (list) => expect(splitSets(joinSets(list))).toEqual(list)));
});

test.each([
  ['monthly:D25', '每月25日前'],
  ['monthly:D5,D20', '每月5日、20日前'],
  ['monthly:last', '每月底前'],
  ['weekly:Fri', '每周五前'],
  ['quarterly', '每季度'],
  ['half-yearly', '每半年'],
  ['once:2020-06-05', '2020-06-05'],
  ['quarterly:+10wd after quarter end', 'quarterly:+10wd after quarter end'],
])('%s is written %s', (code, words) => {
  expect(wordsOfRule(code)).toBe(words);
  expect(ruleOfWords(words)).toBe(code);
});
