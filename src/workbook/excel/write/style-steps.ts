import type { CellStyle, LayoutCell } from '../../sheet-layout';
import type { Area } from '../../snapshot';
import { once } from '../read/reference';
import { worksheetOf } from '../worksheet-of';
import { areaLists } from './area-lists';
import { rectangles } from './rectangles';
import { ACTION_BYTES, type Step } from './step';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const;

/** Areas that look alike, and whether they have lines between rows and columns within. */
interface Alike {
  readonly style: CellStyle;
  readonly inner: readonly ('InsideHorizontal' | 'InsideVertical')[];
  readonly areas: Area[];
}

/** The looks of a new sheet's cells: one step for as many areas that look alike as go together. */
export function styleSteps(name: string, cells: readonly LayoutCell[]): Step[] {
  return [...alike(cells)].flatMap(({ style, inner, areas }) =>
    areaLists(areas).map((list) => ({
      bytes: 24 * ACTION_BYTES + list.length,
      queue: (context) => {
        dress(once(worksheetOf(context, name).getRanges(list)).format, style, inner);
      },
    })),
  );
}

function alike(cells: readonly LayoutCell[]): Iterable<Alike> {
  const looks = new Map<CellStyle, string>();
  const lookOf = (style: CellStyle): string => {
    const known = looks.get(style) ?? JSON.stringify(Object.entries(style).sort());
    looks.set(style, known);
    return known;
  };
  const groups = new Map<string, Alike>();
  const whole = rectangles(cells, (a, b) => lookOf(a.style) === lookOf(b.style));
  for (const { area, rows } of whole) {
    const style = rows[0]?.[0]?.style;
    if (!style) continue;
    const inner = [
      ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
      ...(area.right > area.left ? (['InsideVertical'] as const) : []),
    ];
    const key = `${lookOf(style)} ${style.border ? inner.join(' ') : ''}`;
    const group = groups.get(key) ?? { style, inner, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return groups.values();
}

function dress(format: Excel.RangeFormat, style: CellStyle, inner: Alike['inner']): void {
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
  if (!style.border) return;
  for (const edge of [...EDGES, ...inner]) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
  }
}
