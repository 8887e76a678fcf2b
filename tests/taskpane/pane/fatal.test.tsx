/** @jest-environment jsdom */
import { createRoot } from 'react-dom/client';
import { act, type ReactNode } from 'react';
import { Fatal, FatalBoundary } from '../../../taskpane/pane/fatal';

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

async function drawn(content: ReactNode): Promise<string> {
  const element = document.createElement('div');
  const root = createRoot(element);
  await act(async () => root.render(content));
  const { textContent } = element;
  await act(async () => root.unmount());
  return textContent ?? '';
}

function Broken(): ReactNode {
  throw new RangeError('row 7');
}

test('What breaks while drawing is said in both languages instead of leaving an empty pane', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = await drawn(
    <FatalBoundary>
      <Broken />
    </FatalBoundary>,
  );
  expect(text).toContain('工作簿未受影响');
  expect(text).toContain('The workbook is untouched');
  expect(text).toContain('RangeError: row 7');
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

test('An error before anything was drawn is said in the same words', async () => {
  expect(await drawn(<Fatal error="office.js" />)).toContain('office.js');
});

test('Where nothing breaks nothing is said', async () => {
  expect(await drawn(<FatalBoundary>清单</FatalBoundary>)).toBe('清单');
});
