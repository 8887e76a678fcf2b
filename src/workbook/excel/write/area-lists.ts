import { areaName } from '../../address';
import type { Area } from '../../snapshot';

/** Worksheet.getRanges takes addresses of 8,192 signs in all; half of it is enough. */
const LONGEST = 4000;

/** Areas as address lists that are short enough to be asked for together. */
export function areaLists(
  areas: readonly Area[],
  nameOf: (area: Area) => string = areaName,
): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const name = nameOf(area);
    if (list !== '' && list.length + name.length >= LONGEST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? name : `,${name}`;
  }
  return list === '' ? lists : [...lists, list];
}
