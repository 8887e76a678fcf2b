import type { Scheme } from '../../schemes/scheme';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { citing, related, type SchemeCheck, type SchemeView } from './scheme-check';

type Rate = Scheme['rates'][number];
const HARDSHIP = /困难|贫困|建档立卡|低保/;

/** Conditions that are printed for one rate and not for its neighbour, and rates that are shares. */
export const ratesCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    yield* conditions(view);
    yield* shares(view);
  },
};

const nameOf = ({ stage, item, teachingMode }: Rate): string =>
  `${stage}${teachingMode ?? ''}${item}`;

/** Said once for each stage: the first rate without the condition beside the first with it. */
function* conditions(view: SchemeView): Iterable<Finding> {
  const { scheme, places } = view;
  const printed = scheme.rates.flatMap((rate, index) =>
    rate.printed === undefined ? [] : [{ rate, index, words: rate.printed }],
  );
  for (const stage of new Set(printed.map(({ rate }) => rate.stage))) {
    const own = printed.filter(({ rate }) => rate.stage === stage);
    const without = own.find(({ words }) => !HARDSHIP.test(words));
    const having = own.find(({ words }) => HARDSHIP.test(words));
    if (!without || !having) continue;
    yield found('condition-gap', places('rates', without.index, 'printed'), undefined, {
      params: {
        name: stage,
        text: without.words,
        where: citing(scheme, without.rate.where),
        otherText: having.words,
        other: citing(scheme, having.rate.where),
      },
      related: [related(view, 'rates', having.index, 'printed', having.words)],
    });
  }
}

function* shares(view: SchemeView): Iterable<Finding | Passed> {
  const { scheme, places } = view;
  for (const [index, rate] of scheme.rates.entries()) {
    const at = scheme.rates.findIndex(({ id }) => id === rate.shareOf);
    const base = scheme.rates[at];
    const { fen, share } = rate;
    if (!base || at === index || fen === undefined || base.fen === undefined || share === undefined)
      continue;
    const expected = base.fen * share;
    if (Math.abs(expected - fen) < 0.5) {
      const parts = `${fen / 100}=${base.fen / 100}×${share}`;
      yield {
        code: 'shares',
        params: { name: nameOf(rate), parts, count: 1, stated: 1 },
        count: 1,
      };
      continue;
    }
    yield found('ratio-differs', places('rates', index, 'fen'), 'rate', {
      params: {
        text: String(fen / 100),
        name: nameOf(rate),
        stated: fen / 100,
        expected: expected / 100,
        where: citing(scheme, rate.where),
        otherText: nameOf(base),
        other: citing(scheme, base.where),
      },
      related: [related(view, 'rates', at, 'fen', String(base.fen / 100))],
    });
  }
}
