import { BUILT_IN } from '../../schemes/built-in';
import { compareSchemes } from '../../schemes/compare-schemes';
import type { Scheme } from '../../schemes/scheme';
import { wordingKey } from '../../schemes/settled-wordings';
import type { SchemeReading } from '../../schemes/sheets/read-scheme-sheets';
import { WORDINGS_TABLE } from '../../schemes/sheets/wordings-table';
import { contentOf } from '../../schemes/sheets/write-cell';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { isFinding, type CaseCheck } from '../judgement';
import type { SchemeJudge } from './scheme-check';

/** The scheme that a workbook carries itself, where it carries one. */
export const ownSchemeCheck: CaseCheck = {
  scope: 'case',
  *check({ own, named, judgeScheme, scheme }): Iterable<Finding | Passed> {
    if (!own) return;
    yield* ownSchemeFindings(own, named, judgeScheme);
    // A scheme that bears the name of another is compared with it as a whole.
    if (!named) yield* overruled(own, scheme);
  },
};

/** What the workbook's 时限读法 says otherwise than the scheme in force, which holds. */
function* overruled({ wordings, places }: SchemeReading, scheme: Scheme): Iterable<Finding> {
  const column = WORDINGS_TABLE.columns.find(({ key }) => key === 'readAs');
  const said = (readAs: string): string => {
    const content = column && contentOf(column, readAs);
    return content?.kind === 'text' ? content.text : readAs;
  };
  for (const [index, wording] of wordings.entries()) {
    const held = scheme.wordings?.find((other) => wordingKey(other) === wordingKey(wording));
    // Two lines of one sheet are a mistake of the sheet.
    if (!held || held.readAs === wording.readAs || wordings.includes(held)) continue;
    yield found('scheme-mistake', places('wordings', index, 'readAs'), undefined, {
      params: { name: wording.text, text: said(wording.readAs), overruled: said(held.readAs) },
    });
  }
}

/**
 * Every mistake in the sheets, every fact in which the scheme differs from the one that it gives
 * itself out for (nobody moves their own deadline unseen), and what it says against itself.
 */
export function* ownSchemeFindings(
  own: SchemeReading,
  named: Scheme | undefined,
  judgeScheme: SchemeJudge | undefined,
): Iterable<Finding | Passed> {
  yield* mistakesAndDifferences(own, named);
  const { scheme, places, mistakes } = own;
  if (!scheme || !judgeScheme) return;
  // A name that its own list lacks is a mistake of the cell: said once.
  const told = new Set(
    mistakes.filter(({ kind }) => kind === 'unknown').map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  for (const outcome of judgeScheme({ scheme, places, others: BUILT_IN })) {
    const { sheet, cell } = isFinding(outcome) ? outcome.place : { sheet: '', cell: '' };
    if (!told.has(`${sheet}!${cell}`)) yield outcome;
  }
}

function* mistakesAndDifferences(
  own: SchemeReading,
  named: Scheme | undefined,
): Iterable<Finding | Passed> {
  for (const { kind, sheet, cell, name, text, param } of own.mistakes) {
    yield found('scheme-mistake', { sheet, cell }, undefined, {
      // Each kind has a sentence of its own, chosen by the param that is named after it.
      params: { name, text, [kind]: param === '' ? name : param },
    });
  }
  const count = own.sheets.length;
  if (own.mistakes.length === 0) {
    yield { code: 'scheme-sheets', params: { count, stated: count }, count };
  }
  if (!own.scheme || !named) return;
  // What a document leaves open and the workbook answers is no change of the document.
  const differences = compareSchemes(own.scheme, named).filter(
    ({ list, official }) => list !== 'wordings' || official !== '',
  );
  for (const { list, index = -1, key, name, official, stated, uncovered } of differences) {
    // An entry that was taken out has no cell of its own.
    yield found('scheme-differs', own.places(list, index, key), undefined, {
      params: { name, official, stated, text: stated },
      exception: uncovered,
    });
  }
  if (differences.length === 0) {
    yield { code: 'own-scheme', params: { name: named.title }, count: 1 };
  }
}
