import { EXCEPTION_OF, SEVERITY_OF, type FindingCode } from '../../src/checks/codes';
import { ALWAYS_PARAMS, FINDING_PARAMS, OPTIONAL_PARAMS } from '../../src/checks/finding-params';
import { catalogue as en } from '../../src/messages/en';
import { catalogue as zh } from '../../src/messages/zh-cn';

const CODES = Object.keys(SEVERITY_OF) as FindingCode[];
const PARTS = ['message', 'reason', 'advice'];
const catalogues = [
  ['zh-CN', zh],
  ['en', en],
] as const;

describe.each(catalogues)('检查结果的词句（%s）', (_language, catalogue) => {
  const sentences = Object.entries(catalogue).filter(([key]) => key.startsWith('finding.'));

  test('每个代码都有问题、依据、处理建议三句', () => {
    const wanted = CODES.flatMap((code) => PARTS.map((part) => `finding.${code}.${part}`));
    expect(wanted.filter((key) => !catalogue[key])).toEqual([]);
  });

  test('没有多余的代码和说不到的句子', () => {
    const spoken = new Set(CODES.flatMap(keysOf));
    expect(sentences.map(([key]) => key).filter((key) => !spoken.has(key))).toEqual([]);
  });

  test('可选参数都有自己的句子', () => {
    const missing = CODES.flatMap((code) => {
      const { instead = [], also = [], alone = [] } = OPTIONAL_PARAMS[code] ?? {};
      return [
        ...instead.map(([name]) => `finding.${code}.message_${name ?? ''}`),
        ...[...also, ...alone].map((name) => `finding.${code}.also.${name}`),
      ].filter((key) => !catalogue[key]);
    });
    expect(missing).toEqual([]);
  });

  test('句中只用到该代码给出的参数', () => {
    const strangers = sentences.flatMap(([key, sentence]) => {
      const [, code = ''] = key.split('.');
      const known = paramsOf(code as FindingCode, key);
      return usedIn(sentence)
        .filter((param) => !known.has(param))
        .map((param) => `${key}: ${param}`);
    });
    expect(strangers).toEqual([]);
  });
});

test('中英文词句一一对应，所用参数相同', () => {
  const keys = (catalogue: typeof zh): string[] =>
    Object.keys(catalogue)
      .filter((key) =>
        /^(finding|findings|severity|state|class|table|passed|report|aid|as-of)\b/.test(key),
      )
      .sort();
  expect(keys(en)).toEqual(keys(zh));
});

/** Every key under which something of a code can be spoken. */
function keysOf(code: FindingCode): readonly string[] {
  const { instead = [], also = [], alone = [] } = OPTIONAL_PARAMS[code] ?? {};
  const exceptions: Partial<Record<FindingCode, string>> = EXCEPTION_OF;
  const contexts = ['', ...instead.map(([name]) => `_${name ?? ''}`)];
  if (exceptions[code]) contexts.push(`_${exceptions[code]}`);
  const added = [...also, ...alone].flatMap((name) => {
    const key = `finding.${code}.also.${name}`;
    return name === 'flag'
      ? [key, `${key}_immediate`, `${key}_relative`, `${key}_missing-year`]
      : [key];
  });
  return [
    ...PARTS.flatMap((part) => contexts.map((end) => `finding.${code}.${part}${end}`)),
    ...added,
  ];
}

/** Params that the sentence of a key may use: a group's own only in the group's sentences. */
function paramsOf(code: FindingCode, key: string): ReadonlySet<string> {
  const { instead = [] } = OPTIONAL_PARAMS[code] ?? {};
  const context = /_([A-Za-z-]+)$/.exec(key)?.[1];
  const also = /\.also\.([A-Za-z]+)/.exec(key)?.[1];
  const group = instead.find(([name]) => name === context) ?? [];
  return new Set([...ALWAYS_PARAMS, ...FINDING_PARAMS[code], ...group, ...(also ? [also] : [])]);
}

const usedIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name = '']) => name);
