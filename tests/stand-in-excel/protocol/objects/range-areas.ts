import type { Area } from '../../../../src/workbook/snapshot';
import { addressOf } from '../../model/references';
import type { Sheet } from '../../model/sheet';
import type { Play } from '../play';
import { RichApiError } from '../rich-api-error';
import { type WireObject, wireObjects } from '../wire-object';
import { range } from './range';
import { rangeFormat } from './range-format';
import { RangeRef } from './range-ref';

/** Several areas of one sheet. */
export class AreasRef {
  constructor(
    readonly play: Play,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  get ranges(): RangeRef[] {
    return this.areas.map((area) => new RangeRef(this.play, this.sheet, area));
  }
}

const rangeCollection = wireObjects<readonly RangeRef[]>({
  type: 'RangeCollection',
  scalars: {},
  items: (ranges) => ranges.map((item) => range(item)),
  methods: {},
});

/** Excel.RangeAreas. Excel's interface takes addresses of up to 8,192 signs here. */
export const rangeAreas: (target: AreasRef) => WireObject = wireObjects<AreasRef>({
  type: 'RangeAreas',
  referenced: true,
  scalars: {
    Address: ({ sheet, areas }) => areas.map((area) => addressOf(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, one) => sum + one.rows * one.columns, 0),
  },
  children: {
    Areas: ({ ranges }) => rangeCollection(ranges),
    Format: ({ ranges }) => rangeFormat(ranges),
  },
});

export function areasOfAddress(play: Play, sheet: Sheet, parts: readonly RangeRef[]): AreasRef {
  if (parts.length === 0) throw new RichApiError('InvalidArgument', 'No areas.');
  return new AreasRef(
    play,
    sheet,
    parts.map(({ area }) => area),
  );
}
