import type { MarkLevel } from '../../edit';
import { MARK_LOOKS } from '../../mark-looks';
import type { CellStyle } from '../../sheet-layout';
import { escapeAttribute } from '../xml/escape';
import { OWN_TAG } from './style-order';
import type { StyleAdditions } from './style-additions';

/** Formats that need no entry of their own; those whose look depends on the country are left out. */
const BUILT_IN_IDS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** The index of a cell style of ours; `quoted` keeps text text when a person edits the cell. */
export const addCellStyle = (
  additions: StyleAdditions,
  style: CellStyle,
  quoted: boolean,
): number =>
  // Of quoted ones there are few: they are known by what they say.
  quoted
    ? addStyle(additions, style, true)
    : additions.once(style, () => addStyle(additions, style, false));

function addStyle(additions: StyleAdditions, style: CellStyle, quoted: boolean): number {
  const { numberFormat = 'General', horizontal, vertical, wrap, fill, border } = style;
  const format = BUILT_IN_IDS[numberFormat] ?? additions.numberFormat(numberFormat);
  const font = style.font || style.color !== undefined ? additions.add('fonts', fontXml(style)) : 0;
  const fillId = fill === undefined ? 0 : additions.add('fills', fillXml(fill));
  const borderId = border ? additions.add('borders', borderXml()) : 0;
  const alignment =
    (horizontal ? ` horizontal="${horizontal}"` : '') +
    (vertical ? ` vertical="${vertical}"` : '') +
    (wrap ? ' wrapText="1"' : '');
  const attributes =
    `numFmtId="${format}" fontId="${font}" fillId="${fillId}" borderId="${borderId}"` +
    (quoted ? ' quotePrefix="1"' : '') +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return additions.add(
    'cellXfs',
    alignment === ''
      ? `<xf ${attributes}${OWN_TAG}/>`
      : `<xf ${attributes}${OWN_TAG}><alignment${alignment}/></xf>`,
  );
}

/** The index of a mark's differential style (CT_Dxf, 18.8.14: font, numFmt, fill, border). */
export function addMarkStyle(additions: StyleAdditions, level: MarkLevel, format: string): number {
  const { fill, color, border } = MARK_LOOKS[level];
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${border}"><color rgb="${argb(color)}"/></${side}>`,
  );
  return additions.add(
    'dxfs',
    `<dxf${OWN_TAG}><font><color rgb="${argb(color)}"/></font>` +
      additions.differentialFormat(format) +
      `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>` +
      `<border>${sides.join('')}</border></dxf>`,
  );
}

function fontXml({ font, color }: CellStyle): string {
  const { name = '宋体', size = 11, bold = false } = font ?? {};
  return (
    `<font${OWN_TAG}>${bold ? '<b/>' : ''}<sz val="${size}"/>` +
    (color === undefined ? '' : `<color rgb="${argb(color)}"/>`) +
    `<name val="${escapeAttribute(name)}"/><charset val="134"/></font>`
  );
}

const fillXml = (color: string): string =>
  `<fill${OWN_TAG}><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/>` +
  '<bgColor indexed="64"/></patternFill></fill>';

const borderXml = (): string =>
  `<border${OWN_TAG}>` +
  ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
    .join('') +
  '<diagonal/></border>';

/** #rrggbb -> FFRRGGBB. */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
