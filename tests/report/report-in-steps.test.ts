import { reportEdits, reportEditsInSteps } from '../../src/actions/report';
import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { renderer, type Render } from '../../src/messages/render';
import { reportLayoutInSteps } from '../../src/report/report-layout';
import { generateLedger } from '../bench/generate-ledger';
import { snapshotOf } from '../snapshot-builder';

const ROWS = 2500;
/** Between two steps a pane draws and hears 停止: none may draw, or say, more than this. */
const LINES_A_STEP = 100;
/** Of a line in the 通报 up to ten sentences are said; a title has some, and so has a table's head. */
const SENTENCES_A_STEP = 1200;

const render = renderer('zh-CN');
const result = runOut(
  check(
    { current: snapshotOf([{ name: '责任清单', rows: generateLedger(ROWS) }]), others: [] },
    { today: '2020-05-25', asOf: '2020-05-25' },
  ),
);

test(`a list of ${ROWS} rows is reported in small steps`, () => {
  let said = 0;
  const counted: Render = (message) => {
    said++;
    return render(message);
  };
  const steps = reportLayoutInSteps(result, { render: counted });
  const drawn: number[] = [];
  const sentences: number[] = [];
  let lines = 0;
  for (;;) {
    said = 0;
    const step = steps.next();
    sentences.push(said);
    if (step.done) {
      drawn.push(step.value.rowHeights.size - lines);
      break;
    }
    drawn.push(Math.max(0, step.value - lines));
    lines = Math.max(lines, step.value);
  }
  // The annex alone has a line for each row, and the lists before it name many of them again.
  expect(lines).toBeGreaterThan(1.5 * ROWS);
  // A heading, a note and a table's head may stand before its first hundred lines.
  expect(Math.max(...drawn)).toBeLessThanOrEqual(LINES_A_STEP + 30);
  expect(Math.max(...sentences)).toBeLessThanOrEqual(SENTENCES_A_STEP);
});

test('the progress of a report never goes back, and the sheet does not depend on the steps', () => {
  const composing = reportEditsInSteps(result, { render });
  const told: number[] = [];
  let step = composing.next();
  for (; !step.done; step = composing.next()) {
    expect(step.value.stage).toBe('composing');
    expect(step.value.done).toBeLessThanOrEqual(step.value.of);
    told.push(step.value.done);
  }
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(new Set(told).size).toBeGreaterThan(ROWS / LINES_A_STEP);
  expect(step.value).toEqual(reportEdits(result, { render }));
});
