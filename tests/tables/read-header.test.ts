import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readHeaderLine } from '../../src/cli/read-header';
import { LANGUAGES } from '../../src/messages/message';
import { renderer } from '../../src/messages/render';
import { FIELD_IDS } from '../../src/tables/fields';
import { HEADER_ALIASES } from '../../src/tables/header-aliases';
import { labelledValues } from '../../src/tables/labelled-values';
import { readHeader } from '../../src/tables/read-header';
import { tablesOf } from './outline';

const render = renderer('zh-CN');
const [first = '', ...lines] = readFileSync(join(__dirname, '..', 'corpus', 'headers.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const columns = first.split('\t');
const cell = (line: string, name: string): string => line.split('\t')[columns.indexOf(name)] ?? '';

test('headings of the corpus, each in its surroundings', () => {
  const wrong = lines.flatMap((line) => {
    const read = readHeaderLine(line, { render, columns });
    const certain = cell(line, 'certain');
    const found = [read.field ?? '', certain && (read.certain ? 'yes' : 'no'), read.unit ?? ''];
    const wanted = [cell(line, 'field'), certain, cell(line, 'unit') || (read.unit ?? '')];
    return found.join() === wanted.join() ? [] : [`${line} -> ${found.join(' ')}`];
  });
  expect(wrong).toEqual([]);
});

test('what heads columns of other trades is unknown or in doubt, never sure', () => {
  const path = join(__dirname, '..', 'corpus', 'headers-negative.tsv');
  const headings = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
  const sure = headings.filter((heading) => {
    const { field, certain } = readHeader(heading, { otherHeaders: [] });
    return field !== undefined && certain;
  });
  expect(sure).toEqual([]);
});

test('spaces, line breaks, numbers, colons and stars around a heading change nothing', () => {
  const headings = [...HEADER_ALIASES.keys()].filter((key) => /^[一-鿿]{2,}$/.test(key));
  const around = fc.record({
    heading: fc.constantFrom(...headings),
    before: fc.constantFrom('', '*', '1.', '（一）', '③', ' ', '\n', '3、'),
    within: fc.constantFrom('', ' ', '  ', '\n', '　'),
    after: fc.constantFrom('', '：', ':', ' ', '*', '\n', '（必填）', '【必填】', '(请如实填写)'),
  });
  fc.assert(
    fc.property(around, ({ heading, before, within, after }) => {
      const middle = Math.ceil(heading.length / 2);
      const dressed = `${before}${heading.slice(0, middle)}${within}${heading.slice(middle)}${after}`;
      const plain = readHeader(heading, { otherHeaders: [] });
      expect(readHeader(dressed, { otherHeaders: [] }).field).toBe(plain.field);
    }),
    { numRuns: 500 },
  );
});

test('no text makes reading fail, and every reading can be said in both languages', () => {
  const speakers = LANGUAGES.map((language) => renderer(language));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string(), (text, parent) => {
      const read = readHeader(text, { otherHeaders: [parent], parent });
      for (const say of speakers) for (const why of read.why) expect(say(why)).not.toBe('');
      if (!read.field) expect(read.certain).toBe(false);
    }),
  );
});

test('the longest text that a cell can hold is read at once', () => {
  for (const filler of ['(', '（', ' ', '责任', '一、', '1', ':', '/', '整改时限及']) {
    const text = `整改时限${filler.repeat(Math.floor(32000 / filler.length))}`;
    expect(readHeader(text, { otherHeaders: [text], parent: text }).text.length).toBeGreaterThan(3);
    const rows = [[text], ['序号', text, '发现的问题', '整改情况'], [1, text, text, text], [text]];
    for (const table of tablesOf({ rows })) expect(labelledValues(table)).toBeDefined();
  }
});

test('every field has its label in both languages', () => {
  const speakers = LANGUAGES.map((language) => renderer(language));
  for (const field of FIELD_IDS) {
    for (const say of speakers) expect(say({ code: `field.${field}` })).not.toBe('');
  }
});

test('a heading that the office has decided is read as decided', () => {
  const known = new Map([['功能分类', 'aidItem' as const]]);
  expect(readHeader('功能分类', { otherHeaders: [], known })).toMatchObject({
    field: 'aidItem',
    certain: true,
  });
});
