import type { Area } from '../../snapshot';
import { once } from '../read/reference';
import { worksheetOf } from '../worksheet-of';
import { ACTION_BYTES, type Step } from './step';

/** Merges, those of one row each in consecutive rows together (Range.merge, across). */
export function mergeSteps(name: string, merges: readonly Area[]): Step[] {
  const flat = merges.filter(({ top, bottom }) => top === bottom);
  const tall = merges.filter(({ top, bottom }) => top !== bottom);
  return [
    ...runs(flat).map((area) => mergeStep(name, area, area.bottom > area.top)),
    ...tall.map((area) => mergeStep(name, area, false)),
  ];
}

function runs(merges: readonly Area[]): readonly Area[] {
  const sorted = [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const found: Area[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    const goesOn =
      last?.left === area.left && last.right === area.right && last.bottom === area.top - 1;
    if (goesOn) found.splice(-1, 1, { ...last, bottom: area.bottom });
    else found.push(area);
  }
  return found;
}

const mergeStep = (name: string, { top, left, bottom, right }: Area, across: boolean): Step => ({
  bytes: 3 * ACTION_BYTES,
  queue: (context) => {
    const target = worksheetOf(context, name);
    once(target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)).merge(across);
  },
});
