import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtFunctions, readMetadata } from './bundle';
import { formulaCaller } from './call-formula';

const folder = join(__dirname, '..', '..', 'functions');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe('Custom functions in the built bundle', () => {
  const chinese = readMetadata('functions.json').functions;
  const english = readMetadata('functions.en.json').functions;

  test('the bundle, both languages and the source files name the same functions', () => {
    const declared = sources.map(({ text }) => /@customfunction (\w+) (\S+)/.exec(text));
    expect([...builtFunctions().keys()].sort()).toEqual(chinese.map(({ id }) => id).sort());
    expect(english.map(({ id, name }) => [id, name])).toEqual(
      chinese.map(({ id, name }) => [id, name]),
    );
    expect(declared.map((tag) => [tag?.[1], tag?.[2]]).sort()).toEqual(
      chinese.map(({ id, name }) => [id, name]).sort(),
    );
  });

  test('ids are ASCII, names Chinese, help is there in both languages, nothing is volatile', () => {
    const faults = chinese.flatMap((fn, at) => {
      const other = english[at];
      const texts = [fn.description, ...fn.parameters.flatMap((p) => [p.name, p.description])];
      return [
        ...(/^[A-Z][A-Z0-9_.]{2,}$/.test(fn.id) ? [] : [`${fn.id}: id`]),
        ...(/^\p{Script=Han}+$/u.test(fn.name) ? [] : [`${fn.id}: name ${fn.name}`]),
        ...texts.filter((text) => !/\p{Script=Han}/u.test(text)).map((text) => `${fn.id}: ${text}`),
        ...(fn.description.length > 250 ? [`${fn.id}: long`] : []),
        ...(fn.options ? [`${fn.id}: options`] : []),
        ...(/\p{Script=Han}/u.test(other?.parameters.map((p) => p.name).join('') ?? '')
          ? [`${fn.id}: English names`]
          : []),
        ...(other?.parameters.length === fn.parameters.length ? [] : [`${fn.id}: parameters`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  const call = formulaCaller();
  const examples = sources.flatMap(({ text }) =>
    [...text.matchAll(/@example (=.+?) → (.+)/g)].map(([, formula = '', answer = '']) => ({
      formula,
      answer,
    })),
  );

  test('every function gives an example', () => {
    expect(
      sources.filter(({ text }) => !text.includes('@example')).map(({ name }) => name),
    ).toEqual([]);
  });

  test.each(examples)('$formula → $answer', ({ formula, answer }) => {
    expect(rounded(call(formula), answer)).toEqual(expectation(answer));
  });

  test.each(chinese.map(({ id, parameters }) => [id, parameters] as const))(
    '%s: blank in, blank out',
    (id, parameters) => {
      const formula = parameters.map((parameter, at) => {
        if (at === 0) return parameter.dimensionality === 'matrix' ? [['']] : '';
        if (parameter.name === '基准日') return '2020-05-25';
        return parameter.dimensionality === 'matrix' ? [['']] : null;
      });
      expect([builtFunctions().get(id)?.(...formula)].flat(3)).toEqual(['']);
    },
  );
});

/** An example's answer as the manual writes it: a date, a number, an error, {array} or a text. */
function expectation(answer: string): unknown {
  if (/^\d{4}-\d{2}-\d{2}$/.test(answer)) {
    return Date.parse(`${answer}T00:00:00Z`) / 86_400_000 + 25569;
  }
  if (answer.startsWith('{')) {
    return answer
      .slice(1, -1)
      .split(';')
      .map((row) => row.split(',').map(cell));
  }
  return cell(answer);
}

/** The manual writes four decimals of a number that has more. */
function rounded(value: unknown, answer: string): unknown {
  return typeof value === 'number' && /^\d+\.\d{4}$/.test(answer)
    ? Number(value.toFixed(4))
    : value;
}

function cell(text: string): string | number {
  const plain = text.replace(/^"(.*)"$/, '$1');
  return plain === text && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : plain;
}
