import { renderer } from '../../src/messages/render';
import { say, spoken } from '../../functions/answer/say';

test('what a custom function says is what the pane says', () => {
  const render = renderer('zh-CN');
  const different = Object.entries(spoken).flatMap(([code, sentence]) => {
    const names = [...sentence.matchAll(/(\w+)\}\}/g)].map(([, name = '']) => name);
    const params = Object.fromEntries(names.map((name, at) => [name, valueOf(name, at)]));
    const message = { code, params };
    return say(message) === render(message) ? [] : [code];
  });
  expect(different).toEqual([]);
});

/** The parts of a rule are numbered and may be months. */
function valueOf(name: string, at: number): string | number {
  if (name === 'rule') return 'monthly:D25+yearly:06-30';
  return at % 2 || name === '1' ? at + 1 : `<${name}>`;
}
