import type { ReadingContext } from '../../reading/context';
import { readDeadline } from '../../reading/deadline/read-deadline';
import type { DeadlineReading } from '../../reading/deadline-reading';
import { yearOf } from '../../reading/iso-date';
import { writtenText } from '../../reading/written';
import { settledWordings, wordingKey } from '../settled-wordings';
import type { SchemeWording } from '../wording';
import type { MistakeKind, SchemeMistake } from './scheme-mistake';
import type { SchemePlaces } from './scheme-places';
import { tableOf } from './scheme-places';

/** Where the scheme names no year: one with a 29 February, and one without. */
const SOME_YEARS = [2020, 2021];

/**
 * What is wrong with the lines of 时限读法: a wording that is clear anyway, or leaves nothing to
 * choose, a day that it cannot mean, two lines for one wording.
 */
export function checkWordings(
  wordings: readonly SchemeWording[],
  schemeYear: number | undefined,
  places: SchemePlaces,
): readonly SchemeMistake[] {
  const first = new Map<string, number>();
  return wordings.flatMap((wording, index): SchemeMistake[] => {
    const mistake = (
      key: 'text' | 'readAs',
      kind: MistakeKind,
      text: string,
      param: string,
    ): SchemeMistake[] => {
      const name = tableOf('wordings').columns.find((column) => column.key === key)?.header ?? key;
      return [{ kind, ...places('wordings', index, key), name, text, param }];
    };
    const before = first.get(wordingKey(wording));
    if (before !== undefined)
      return mistake('text', 'twice', wording.text, places('wordings', before, 'text').cell);
    first.set(wordingKey(wording), index);
    const read = readings(wording, schemeYear);
    const choices = read.filter(({ plain }) => plain.choice);
    const { plain } = choices[0] ?? read[0] ?? {};
    if (choices.length === 0) {
      const clear = plain?.confirm === false;
      return mistake('text', clear ? 'clear' : 'noChoice', wording.text, plain?.end ?? '');
    }
    if (choices.some(({ settled }) => settled.flags.includes('answered'))) return [];
    const days = [plain?.end, plain?.altEnd].join('、');
    return mistake('readAs', 'neither', wording.readAs, days);
  });
}

/** A wording without its answer and with it, in each year in which it may stand. */
function readings(
  wording: SchemeWording,
  schemeYear: number | undefined,
): readonly { readonly plain: DeadlineReading; readonly settled: DeadlineReading }[] {
  const settled = settledWordings({ wordings: [wording] });
  const written = writtenText(wording.text);
  const contexts: readonly ReadingContext[] = [
    ...yearsFor(wording, schemeYear).map((value) => ({
      year: { value, source: 'option' as const },
    })),
    // 2012年10月前 says its year itself.
    {},
  ];
  return contexts.map((context) => ({
    plain: readDeadline(written, context),
    settled: readDeadline(written, { ...context, settled }),
  }));
}

/** 2020-12-31 may be the strict reading of 1月前 in 2021. */
function yearsFor({ readAs }: SchemeWording, schemeYear: number | undefined): readonly number[] {
  if (schemeYear !== undefined) return [schemeYear];
  const { end } = readDeadline(writtenText(readAs), {});
  return end === undefined ? SOME_YEARS : [yearOf(end), yearOf(end) + 1];
}
