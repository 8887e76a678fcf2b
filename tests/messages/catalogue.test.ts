import { catalogue as en } from '../../src/messages/en';
import { catalogue as zh } from '../../src/messages/zh-cn';

/** What a sentence asks for, as `topic.name` where it speaks of a code. */
const asked = (sentence = ''): string =>
  [...new Set([...sentence.matchAll(/\{\{([\w.]+)\}\}/g)].map(([, name]) => name))]
    .sort()
    .join(', ');

test('every sentence stands in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test('a sentence asks for the same parameters in both languages', () => {
  // Of a date the face gives the whole and its parts, of which each language takes its own.
  const different = Object.entries(zh).filter(
    ([code, sentence]) => code !== 'date.day' && asked(sentence) !== asked(en[code]),
  );
  expect(different).toEqual([]);
});

test.each([
  ['zh-CN', zh],
  ['en', en],
])('no brace and no sign of another notation is left over (%s)', (_language, catalogue) => {
  const odd = Object.values(catalogue).filter((sentence) =>
    /[{}]|\$t/.test(sentence.replace(/\{\{[\w.]+\}\}/g, '')),
  );
  expect(odd).toEqual([]);
});
