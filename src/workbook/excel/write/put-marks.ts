import { MARK_LOOKS, type MarkLook } from '../../mark-looks';
import type { KnownMark } from '../known-mark';
import { once } from '../read/reference';
import { utf8Bytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import type { MarkSpec } from './mark-spec';
import { ACTION_BYTES, type Step } from './step';

const LINES: Readonly<Record<MarkLook['border'], 'Continuous' | 'Dash' | 'DashDot' | 'Dot'>> = {
  thin: 'Continuous',
  dashed: 'Dash',
  dashDot: 'DashDot',
  dotted: 'Dot',
};

/** The actions and object paths of one mark, as the client library writes them. */
const MARK_BYTES = 3900;

/** Puts one mark behind all other conditional formats of its cell; nothing else of the cell changes. */
export function putMark(spec: MarkSpec, made: (mark: Excel.ConditionalFormat) => void): Step {
  return {
    bytes: MARK_BYTES + utf8Bytes(spec.formula) + utf8Bytes(spec.numberFormat),
    queue: (context) => {
      const { fill, color, border } = MARK_LOOKS[spec.level];
      const target = worksheetOf(context, spec.sheetId);
      const cell = once(target.getCell(spec.row, spec.column));
      const mark = cell.conditionalFormats.add('Custom');
      mark.load('id');
      made(mark);
      const { rule, format } = mark.custom;
      rule.formula = `=${spec.formula}`;
      format.fill.color = fill;
      format.font.color = color;
      format.numberFormat = spec.numberFormat;
      const { top, right, bottom, left } = format.borders;
      for (const line of [top, right, bottom, left]) {
        line.style = LINES[border];
        line.color = color;
      }
      mark.stopIfTrue = false;
      // Counted from the back: the person's own rules go first.
      mark.priority = -1;
    },
  };
}

/** Removes a mark, if it still stands. */
export function removeMark({ sheetId, id }: Pick<KnownMark, 'sheetId' | 'id'>): Step {
  return {
    bytes: 4 * ACTION_BYTES,
    queue: (context) => {
      const target = worksheetOf(context, sheetId);
      const formats = once(target.getRange()).conditionalFormats;
      formats.getItemOrNullObject(id).delete();
    },
  };
}
