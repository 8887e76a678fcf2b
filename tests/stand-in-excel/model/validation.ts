import type { Area } from '../../../src/workbook/snapshot';
import type { Sheet } from './sheet';

/** Which entries a cell takes, as the add-in gave it: a list, and what is said to other entries. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  alert: Alert;
  ignoreBlanks: boolean;
}

export interface ListRule {
  readonly list: { readonly inCellDropDown: boolean; readonly source: string };
}

interface Between<V> {
  readonly formula1: V;
  readonly formula2: V;
  readonly operator: 'Between';
}

export type ValidationRule =
  | ListRule
  | { readonly date: Between<string> }
  | { readonly decimal: Between<number> }
  | { readonly wholeNumber: Between<number> }
  | { readonly textLength: Between<number> };

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
export function validate(sheet: Sheet, area: Area, rule: ValidationRule | undefined): void {
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
  return allows(validation.rule, value) ? undefined : validation.alert.style;
}

function allows(rule: ValidationRule, value: string | number | boolean): boolean {
  if ('list' in rule) {
    const options = rule.list.source.split(',').map((option) => option.trim());
    return options.includes(String(value));
  }
  // A day is a number to Excel; within which bounds is asked of numbers only.
  if ('date' in rule) return typeof value === 'number' && value >= 1;
  const isText = 'textLength' in rule;
  const { formula1, formula2 } = isText
    ? rule.textLength
    : 'decimal' in rule
      ? rule.decimal
      : rule.wholeNumber;
  const size = isText ? String(value).length : value;
  return typeof size === 'number' && size >= formula1 && size <= formula2;
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
