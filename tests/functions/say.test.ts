import { renderer } from '../../src/messages/render';
import { say, spoken } from '../../functions/answer/say';

test('what a custom function says is what the pane says', () => {
  const render = renderer('zh-CN');
  const different = Object.entries(spoken).flatMap(([code, sentence]) => {
    const names = [...sentence.matchAll(/\{\{-?\s*(\w+)/g)].map(([, name = '']) => name);
    const params = Object.fromEntries(names.map((name, at) => [name, at % 2 ? at : `<${name}>`]));
    const message = { code, params };
    return say(message) === render(message) ? [] : [code];
  });
  expect(different).toEqual([]);
});
