import type { Finding } from '../finding';
import { found } from '../found';
import { citing, type SchemeCheck } from './scheme-check';
import { schemeDeadlines, type SchemeDeadline } from './scheme-deadlines';

/** The same months in several wordings, of which one can be read in two ways: 10月, 10月底前, 10月前. */
export const deadlineWordsCheck: SchemeCheck = {
  *check({ scheme, places }): Iterable<Finding> {
    const groups = new Map<string, SchemeDeadline[]>();
    for (const deadline of schemeDeadlines(scheme)) {
      const key = monthsOf(deadline.text);
      if (key !== '') groups.set(key, [...(groups.get(key) ?? []), deadline]);
    }
    for (const same of groups.values()) {
      const wordings = new Map(same.map((deadline) => [plain(deadline.text), deadline]));
      const doubtful = same.find(({ reading }) => isDoubtful(reading));
      if (wordings.size < 2 || !doubtful) continue;
      yield found(
        'deadline-words-differ',
        places(doubtful.list, doubtful.index, doubtful.key),
        'deadline',
        {
          params: {
            text: doubtful.text,
            options: [...wordings.values()].map(({ text }) => `“${text}”`).join('、'),
          },
          related: [...wordings.values()]
            .filter((other) => plain(other.text) !== plain(doubtful.text))
            .map(({ list, index, key, text, where }) => ({
              ...places(list, index, key),
              text: `${text}（${citing(scheme, where)}）`,
            })),
        },
      );
    }
  },
};

const isDoubtful = (reading: SchemeDeadline['reading']): boolean =>
  reading !== undefined && (reading.altEnd !== undefined || reading.kind === 'ambiguous');

/** The months that a wording names, in their order: 6,10. */
const monthsOf = (text: string): string =>
  [...text.normalize('NFKC').matchAll(/(1[0-2]|[1-9])月(?!\d)/g)]
    .map(([, month]) => month)
    .join(',');

/** Without the year: 2017年10月 says what 10月 does in a document of 2017. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\d{4}年/g, '');
