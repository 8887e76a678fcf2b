import { z } from 'zod';
import { charactersToPoints, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/column-width';
import { DEFAULT_STYLE, type Style } from '../../model/style';
import { NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import { rangeBorders } from './range-borders';
import type { RangeRef } from './range-ref';
import { uniform } from './uniform';

/** The ranges that a format is asked of: one, or all areas of a RangeAreas. */
export type Targets = readonly RangeRef[];

/** Enough cells to know whether a format is uniform: a whole column counts its used cells only. */
export function stylesOf(targets: Targets): Style[] {
  return targets.flatMap((range) => {
    const used = range.sheet.usedArea(false);
    const bottom = Math.min(range.area.bottom, Math.max(range.area.top, used?.bottom ?? 0));
    const right = Math.min(range.area.right, Math.max(range.area.left, used?.right ?? 0));
    return range
      .at({ bottom, right })
      .map((row, column) => range.sheet.style(row, column))
      .flat();
  });
}

export function restyle(targets: Targets, change: (style: Style) => Style): void {
  for (const range of targets) {
    range.play.requireWritable(range.sheet);
    // Cells that looked alike share their new look too: sheets have many cells and few looks.
    const changed = new Map<Style, Style>();
    range.each((row, column) => {
      const style = range.sheet.style(row, column);
      const next = changed.get(style) ?? { ...style, ...change(style) };
      changed.set(style, next);
      range.sheet.setStyle(row, column, next);
    });
  }
}

type Field = keyof typeof DEFAULT_STYLE;
const read =
  (field: Field) =>
  (targets: Targets): unknown =>
    uniform(stylesOf(targets).map((style) => style[field] ?? DEFAULT_STYLE[field]));
const text = (field: 'horizontal' | 'vertical' | 'fontName') =>
  setter(z.string(), (targets: Targets, value) => restyle(targets, () => ({ [field]: value })));
const flag = (field: 'wrap' | 'bold' | 'italic') =>
  setter(z.boolean(), (targets: Targets, value) => restyle(targets, () => ({ [field]: value })));
const color = (field: 'fill' | 'color') =>
  setter(z.string(), (targets: Targets, value) => {
    restyle(targets, () => ({ [field]: value.toUpperCase() }));
  });

const font = wireObjects<Targets>({
  type: 'RangeFont',
  scalars: {
    Name: read('fontName'),
    Size: read('fontSize'),
    Bold: read('bold'),
    Italic: read('italic'),
    Color: read('color'),
  },
  setters: {
    Name: text('fontName'),
    Size: setter(z.number().positive(), (targets: Targets, fontSize) => {
      restyle(targets, () => ({ fontSize }));
    }),
    Bold: flag('bold'),
    Italic: flag('italic'),
    Color: color('color'),
  },
});

const fill = wireObjects<Targets>({
  type: 'RangeFill',
  scalars: { Color: read('fill') },
  setters: { Color: color('fill') },
  methods: {
    Clear: (targets) => {
      restyle(targets, ({ fill: _, ...style }) => style);
      return NOTHING;
    },
  },
});

/** Excel.RangeFormat. Widths and heights are in points. */
export const rangeFormat: (target: Targets) => WireObject = wireObjects<Targets>({
  type: 'RangeFormat',
  scalars: {
    ColumnWidth: (targets) => uniform(widthsOf(targets)),
    RowHeight: (targets) => uniform(heightsOf(targets)),
    UseStandardWidth: (targets) =>
      targets.every(({ sheet, area }) => {
        for (let column = area.left; column <= area.right; column += 1) {
          if (sheet.columnWidths.has(column)) return false;
        }
        return true;
      }),
    HorizontalAlignment: read('horizontal'),
    VerticalAlignment: read('vertical'),
    WrapText: read('wrap'),
  },
  setters: {
    ColumnWidth: setter(z.number().min(0), (targets: Targets, points) => {
      for (const { play, sheet, area } of targets) {
        play.requireWritable(sheet);
        for (let column = area.left; column <= area.right; column += 1) {
          sheet.columnWidths.set(column, points);
        }
      }
    }),
    RowHeight: setter(z.number().min(0).max(409.5), (targets: Targets, points) => {
      for (const { play, sheet, area } of targets) {
        play.requireWritable(sheet);
        for (let row = area.top; row <= area.bottom; row += 1) sheet.rowHeights.set(row, points);
      }
    }),
    HorizontalAlignment: text('horizontal'),
    VerticalAlignment: text('vertical'),
    WrapText: flag('wrap'),
  },
  children: { Font: font, Fill: fill, Borders: rangeBorders },
});

function* widthsOf(targets: Targets): Generator<number> {
  for (const { sheet, area } of targets) {
    for (let column = area.left; column <= area.right; column += 1) {
      yield sheet.columnWidths.get(column) ?? charactersToPoints(STANDARD_WIDTH);
    }
  }
}

function* heightsOf(targets: Targets): Generator<number> {
  for (const { sheet, area } of targets) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      yield sheet.rowHeights.get(row) ?? STANDARD_HEIGHT;
    }
  }
}
