import { z } from 'zod';
import type { BorderLine, Edge } from '../../model/style';
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
  for (const range of targets) {
    range.play.requireWritable(range.sheet);
    const { top, left, bottom, right } = range.area;
    range.each((row, column) => {
      const edges: Partial<Record<Edge, boolean>> = {
        EdgeTop: side === 'EdgeTop' ? row === top : side === 'InsideHorizontal' && row > top,
        EdgeBottom:
          side === 'EdgeBottom' ? row === bottom : side === 'InsideHorizontal' && row < bottom,
        EdgeLeft:
          side === 'EdgeLeft' ? column === left : side === 'InsideVertical' && column > left,
        EdgeRight:
          side === 'EdgeRight' ? column === right : side === 'InsideVertical' && column < right,
      };
      const borders = { ...range.sheet.style(row, column).borders };
      for (const edge of sides.options.slice(0, 4)) {
        if (isEdge(edge) && edges[edge])
          borders[edge] = { ...(borders[edge] ?? NO_LINE), ...change };
      }
      range.sheet.restyle(row, column, { borders });
    });
  }
}

const isEdge = (side: string): side is Edge => side.startsWith('Edge');
