import type { Scheme } from '../../schemes/scheme';
import type { SchemePlaces } from '../../schemes/sheets/scheme-places';
import type { SchemeList } from '../../schemes/sheets/sheet-table';
import type { Finding, Passed, RelatedPlace } from '../finding';

/** A scheme to be checked against itself, with the cells of its facts. */
export interface SchemeView {
  readonly scheme: Scheme;
  readonly places: SchemePlaces;
  /** Schemes beside which its parameters are shown. */
  readonly others: readonly Scheme[];
}

/**
 * A rule over the data of any scheme. It shows both places and both values and says nothing of which
 * is right; what agrees is said as well.
 */
export interface SchemeCheck {
  check(view: SchemeView): Iterable<Finding | Passed>;
}

/** All rules over a scheme: brought along by the face, since few workbooks carry a scheme. */
export type SchemeJudge = (view: SchemeView) => Iterable<Finding | Passed>;

export const related = (
  { places }: SchemeView,
  list: SchemeList,
  index: number,
  key: string,
  text: string,
): RelatedPlace => ({ ...places(list, index, key), text });

/** The document and the place in it: 石大教体发〔2020〕38号附件2第4项. */
export const citing = ({ documentNumber, title }: Scheme, where: string): string =>
  `${documentNumber ?? title}${where}`;
