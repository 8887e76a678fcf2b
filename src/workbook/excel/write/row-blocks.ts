import type { Area } from '../../snapshot';
import type { Content } from './entry';
import { matrixBytes } from '../utf8-bytes';
import type { Rectangle } from './rectangles';

/** Bytes of one matrix at most: small enough that messages of several can be filled well. */
const MOST_BYTES = 250_000;

/** A rectangle cut into blocks of rows, so that long texts pass in messages, too. */
export function rowBlocks<T extends { readonly typed: Content }>(
  area: Area,
  rows: Rectangle<T>['rows'],
): readonly Rectangle<T>[] {
  const blocks: Rectangle<T>[] = [];
  let from = 0;
  let bytes = 0;
  const close = (to: number): void => {
    if (to === from) return;
    const part = { ...area, top: area.top + from, bottom: area.top + to - 1 };
    blocks.push({ area: part, rows: rows.slice(from, to) });
    from = to;
    bytes = 0;
  };
  for (const [index, row] of rows.entries()) {
    const size = matrixBytes([row.map(({ typed }) => typed)]);
    if (bytes + size > MOST_BYTES) close(index);
    bytes += size;
  }
  close(rows.length);
  return blocks;
}
