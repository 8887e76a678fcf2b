import { cellOfText } from '../../schemes/scheme-fits';
import type { Finding } from '../finding';
import { found, placeText } from '../found';
import type { CaseCheck } from '../judgement';

/** Two schemes fit the workbook: which one it is, a person has to say. */
export const unclearSchemeCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, rivals = [] }): Iterable<Finding> {
    if (rivals.length < 2) return;
    const places = rivals.map(({ scheme, text }) => ({
      ...cellOfText(snapshot, text),
      scheme,
      text,
    }));
    const [first, ...others] = places;
    if (!first) return;
    const { sheet, cell, text } = first;
    yield found('scheme-unclear', { sheet, cell }, undefined, {
      params: {
        text,
        options: places
          .map((place) => `${place.scheme.title}（${place.scheme.id}，${placeText(place)}）`)
          .join('、'),
        name: rivals.map(({ scheme }) => scheme.id).join('、'),
      },
      related: others.map((other) => ({ sheet: other.sheet, cell: other.cell, text: other.text })),
    });
  },
};
