import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtFunctions, readMetadata } from './bundle';
import { answerOf, callOf } from './call-formula';
import { examplesIn, expectation, rounded } from './examples';

const folder = join(__dirname, '..', '..', 'functions');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe('Custom functions in the built bundle', () => {
  const built = builtFunctions();
  const chinese = readMetadata('functions.json').functions;
  const english = readMetadata('functions.en.json').functions;

  test('the bundle, both languages and the source files name the same functions', () => {
    const declared = sources.map(({ text }) => /@customfunction (\w+) (\S+)/.exec(text));
    expect([...built.keys()].sort()).toEqual(chinese.map(({ id }) => id).sort());
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

  const call = (formula: string): Promise<unknown> => {
    const { id, args } = callOf(formula);
    const run = built.get(id);
    if (!run) throw new Error(`${id} is not in the bundle`);
    return answerOf(run, args);
  };
  const examples = sources.flatMap(({ text }) => examplesIn(text));

  test('every function gives an example', () => {
    expect(
      sources.filter(({ text }) => !text.includes('@example')).map(({ name }) => name),
    ).toEqual([]);
  });

  test.each(examples)('$formula → $answer', async ({ formula, answer }) => {
    expect(rounded(await call(formula), answer)).toEqual(expectation(answer));
  });

  test.each(chinese.map(({ id, parameters }) => [id, parameters] as const))(
    '%s: blank in, blank out',
    async (id, parameters) => {
      const formula = parameters.map((parameter, at) => {
        if (at === 0) return parameter.dimensionality === 'matrix' ? [['']] : '';
        if (parameter.name === '基准日') return '2020-05-25';
        return parameter.dimensionality === 'matrix' ? [['']] : null;
      });
      expect([await built.get(id)?.(...formula)].flat(3)).toEqual(['']);
    },
  );
});
