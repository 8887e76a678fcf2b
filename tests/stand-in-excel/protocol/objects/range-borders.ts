import { z } from 'zod';
import type { Area } from '../../../../src/workbook/snapshot';
import type { BorderLine, Edge, Style } from '../../model/style';
import { RichApiError } from '../rich-api-error';
import { setter, wireObjects, type WireObject } from '../wire-object';
import type { RangeRef } from './range-ref';

type Targets = readonly RangeRef[];
interface Border {
  readonly targets: Targets;
  readonly side: z.infer<typeof sides>;
}

const sides = z.enum([
  'EdgeTop',
  'EdgeRight',
  'EdgeBottom',
  'EdgeLeft',
  'InsideHorizontal',
  'InsideVertical',
]);
const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

const border = wireObjects<Border>({
  type: 'RangeBorder',
  scalars: {
    SideIndex: ({ side }) => side,
    Style: (target) => lineOf(target).style,
    Weight: (target) => lineOf(target).weight,
    Color: (target) => lineOf(target).color,
  },
  setters: {
    Style: setter(z.string(), (target: Border, style) => draw(target, { style })),
    Weight: setter(z.string(), (target: Border, weight) => draw(target, { weight })),
    Color: setter(z.string(), (target: Border, color) => draw(target, { color })),
  },
});

/** Excel.RangeBorderCollection: inner lines need a range of more than one row or column. */
export const rangeBorders: (target: Targets) => WireObject = wireObjects<Targets>({
  type: 'RangeBorderCollection',
  item: (targets, key) => {
    const side = sides.safeParse(key);
    if (!side.success) throw new RichApiError('InvalidArgument', `No border ${String(key)}.`);
    return border({ targets, side: side.data });
  },
});

function lineOf({ targets, side }: Border): BorderLine {
  const [first] = targets;
  if (!first) return NO_LINE;
  const edge =
    side === 'InsideHorizontal' ? 'EdgeBottom' : side === 'InsideVertical' ? 'EdgeRight' : side;
  return first.sheet.style(first.area.top, first.area.left).borders?.[edge] ?? NO_LINE;
}

function draw({ targets, side }: Border, change: Partial<BorderLine>): void {
  const drawn = new Map<Style, Map<string, Style>>();
  for (const range of targets) {
    range.play.requireWritable(range.sheet);
    range.each((row, column) => {
      const edges = edgesOf(side, range.area, row, column);
      if (edges.length === 0) return;
      const style = range.sheet.style(row, column);
      const byEdges = drawn.get(style) ?? new Map<string, Style>();
      drawn.set(style, byEdges);
      const key = edges.join(' ');
      const next = byEdges.get(key) ?? withLines(style, edges, change);
      byEdges.set(key, next);
      range.sheet.setStyle(row, column, next);
    });
  }
}

function edgesOf(
  side: Border['side'],
  { top, left, bottom, right }: Area,
  row: number,
  column: number,
): readonly Edge[] {
  switch (side) {
    case 'EdgeTop':
      return row === top ? [side] : [];
    case 'EdgeBottom':
      return row === bottom ? [side] : [];
    case 'EdgeLeft':
      return column === left ? [side] : [];
    case 'EdgeRight':
      return column === right ? [side] : [];
    case 'InsideHorizontal':
      return [
        ...(row > top ? ['EdgeTop' as const] : []),
        ...(row < bottom ? ['EdgeBottom' as const] : []),
      ];
    case 'InsideVertical':
      return [
        ...(column > left ? ['EdgeLeft' as const] : []),
        ...(column < right ? ['EdgeRight' as const] : []),
      ];
  }
}

function withLines(style: Style, edges: readonly Edge[], change: Partial<BorderLine>): Style {
  const borders = { ...style.borders };
  for (const edge of edges) borders[edge] = { ...(borders[edge] ?? NO_LINE), ...change };
  return { ...style, borders };
}
