import { z } from 'zod';
import { charactersToPoints, STANDARD_WIDTH } from '../../model/column-width';
import { DEFAULT_STYLE, type Style } from '../../model/style';
import { RichApiError } from '../rich-api-error';
import { Scalar } from '../wire-object';
import type { RangeRef } from './range-ref';

/**
 * Range.getCellProperties and getColumnProperties: many looks in one answer. The client library
 * counts both as writes, so Excel may empty the undo list: nothing read-only may use them.
 */
const wanted: z.ZodType<Wanted> = z.record(
  z.string(),
  z.union([z.boolean(), z.lazy(() => wanted)]),
);
interface Wanted {
  readonly [member: string]: boolean | Wanted;
}

export function cellProperties(range: RangeRef, [options]: readonly unknown[]): Scalar {
  const load = wanted.parse(options);
  return new Scalar(
    range.map((row, column) => pick(load, looksOf(range.sheet.style(row, column)), '')),
  );
}

export function columnProperties(range: RangeRef, [options]: readonly unknown[]): Scalar {
  const load = wanted.parse(options);
  const columns = Array.from({ length: range.columns }, (_, index) => range.area.left + index);
  return new Scalar(
    columns.map((column) =>
      pick(
        load,
        {
          columnHidden: range.sheet.hiddenColumns.has(column),
          format: {
            columnWidth: range.sheet.columnWidths.get(column) ?? charactersToPoints(STANDARD_WIDTH),
          },
        },
        '',
      ),
    ),
  );
}

type Looks = Readonly<Record<string, unknown>>;

function looksOf(style: Style): Looks {
  const full = { ...DEFAULT_STYLE, ...style };
  const line = (edge: keyof NonNullable<Style['borders']>): Looks => {
    const border = style.borders?.[edge];
    return border ? { ...border } : { style: 'None', weight: 'Thin', color: '#000000' };
  };
  return {
    format: {
      fill: { color: style.fill ?? '' },
      font: {
        name: full.fontName,
        size: full.fontSize,
        bold: full.bold,
        italic: full.italic,
        color: full.color,
      },
      horizontalAlignment: full.horizontal,
      verticalAlignment: full.vertical,
      wrapText: full.wrap,
      borders: {
        top: line('EdgeTop'),
        right: line('EdgeRight'),
        bottom: line('EdgeBottom'),
        left: line('EdgeLeft'),
      },
    },
    hyperlink: style.link ?? null,
  };
}

function pick(load: Wanted, from: Looks, path: string): Looks {
  const result: Record<string, unknown> = {};
  for (const [member, below] of Object.entries(load)) {
    if (!(member in from)) {
      throw new RichApiError('ApiNotFound', `The stand-in Excel does not play ${path}${member}.`);
    }
    const value = from[member];
    if (below === false) continue;
    const inside = `${path}${member}/`;
    if (below === true || !isLooks(value)) result[member] = value;
    // What is asked of the borders is asked of every side.
    else if (member === 'borders')
      result[member] = sides(value, (side) => pick(below, side, inside));
    else result[member] = pick(below, value, inside);
  }
  return result;
}

const sides = (borders: Looks, give: (side: Looks) => Looks): Looks =>
  Object.fromEntries(
    Object.entries(borders).map(([side, line]) => [side, isLooks(line) ? give(line) : line]),
  );

const isLooks = (value: unknown): value is Looks => typeof value === 'object' && value !== null;
