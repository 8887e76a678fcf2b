import { ExcelError, readMetadata, type CustomFunction } from './bundle';

export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

/**
 * A formula with literals as the call that Excel makes of it: arguments by position, a parameter
 * that takes a range gets rows of cells, one left out arrives as null.
 */
export function callOf(formula: string): Call {
  const parts = /^=DUZHAN\.([^(]+)\((.*)\)$/s.exec(formula);
  const described = readMetadata('functions.json').functions.find(
    ({ name }) => name === parts?.[1],
  );
  if (!described) throw new Error(`no such function: ${formula}`);
  const given = argumentsOf(parts?.[2] ?? '');
  const args = described.parameters.map((parameter, at) => {
    const value = given[at] ?? null;
    if (parameter.dimensionality === 'matrix') return matrixOf(value);
    return Array.isArray(value) ? cellOf(value) : value;
  });
  return { id: described.id, args };
}

/** The answer; one cell for a range of one cell, the code of an error for an error. */
export async function answerOf(call: CustomFunction, args: readonly unknown[]): Promise<unknown> {
  try {
    return plain(await call(...args));
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
}

/** A range of one cell is that cell. */
export function plain(answer: unknown): unknown {
  if (answer instanceof ExcelError) return answer.code;
  if (!Array.isArray(answer)) return answer;
  const rows: readonly unknown[] = answer.map((row) => (Array.isArray(row) ? row.map(plain) : row));
  const [only] = rows;
  return rows.length === 1 && Array.isArray(only) && only.length === 1 ? only[0] : rows;
}

const matrixOf = (value: unknown): unknown =>
  value === null || Array.isArray(value) ? value : [[value]];

const cellOf = (rows: readonly unknown[]): unknown => {
  const [first] = rows;
  return Array.isArray(first) ? first[0] : first;
};

/** Literals of a formula: "text", 12.5, TRUE, {1,2;3,4}. */
function argumentsOf(text: string): readonly unknown[] {
  return split(text, ',').map(literal);
}

function literal(text: string): unknown {
  const plain = text.trim();
  if (plain === '') return null;
  if (plain.startsWith('{')) {
    return split(plain.slice(1, -1), ';').map((row) => split(row, ',').map(literal));
  }
  if (plain.startsWith('"')) return plain.slice(1, -1).replace(/""/g, '"');
  if (plain === 'TRUE' || plain === 'FALSE') return plain === 'TRUE';
  const number = Number(plain);
  if (Number.isNaN(number)) throw new Error(`not a literal: ${plain}`);
  return number;
}

/** Splits outside of quotation marks and braces. */
function split(text: string, separator: string): readonly string[] {
  if (text.trim() === '') return [];
  const parts = [''];
  let [quoted, depth] = [false, 0];
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '{') depth++;
    if (!quoted && sign === '}') depth--;
    if (sign === separator && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
