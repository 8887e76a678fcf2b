import type { SheetLayout } from '../../sheet-layout';
import type { DigitPixels } from '../column-unit';
import { once } from '../read/reference';
import { choiceSteps } from './choice-steps';
import { enterNewCells } from './enter-new-cells';
import { linkSteps } from './link-steps';
import { mergeSteps } from './merge-steps';
import { pageSteps } from './page-steps';
import { ruleSteps } from './rule-steps';
import { sizeSteps } from './size-steps';
import { ACTION_BYTES, type Step } from './step';
import { styleSteps } from './style-steps';

export interface NewSheet {
  /** Free, within Excel's rules. */
  readonly name: string;
  /** Hidden defined name by which the sheet is known as ours; none where it is the person's. */
  readonly definedName: string | undefined;
  readonly layout: SheetLayout;
  readonly withPage: boolean;
}

/** Everything that makes a sheet of a layout. `created` is told Excel's proxy of the new sheet. */
export function addSheet(
  sheet: NewSheet,
  digit: DigitPixels,
  created: (sheet: Excel.Worksheet) => void,
): readonly Step[] {
  const { name, layout } = sheet;
  return [
    {
      bytes: 8 * ACTION_BYTES,
      queue: ({ workbook }) => {
        const added = workbook.worksheets.add(name);
        added.load('id');
        created(added);
        if (sheet.definedName === undefined) return;
        const own = workbook.names.add(sheet.definedName, once(added.getCell(0, 0)));
        own.visible = false;
      },
    },
    // Links first: Excel dresses them as links and writes their target into empty cells.
    ...linkSteps(name, layout),
    ...enterNewCells(name, layout.cells),
    ...mergeSteps(name, layout.merges),
    ...styleSteps(name, layout.cells),
    ...sizeSteps(name, layout, digit),
    ...choiceSteps(name, layout.choices),
    ...ruleSteps(name, layout.rules),
    ...(sheet.withPage ? pageSteps(name, layout) : []),
  ];
}
