import { z } from 'zod';
import { displayed } from '../../model/displayed';
import { DEFAULT_STYLE } from '../../model/style';
import { writeCell } from '../../model/write-cell';
import { RichApiError } from '../rich-api-error';
import { setter } from '../wire-object';
import type { RangeRef } from './range-ref';

/** Contents of a range as matrices: values, formulas, texts, types, number formats. */
const cellOf = (range: RangeRef, row: number, column: number) => range.sheet.cell(row, column);
const formatOf = (range: RangeRef, row: number, column: number): string =>
  range.sheet.style(row, column).numberFormat ?? DEFAULT_STYLE.numberFormat;

export const contentScalars = {
  Values: (range: RangeRef) => range.map((row, column) => cellOf(range, row, column).value),
  Formulas: (range: RangeRef) =>
    range.map((row, column) => {
      const cell = cellOf(range, row, column);
      return cell.formula ?? cell.value;
    }),
  Text: (range: RangeRef) =>
    range.map((row, column) =>
      displayed(
        cellOf(range, row, column),
        formatOf(range, row, column),
        range.play.book.dateSystem,
      ),
    ),
  NumberFormat: (range: RangeRef) => range.map((row, column) => formatOf(range, row, column)),
  ValueTypes: (range: RangeRef) =>
    range.map((row, column) => {
      const { value, error, formula } = cellOf(range, row, column);
      if (error) return 'Error';
      if (typeof value === 'boolean') return 'Boolean';
      if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
      return value === '' && formula === undefined ? 'Empty' : 'String';
    }),
};

const content = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Content = z.infer<typeof content>;
/** Checked by hand: a schema of a matrix is too slow for a hundred thousand cells. */
const matrix = z.custom<readonly (readonly Content[])[]>(
  (value) =>
    Array.isArray(value) &&
    value.every((line) => Array.isArray(line) && line.every((cell) => isContent(cell))),
);
const isContent = (value: unknown): value is Content =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** A matrix of the range's shape, or one value for all of its cells. Null leaves a cell as it is. */
const contents = z.union([content, matrix]);

function eachContent(
  range: RangeRef,
  given: z.infer<typeof contents>,
  visit: (row: number, column: number, value: Exclude<Content, null>) => void,
): void {
  range.play.requireWritable(range.sheet);
  const shaped = Array.isArray(given);
  if (
    shaped &&
    (given.length !== range.rows || given.some((line) => line.length !== range.columns))
  ) {
    throw new RichApiError('InvalidArgument', 'The number of rows or columns does not match.');
  }
  range.each((row, column) => {
    const value = shaped ? given[row - range.area.top]?.[column - range.area.left] : given;
    if (value !== null && value !== undefined) visit(row, column, value);
  });
}

const enterAll = setter(contents, (range: RangeRef, given) => {
  eachContent(range, given, (row, column, value) => {
    writeCell(range.play.book, range.sheet, row, column, value);
  });
  range.play.touched(range.sheet, range.area);
});

export const contentSetters = {
  Values: enterAll,
  Formulas: enterAll,
  NumberFormat: setter(contents, (range: RangeRef, given) => {
    eachContent(range, given, (row, column, value) => {
      range.sheet.restyle(row, column, { numberFormat: String(value) });
    });
  }),
};
