import { markLevelOf } from '../../../mark-formula';
import type { OfficeHost } from '../../office-host';
import { once } from '../../read/reference';
import { runInExcel, type Watch } from '../../run-in-excel';
import { worksheetOf } from '../../worksheet-of';
import { removeMark } from '../put-marks';

/** Excel copies our marks with the sheet: they speak of the original, and go from the copy. */
export async function clearCopiedMarks(
  host: OfficeHost,
  sheetIds: readonly string[],
  watch: Watch = {},
): Promise<void> {
  if (sheetIds.length === 0) return;
  await runInExcel(
    host,
    async (context) => {
      const asked = sheetIds.map((sheetId) => {
        const rules = once(worksheetOf(context, sheetId).getRange()).conditionalFormats;
        rules.load('items/id,items/type,items/customOrNullObject/rule/formula');
        return { sheetId, rules };
      });
      await context.sync();
      for (const { sheetId, rules } of asked) {
        for (const { id, type, customOrNullObject: custom } of rules.items) {
          const isMark =
            type === 'Custom' && !custom.isNullObject && markLevelOf(custom.rule.formula);
          if (isMark) removeMark({ sheetId, id }).queue(context);
        }
      }
      await context.sync();
    },
    watch,
  );
}
