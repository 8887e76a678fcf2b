/** What a doc comment promises: `@example =DUZHAN.整改状态("已完成") → 已完成`. */
export interface Example {
  readonly formula: string;
  readonly answer: string;
}

export const examplesIn = (source: string): readonly Example[] =>
  [...source.matchAll(/@example (=.+?) → (.+)/g)].map(([, formula = '', answer = '']) => ({
    formula,
    answer,
  }));

/** An example's answer as the manual writes it: a date, a number, an error, {array} or a text. */
export function expectation(answer: string): unknown {
  if (/^\d{4}-\d{2}-\d{2}$/.test(answer)) {
    return Date.parse(`${answer}T00:00:00Z`) / 86_400_000 + 25569;
  }
  if (answer.startsWith('{')) {
    return answer
      .slice(1, -1)
      .split(';')
      .map((row) => row.split(',').map(cell));
  }
  return cell(answer);
}

/** The manual writes four decimals of a number that has more. */
export function rounded(value: unknown, answer: string): unknown {
  return typeof value === 'number' && /^\d+\.\d{4}$/.test(answer)
    ? Number(value.toFixed(4))
    : value;
}

function cell(text: string): string | number {
  const plain = text.replace(/^"(.*)"$/, '$1');
  return plain === text && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : plain;
}
