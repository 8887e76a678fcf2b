import { RichApiError } from '../../protocol/rich-api-error';

export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'reference' | 'sign';
  readonly text: string;
}

const SHAPES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"/],
  ['number', /^\d+(?:\.\d+)?/],
  ['reference', /^\$?[A-Z]{1,3}\$?\d{1,7}(?![\w.(])/],
  ['name', /^[A-Z][A-Z0-9.]*/],
  ['sign', /^(?:<>|<=|>=|[-+*/&=<>(),:])/],
];

/** The tokens of a formula without `=`; Excel refuses what it cannot read. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let rest = formula.trimStart();
  while (rest !== '') {
    const match = SHAPES.flatMap(([kind, shape]) => {
      const text = shape.exec(rest)?.[0];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (!match) throw new RichApiError('InvalidArgument', `The formula is wrong at ${rest}.`);
    if (match.kind === 'text' && match.text.length > 257) {
      throw new RichApiError('InvalidArgument', 'A text in a formula holds 255 signs.');
    }
    found.push(match);
    rest = rest.slice(match.text.length).trimStart();
  }
  return found;
}
