import { tokens } from '@fluentui/react-components';
import type { Severity } from '../../src/checks/finding';
import { MARK_LOOKS } from '../../src/workbook/mark-looks';

/** Each severity has a sign, the one its mark has on the sheet: colour is never the only sign. */
export const SEVERITY_LOOK: Readonly<
  Record<Severity, { readonly sign: string; readonly colour: string; readonly ground: string }>
> = {
  error: {
    sign: MARK_LOOKS.error.sign,
    colour: tokens.colorPaletteRedForeground1,
    ground: tokens.colorPaletteRedBackground1,
  },
  warning: {
    sign: MARK_LOOKS.warning.sign,
    colour: tokens.colorPaletteDarkOrangeForeground1,
    ground: tokens.colorPaletteDarkOrangeBackground1,
  },
  report: {
    sign: MARK_LOOKS.overdue.sign,
    colour: tokens.colorPaletteBerryForeground1,
    ground: tokens.colorPaletteBerryBackground1,
  },
  info: {
    sign: 'i',
    colour: tokens.colorNeutralForeground3,
    ground: tokens.colorNeutralBackground3,
  },
};
