import type { Area } from '../../../src/workbook/snapshot';
import type { Sheet } from './sheet';

/** Which entries a cell takes, as the add-in gave it: a list, and what is said to other entries. */
export interface Validation {
  readonly area: Area;
  readonly rule: ListRule;
  alert: Alert;
  ignoreBlanks: boolean;
}

export interface ListRule {
  readonly list: { readonly inCellDropDown: boolean; readonly source: string };
}

export interface Alert {
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly showAlert: boolean;
  readonly title: string;
  readonly message: string;
}

/** What Excel says to an entry that a rule does not allow unless told otherwise. */
const STOP: Alert = { style: 'Stop', showAlert: true, title: '', message: '' };

export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find(
    ({ area }) =>
      area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );

/** A cell has one rule: a new one takes the place of what was there, in its cells and no others. */
export function validate(sheet: Sheet, area: Area, rule: ListRule | undefined): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    without(validation.area, area).map((rest) => ({ ...validation, area: rest })),
  );
  if (rule) sheet.validations.push({ area, rule, alert: STOP, ignoreBlanks: true });
}

/** What Excel does with an entry of the person: nothing, or the style of the alert that it shows. */
export function alertOf(
  sheet: Sheet,
  row: number,
  column: number,
  value: string | number | boolean,
): Alert['style'] | undefined {
  const validation = validationAt(sheet, row, column);
  if (!validation?.alert.showAlert) return undefined;
  if (value === '' && validation.ignoreBlanks) return undefined;
  const allowed = validation.rule.list.source.split(',').map((option) => option.trim());
  return allowed.includes(String(value)) ? undefined : validation.alert.style;
}

/** An area less another, as the rectangles above, below, left and right of it. */
function without(area: Area, cut: Area): readonly Area[] {
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  if (top > bottom || area.left > cut.right || cut.left > area.right) return [area];
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: cut.left - 1 },
    { ...area, top, bottom, left: cut.right + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
