import type { CellLook, Looks } from '../../../src/workbook/looks';
import { charactersToPoints } from './column-width';
import type { Sheet } from './sheet';
import type { BorderLine, Edge, Style } from './style';

/** Gives a sheet the looks that a file had. */
export function applyLooks(sheet: Sheet, looks: Looks): void {
  for (const [column, characters] of looks.columnWidths) {
    sheet.columnWidths.set(column, charactersToPoints(characters));
  }
  for (const [row, points] of looks.rowHeights) sheet.rowHeights.set(row, points);
  for (const [key, index] of looks.cellStyles) {
    const look = looks.styles[index];
    if (look) sheet.restyle(Math.floor(key / 16384), key % 16384, styleOf(look));
  }
}

const LINE: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const EDGES: readonly (readonly [keyof NonNullable<CellLook['borders']>, Edge])[] = [
  ['top', 'EdgeTop'],
  ['right', 'EdgeRight'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
];

function styleOf(look: CellLook): Style {
  const borders: Partial<Record<Edge, BorderLine>> = {};
  for (const [side, edge] of EDGES) if (look.borders?.[side]) borders[edge] = LINE;
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    ...(look.fontName !== undefined && { fontName: look.fontName }),
    ...(look.fontSize !== undefined && { fontSize: look.fontSize }),
    ...(look.bold !== undefined && { bold: look.bold }),
    ...(look.italic !== undefined && { italic: look.italic }),
    ...(look.color !== undefined && { color: look.color.toUpperCase() }),
    ...(look.fill !== undefined && { fill: look.fill.toUpperCase() }),
    ...(look.horizontal !== undefined && { horizontal: capital(look.horizontal) }),
    ...(look.vertical !== undefined && { vertical: capital(look.vertical) }),
    ...(look.wrap !== undefined && { wrap: look.wrap }),
    ...(look.borders !== undefined && { borders }),
  };
}
