import { HEADER_WIDTH } from './grid-headers';
import type { SheetGeometry } from './sheet-geometry';

const SMALLEST_FIT = 0.7;
const SCROLLBAR = 18;

/** The whole width of a list in sight where that leaves it legible; never larger than life. */
export function fittingZoom({ columns }: SheetGeometry, usedColumns: number, room: number): number {
  const last = columns[Math.max(0, usedColumns - 1)];
  if (!last || room <= 0) return 1;
  const fit = (room - HEADER_WIDTH - SCROLLBAR) / (last.left + last.width);
  return fit >= SMALLEST_FIT ? Math.min(1, fit) : fit < 0.5 ? 1 : SMALLEST_FIT;
}

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5];

/** The next larger or smaller of the usual sizes. */
export function steppedZoom(zoom: number, step: 1 | -1): number {
  const larger = STEPS.filter((size) => size > zoom + 0.005);
  const smaller = STEPS.filter((size) => size < zoom - 0.005);
  return (step > 0 ? larger[0] : smaller.at(-1)) ?? zoom;
}
