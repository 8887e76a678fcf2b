import { z } from 'zod';
import { WorkbookError } from '../../workbook';
import { readWorkbook } from '../read/read-workbook';
import { runInExcel } from '../run-in-excel';
import type { Writing } from './apply-edits';
import type { AddedSheet } from './change';
import { askPriorCells, type Exchange } from './prior-cells';
import { idOfAdded } from './id-of-added';
import { planChange, type Plan } from './plan-change';
import { sendSteps } from './send-steps';

/**
 * Takes back what was done before Excel refused, from the workbook as it is now: a message that
 * failed may have done half of its steps.
 */
export async function rollBack(
  { host, known }: Writing,
  plan: Plan,
  exchanges: readonly Exchange[],
  removed: readonly AddedSheet[],
  cause: unknown,
): Promise<void> {
  try {
    const now = await readWorkbook(host);
    const isThere = ({ layout }: AddedSheet): boolean => now.ids.has(layout.name);
    const made = plan.added.flatMap((added) => idOfAdded(added) ?? []);
    const ids = new Set(now.ids.values());
    const remove = made.filter((id) => ids.has(id));
    const back = await runInExcel(host, async (context) => {
      const answers = exchanges
        .filter(({ sheetId }) => ids.has(sheetId))
        .map(({ back: { sheetId, sheet, cells } }) =>
          // Some cells were entered and some were not: nothing is expected of them.
          askPriorCells(context, {
            sheetId,
            sheet,
            cells: cells.map((cell) => ({ ...cell, expected: undefined })),
          }),
        );
      await context.sync();
      return answers.map((answer) => answer());
    });
    const { steps } = planChange(
      now,
      {
        cells: [],
        remove,
        add: removed.filter((sheet) => !isThere(sheet)),
        marks: plan.standing(known.snapshot, known.marks),
      },
      back,
    );
    await sendSteps(host, steps);
  } catch (second) {
    throw new WorkbookError({
      code: 'excel.half-done',
      params: { cause: codeOf(cause), second: codeOf(second) },
    });
  }
}

const coded = z.object({ code: z.string() });
const reasoned = z.object({ reason: z.object({ code: z.string() }) });

function codeOf(thrown: unknown): string {
  const office = coded.safeParse(thrown);
  if (office.success) return office.data.code;
  const ours = reasoned.safeParse(thrown);
  return ours.success ? ours.data.reason.code : String(thrown);
}
