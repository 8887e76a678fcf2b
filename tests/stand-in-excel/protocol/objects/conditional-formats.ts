import { z } from 'zod';
import type { ConditionalFormat } from '../../model/conditional-format';
import type { Sheet } from '../../model/sheet';
import { evaluate } from '../../model/formula/evaluate';
import type { Area } from '../../../../src/workbook/snapshot';
import { RichApiError } from '../rich-api-error';
import { method, NOTHING, Scalar, setter, type WireObject, wireObjects } from '../wire-object';
import { range } from './range';
import { RangeRef } from './range-ref';

interface Entry {
  readonly owner: RangeRef;
  readonly format: ConditionalFormat;
}

const colorPart = (field: 'fill' | 'color', type: string) =>
  wireObjects<Entry>({
    type,
    scalars: { Color: ({ format }) => format[field] },
    setters: {
      Color: setter(z.string(), ({ owner, format }: Entry, value) => {
        owner.play.requireWritable(owner.sheet);
        format[field] = value.toUpperCase();
      }),
      ...(field === 'color' && {
        Bold: setter(z.boolean(), ({ format }: Entry, bold) => {
          format.bold = bold;
        }),
      }),
    },
  });

const look = wireObjects<Entry>({
  type: 'ConditionalRangeFormat',
  scalars: { NumberFormat: ({ format }) => format.numberFormat },
  setters: {
    NumberFormat: setter(z.string().nullable(), ({ format }: Entry, numberFormat) => {
      format.numberFormat = numberFormat;
    }),
  },
  children: {
    Fill: colorPart('fill', 'ConditionalRangeFill'),
    Font: colorPart('color', 'ConditionalRangeFont'),
    Borders: (entry) => borders(entry),
  },
});

const EDGES = z.enum(['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft']);
const LINE_STYLES = z.enum(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']);

const border = wireObjects<Entry & { readonly edge: string }>({
  type: 'ConditionalRangeBorder',
  scalars: { Style: ({ format, edge }) => format.borders.get(edge) ?? 'None' },
  setters: {
    Style: setter(LINE_STYLES, ({ owner, format, edge }: Entry & { edge: string }, style) => {
      owner.play.requireWritable(owner.sheet);
      format.borders.set(edge, style);
    }),
    Color: setter(z.string().startsWith('#'), () => undefined),
  },
});

const borders = wireObjects<Entry>({
  type: 'ConditionalRangeBorderCollection',
  item: (entry, key) => {
    const edge = EDGES.safeParse(key);
    if (!edge.success) throw new RichApiError('InvalidArgument', `No border ${String(key)}.`);
    return border({ ...entry, edge: edge.data });
  },
  children: {
    Top: (entry) => border({ ...entry, edge: 'EdgeTop' }),
    Right: (entry) => border({ ...entry, edge: 'EdgeRight' }),
    Bottom: (entry) => border({ ...entry, edge: 'EdgeBottom' }),
    Left: (entry) => border({ ...entry, edge: 'EdgeLeft' }),
  },
});

const rule = wireObjects<Entry>({
  type: 'ConditionalFormatRule',
  scalars: { Formula: ({ format }) => format.formula },
  setters: {
    Formula: setter(z.string().startsWith('='), ({ owner, format }: Entry, formula) => {
      owner.play.requireWritable(owner.sheet);
      if (formula.length > 255 || /"(?:[^"]|""){256,}"/.test(formula)) {
        throw new RichApiError('FormulaLengthExceedsLimit', 'The rule is too long.');
      }
      // Excel parses a rule when it is set: a wrong one is refused here, not when it is drawn.
      evaluate(formula, owner.sheet);
      format.formula = formula;
    }),
  },
});

const custom = wireObjects<Entry>({
  type: 'CustomConditionalFormat',
  children: { Rule: rule, Format: look },
});

const priorityOf = ({ owner, format }: Entry): number =>
  owner.sheet.conditionalFormats.indexOf(format);

/** Excel.ConditionalFormat; of its kinds the stand-in plays the one by formula. */
const conditionalFormat = wireObjects<Entry>({
  type: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: priorityOf,
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  setters: {
    StopIfTrue: setter(z.boolean(), ({ format }: Entry, stopIfTrue) => {
      format.stopIfTrue = stopIfTrue;
    }),
    // A negative priority counts from the back (Excel.ConditionalFormat.priority).
    Priority: setter(z.number().int(), (entry: Entry, priority) => {
      const others = entry.owner.sheet.conditionalFormats.filter((other) => other !== entry.format);
      const place = priority < 0 ? others.length + 1 + priority : priority;
      others.splice(Math.max(0, Math.min(place, others.length)), 0, entry.format);
      entry.owner.sheet.conditionalFormats = others;
    }),
  },
  children: {
    Custom: (entry) => {
      if (entry.format.type !== 'Custom') {
        throw new RichApiError('InvalidOperation', 'The rule is not one by formula.');
      }
      return custom(entry);
    },
    CustomOrNullObject: (entry) => (entry.format.type === 'Custom' ? custom(entry) : null),
  },
  methods: {
    Delete: ({ owner, format }) => {
      owner.play.requireWritable(owner.sheet);
      owner.sheet.conditionalFormats = owner.sheet.conditionalFormats.filter(
        (other) => other !== format,
      );
      return NOTHING;
    },
    GetRangeOrNullObject: ({ owner, format }) => {
      const [first, ...more] = format.areas;
      return first && more.length === 0
        ? range(new RangeRef(owner.play, owner.sheet, first))
        : null;
    },
  },
});

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const entriesOf = (owner: RangeRef): Entry[] =>
  owner.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => overlaps(area, owner.area)))
    .map((format) => ({ owner, format }));

function find(owner: RangeRef, key: unknown): WireObject | null {
  const entry = entriesOf(owner).find(({ format }) => format.id === key);
  return entry ? conditionalFormat(entry) : null;
}

let lastId = 0;

function add(owner: RangeRef, type: string): ConditionalFormat {
  lastId += 1;
  const format: ConditionalFormat = {
    id: `{CF${String(lastId).padStart(6, '0')}}`,
    type,
    areas: [owner.area],
    formula: '=FALSE',
    // What the object model of Excel for Windows sets; an add-in that wants the others to go on says so.
    stopIfTrue: true,
    numberFormat: null,
    fill: null,
    color: null,
    bold: null,
    borders: new Map(),
  };
  const sheet: Sheet = owner.sheet;
  sheet.conditionalFormats.unshift(format);
  return format;
}

/** Excel.ConditionalFormatCollection of a range: those that touch it. */
export const conditionalFormatsOf: (target: RangeRef) => WireObject = wireObjects<RangeRef>({
  type: 'ConditionalFormatCollection',
  items: (owner) => entriesOf(owner).map((entry) => conditionalFormat(entry)),
  item: (owner, key) => {
    const found = find(owner, key);
    if (!found) throw new RichApiError('ItemNotFound', 'There is no such conditional format.');
    return found;
  },
  methods: {
    Add: method(z.tuple([z.string()]), (owner, [type]) => {
      owner.play.requireWritable(owner.sheet);
      return conditionalFormat({ owner, format: add(owner, type) });
    }),
    GetItemOrNullObject: method(z.tuple([z.string()]), (owner, [id]) => find(owner, id)),
    GetCount: (owner) => new Scalar(entriesOf(owner).length),
  },
});
