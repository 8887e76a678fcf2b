import { RichApiError } from '../../protocol/rich-api-error';

/** A value in a formula; an error is a value too. */
export type Value = string | number | boolean | FormulaError;

export class FormulaError {
  constructor(readonly text: string) {}
}

/** In the order of the numbers that ERROR.TYPE gives, from 1. */
const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

type Calculation = (args: readonly Value[]) => Value;

const textOf = (value: Value | undefined): string =>
  value === undefined || value instanceof FormulaError
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : typeof value === 'number'
        ? String(Number(value.toPrecision(15)))
        : value;
const numberOf = (value: Value | undefined): number => Number(value ?? 0);

/** An error among the arguments is the result, as in Excel. */
const strict =
  (run: Calculation): Calculation =>
  (args) =>
    args.find((arg) => arg instanceof FormulaError) ?? run(args);

export const FUNCTIONS: Readonly<Record<string, Calculation>> = {
  AND: strict((args) =>
    args.every((arg) => arg === true || (typeof arg === 'number' && arg !== 0)),
  ),
  OR: strict((args) => args.some((arg) => arg === true || (typeof arg === 'number' && arg !== 0))),
  NOT: strict(([arg]) => !arg),
  N: strict(([arg]) => (typeof arg === 'number' ? arg : arg === true ? 1 : 0)),
  EXACT: strict(([a, b]) => textOf(a) === textOf(b)),
  LEN: strict(([text]) => textOf(text).length),
  LEFT: strict(([text, count = 1]) => textOf(text).slice(0, numberOf(count))),
  RIGHT: strict(([text, count = 1]) => {
    const whole = textOf(text);
    return whole.slice(Math.max(0, whole.length - numberOf(count)));
  }),
  CHAR: strict(([code]) => String.fromCharCode(numberOf(code))),
  IF: ([condition, then = true, otherwise = false]) =>
    condition instanceof FormulaError ? condition : condition ? then : otherwise,
  'ERROR.TYPE': ([arg]) =>
    arg instanceof FormulaError ? ERROR_TYPES.indexOf(arg.text) + 1 : new FormulaError('#N/A'),
  ISERROR: ([arg]) => arg instanceof FormulaError,
};

export function operate(sign: string, a: Value, b: Value): Value {
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (sign) {
    case '&':
      return textOf(a) + textOf(b);
    case '=':
      return typeof a === 'string' && typeof b === 'string'
        ? a.toLowerCase() === b.toLowerCase()
        : a === b;
    case '+':
      return numberOf(a) + numberOf(b);
    case '-':
      return numberOf(a) - numberOf(b);
    default:
      throw new RichApiError('NotImplemented', `The stand-in does not calculate with ${sign}.`);
  }
}
