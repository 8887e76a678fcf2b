/** @jest-environment jsdom */
import { stepOfKey } from '../../../taskpane/pane/step-of-key';

function press(init: KeyboardEventInit, html = '<p></p>'): 1 | -1 | undefined {
  document.body.innerHTML = html;
  const target = document.body.firstElementChild;
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true });
  let step: 1 | -1 | undefined;
  const listen = (heard: KeyboardEvent): void => {
    step = stepOfKey(heard);
  };
  document.addEventListener('keydown', listen);
  target?.dispatchEvent(event);
  document.removeEventListener('keydown', listen);
  return step;
}

test('F8 and J lead on, Shift+F8 and K back; letters typed into a field stay letters', () => {
  expect({
    f8: press({ key: 'F8' }),
    shiftF8: press({ key: 'F8', shiftKey: true }),
    j: press({ key: 'j' }),
    capsJ: press({ key: 'J' }),
    k: press({ key: 'k' }),
    ctrlJ: press({ key: 'j', ctrlKey: true }),
    typed: press({ key: 'j' }, '<input>'),
    chosen: press({ key: 'k' }, '<select><option>k</option></select>'),
    f8Typed: press({ key: 'F8' }, '<input>'),
    other: press({ key: 'Enter' }),
  }).toEqual({
    f8: 1,
    shiftF8: -1,
    j: 1,
    capsJ: 1,
    k: -1,
    ctrlJ: undefined,
    typed: undefined,
    chosen: undefined,
    f8Typed: 1,
    other: undefined,
  });
});
