import { z } from 'zod';
import { cellKey } from '../../../../src/workbook/snapshot';
import { RichApiError } from '../rich-api-error';
import { method, NOTHING } from '../wire-object';
import { rangeArgument, type RangeRef } from './range-ref';

const ARGUMENTS = z.tuple([
  z.unknown(),
  z.literal('Formats'),
  z.boolean().nullish(),
  z.boolean().nullish(),
]);

/** Range.copyFrom for formats: looks, merges and conditional formats, as pasting formats does. */
export const rangeCopy = {
  CopyFrom: method(ARGUMENTS, (target: RangeRef, [from]) => {
    const { play, sheet, area } = target;
    play.requireWritable(sheet);
    const source = rangeArgument(from, play, sheet);
    if (source.rows !== target.rows || source.columns !== target.columns) {
      throw new RichApiError('NotImplemented', 'The stand-in copies between areas of one size.');
    }
    const [down, right] = [area.top - source.area.top, area.left - source.area.left];
    source.each((row, column) => {
      const style = source.sheet.styles.get(cellKey(row, column));
      if (style) sheet.setStyle(row + down, column + right, style);
    });
    const { top, left, bottom, right: last } = source.area;
    for (const merge of source.sheet.merges) {
      if (merge.top < top || merge.bottom > bottom || merge.left < left || merge.right > last)
        continue;
      sheet.merges.push({
        top: merge.top + down,
        bottom: merge.bottom + down,
        left: merge.left + right,
        right: merge.right + right,
      });
    }
    for (const rule of source.sheet.conditionalFormats) {
      const within = rule.areas.some((each) => each.left <= last && each.right >= left);
      if (within) rule.areas = [...rule.areas, { ...area }];
    }
    play.touched(sheet, area);
    return NOTHING;
  }),
};
