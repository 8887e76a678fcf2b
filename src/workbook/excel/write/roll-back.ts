import * as z from 'zod/mini';
import { WorkbookError } from '../../workbook';
import { readWorkbook } from '../read/read-workbook';
import { runInExcel } from '../run-in-excel';
import type { Writing } from './apply-edits';
import type { AddedSheet } from './change';
import { askPriorCells, type Exchange } from './prior-cells';
import { specOfMark } from './mark-spec';
import { loadedId } from './loaded-id';
import { planChange, type Plan } from './plan-change';
import { removeMark } from './put-marks';
import { sendSteps } from './send-steps';

/**
 * Takes back what was done before Excel refused, from the workbook as it is now: a message that
 * failed may have done half of its steps.
 */
export async function rollBack(
  { host, known, log }: Writing,
  plan: Plan,
  exchanges: readonly Exchange[],
  removed: readonly AddedSheet[],
  cause: unknown,
): Promise<void> {
  try {
    const now = await readWorkbook(host);
    const isThere = ({ layout }: AddedSheet): boolean => now.ids.has(layout.name);
    const made = plan.added.flatMap(({ sheet }) => loadedId(sheet) ?? []);
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
      return answers.map((answer) => onlyChanged(answer()));
    });
    const add = removed.filter((sheet) => !isThere(sheet));
    const { steps, added } = planChange(
      now,
      {
        cells: [],
        remove,
        add,
        copy: [],
        marks: known.marks.map(specOfMark),
      },
      back,
    );
    // A mark that failed half-way has no formula yet by which it could be known.
    const half = plan.put.flatMap(({ sheetId, mark }) => {
      const id = ids.has(sheetId) ? loadedId(mark) : undefined;
      return id === undefined ? [] : [removeMark({ sheetId, id })];
    });
    await sendSteps(host, [...steps, ...half]);
    for (const [index, { was }] of add.entries()) {
      const id = loadedId(added[index]?.sheet);
      if (was !== undefined && id !== undefined) log.renew(was, id);
    }
  } catch (second) {
    throw new WorkbookError({
      code: 'excel.half-done',
      params: { cause: codeOf(cause), second: codeOf(second) },
    });
  }
}

/** Cells that say what they said need no writing: where all do, a protected sheet is left alone. */
const onlyChanged = (exchange: Exchange): Exchange => ({
  ...exchange,
  entries: exchange.entries.filter((entry, index) => {
    const prior = exchange.prior[index];
    const format = entry.format ?? prior?.format;
    return prior?.content !== entry.content || prior.format !== format;
  }),
});

const coded = z.object({ code: z.string() });
const reasoned = z.object({ reason: z.object({ code: z.string() }) });

function codeOf(thrown: unknown): string {
  const office = coded.safeParse(thrown);
  if (office.success) return office.data.code;
  const ours = reasoned.safeParse(thrown);
  return ours.success ? ours.data.reason.code : String(thrown);
}
