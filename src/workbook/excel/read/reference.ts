import { parseArea } from '../../address';
import type { Area } from '../../snapshot';

/** The area of an address as Excel gives it: `'责任清单'!A1:C3`, `B:D`, `2:5`; undefined where none. */
export function areaOfAddress(address: string): Area | undefined {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(cells);
  if (rows) {
    return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: 16383 };
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(cells);
  if (columns) {
    const area = parseArea(`${columns[1]}1:${columns[2]}1`);
    return area && { ...area, bottom: 1048575 };
  }
  return parseArea(cells);
}

/** Asks for an object for this sync only: Excel keeps no reference, and none has to be given back. */
export function once<T extends { untrack(): T }>(object: T): T {
  return object.untrack();
}
