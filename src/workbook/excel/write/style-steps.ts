import type { CellStyle, LayoutCell } from '../../sheet-layout';
import { once } from '../read/reference';
import { rectangles } from './rectangles';
import { ACTION_BYTES, type Step } from './step';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const;

/** The looks of a new sheet's cells, one step for every rectangle of cells that look alike. */
export function styleSteps(name: string, cells: readonly LayoutCell[]): Step[] {
  const looks = new Map<CellStyle, string>();
  const lookOf = ({ style }: LayoutCell): string => {
    const known = looks.get(style) ?? JSON.stringify(Object.entries(style).sort());
    looks.set(style, known);
    return known;
  };
  return rectangles(cells, (a, b) => lookOf(a) === lookOf(b)).flatMap(({ area, rows }) => {
    const style = rows[0]?.[0]?.style;
    if (!style) return [];
    const { top, left, bottom, right } = area;
    const [height, width] = [bottom - top + 1, right - left + 1];
    return [
      {
        bytes: 24 * ACTION_BYTES,
        queue: ({ workbook }: Excel.RequestContext) => {
          const target = workbook.worksheets.getItem(name);
          dress(once(target.getRangeByIndexes(top, left, height, width)), style, { height, width });
        },
      },
    ];
  });
}

function dress(
  { format }: Excel.Range,
  style: CellStyle,
  { height, width }: { readonly height: number; readonly width: number },
): void {
  if (style.font) {
    format.font.name = style.font.name;
    format.font.size = style.font.size;
    format.font.bold = style.font.bold ?? false;
  }
  // Black, where nothing else is wished: a link would stay blue.
  format.font.color = style.color ?? '#000000';
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border) {
    for (const edge of EDGES) thin(format, edge);
    if (height > 1) thin(format, 'InsideHorizontal');
    if (width > 1) thin(format, 'InsideVertical');
  }
}

function thin(
  format: Excel.RangeFormat,
  edge: (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
): void {
  const line = format.borders.getItem(edge);
  line.style = 'Continuous';
  line.weight = 'Thin';
}
