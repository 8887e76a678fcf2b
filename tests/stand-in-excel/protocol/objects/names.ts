import { z } from 'zod';
import { type Name, sheetOfFormula } from '../../model/book';
import { quotedSheet } from '../../model/references';
import { a1 } from '../../../../src/workbook/address';
import type { Play } from '../play';
import { RichApiError } from '../rich-api-error';
import { method, NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import { range } from './range';
import { RangeRef, rangeOf } from './range-ref';

interface NameRef {
  readonly play: Play;
  readonly name: Name;
}

const namedItem = wireObjects<NameRef>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
    Type: ({ name }) => (sheetOfFormula(name.formula) === undefined ? 'String' : 'Range'),
    Scope: () => 'Workbook',
  },
  setters: {
    Visible: setter(z.boolean(), ({ name }: NameRef, visible) => {
      name.visible = visible;
    }),
  },
  methods: {
    Delete: ({ play, name }) => {
      play.book.names = play.book.names.filter((other) => other !== name);
      return NOTHING;
    },
    GetRangeOrNullObject: ({ play, name }) => {
      const sheet = play.book.findSheet(sheetOfFormula(name.formula) ?? '');
      return sheet ? range(rangeOf(play, sheet, name.formula)) : null;
    },
  },
});

function absolute(target: RangeRef): string {
  const { top, left, bottom, right } = target.area;
  const corner = (row: number, column: number): string =>
    a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const single = top === bottom && left === right;
  const cells = single ? corner(top, left) : `${corner(top, left)}:${corner(bottom, right)}`;
  return `=${quotedSheet(target.sheet.name)}!${cells}`;
}

/** Excel.NamedItemCollection of the workbook. */
export const names: (target: Play) => WireObject = wireObjects<Play>({
  type: 'NamedItemCollection',
  items: (play) => play.book.names.map((name) => namedItem({ play, name })),
  item: (play, key) => {
    const name = play.book.findName(String(key));
    if (!name) throw new RichApiError('ItemNotFound', `There is no name ${String(key)}.`);
    return namedItem({ play, name });
  },
  methods: {
    Add: method(z.tuple([z.string(), z.unknown(), z.unknown()]), (play, [name, reference]) => {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
        throw new RichApiError('InvalidArgument', `${name} is no name.`);
      }
      if (play.book.findName(name)) {
        throw new RichApiError('ItemAlreadyExists', `The name ${name} exists.`);
      }
      const target =
        typeof reference === 'object' && reference !== null && 'target' in reference
          ? reference.target
          : undefined;
      const formula = target instanceof RangeRef ? absolute(target) : String(reference);
      const added: Name = { name, formula, visible: true };
      play.book.names.push(added);
      return namedItem({ play, name: added });
    }),
    GetItemOrNullObject: method(z.tuple([z.string()]), (play, [key]) => {
      const name = play.book.findName(key);
      return name ? namedItem({ play, name }) : null;
    }),
  },
});
