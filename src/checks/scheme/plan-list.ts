import { essence } from '../../ledgers/similarity';
import type { Scheme } from '../../schemes/scheme';
import { namesIn } from '../../schemes/sheets/name-parts';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import { officialDeadline } from '../official/items';
import { substitutionsOf } from '../official/substitutions';
import { citing, related, type SchemeCheck, type SchemeView } from './scheme-check';

/** The tasks of the plan beside the items of the list that carry them out. */
export const planListCheck: SchemeCheck = {
  *check(view): Iterable<Finding | Passed> {
    const { scheme, places } = view;
    const pairs = pairsOf(scheme);
    if (pairs.length === 0) return;
    let dated = 0;
    let agreeing = 0;
    let sameOffices = 0;
    for (const pair of pairs) {
      const { task, taskIndex, item, itemIndex } = pair;
      const [ours, theirs] = [item.deadline ?? '', task.deadline ?? ''];
      if (ours !== '' && theirs !== '') {
        dated++;
        if (endOf(ours, scheme) === endOf(theirs, scheme)) agreeing++;
        else {
          yield found(
            'plan-list-deadline-differs',
            places('items', itemIndex, 'deadline'),
            'deadline',
            {
              params: {
                text: ours,
                otherText: theirs,
                other: citing(scheme, task.where),
                where: item.where,
              },
              related: [related(view, 'tasks', taskIndex, 'deadline', theirs)],
            },
          );
        }
      }
      yield* wordings(view, pair);
      if (sameNames(item.offices, task.offices, scheme)) sameOffices++;
    }
    if (agreeing > 0)
      yield {
        code: 'plan-deadlines-agree',
        params: { count: agreeing, stated: dated },
        count: agreeing,
      };
    if (sameOffices === pairs.length) {
      const params = { count: sameOffices, stated: pairs.length };
      yield { code: 'plan-units-agree', params, count: sameOffices };
    }
  },
};

interface Pair {
  readonly task: Scheme['tasks'][number];
  readonly taskIndex: number;
  readonly item: Scheme['items'][number];
  readonly itemIndex: number;
}

const pairsOf = ({ tasks, items }: Scheme): readonly Pair[] =>
  tasks.flatMap((task, taskIndex) => {
    const itemIndex = items.findIndex(({ id }) => id === task.item);
    const item = items[itemIndex];
    return item ? [{ task, taskIndex, item, itemIndex }] : [];
  });

/** 5月底 and 5月31日 are one day; wordings that give no day are compared as they stand. */
function endOf(text: string, scheme: Scheme): string {
  const { end, confirm } = officialDeadline(text, scheme);
  return end !== undefined && !confirm ? end : essence(text);
}

/** The task's wording against its item's, and against that of the item's category. */
function* wordings(
  view: SchemeView,
  { task, taskIndex, item, itemIndex }: Pair,
): Iterable<Finding> {
  const { scheme, places } = view;
  const at = scheme.categories.findIndex(({ id }) => id === item.category);
  const category = scheme.categories[at];
  const texts = [
    { text: item.text, place: places('items', itemIndex, 'text') },
    ...(category ? [{ text: category.text, place: places('categories', at, 'text') }] : []),
  ];
  for (const { text, place } of texts) {
    const slip = slipBetween(text, task.text);
    if (!slip) continue;
    yield found('plan-list-text-differs', place, 'inspection', {
      params: {
        ...slip,
        other: citing(scheme, task.where),
      },
      related: [related(view, 'tasks', taskIndex, 'text', task.text)],
    });
  }
}

/** Texts longer than this are not compared letter by letter: the comparison is quadratic. */
const LONGEST = 2000;
/** Letters on both sides that must agree around a letter too many, and that are shown. */
const AROUND = 5;
const SHOWN = 10;

/**
 * Slips of the pen, cut out of both wordings: other words of the same length, or one letter more,
 * within the same words. What one text leaves out, or words anew, is none.
 */
function slipBetween(list: string, plan: string): { text: string; otherText: string } | undefined {
  const [ours, theirs] = [essence(list), essence(plan)];
  if (ours === theirs || ours.length > LONGEST || theirs.length > LONGEST) return undefined;
  const more = letterTooMany(ours, theirs);
  if (more) return { text: more.more, otherText: more.less };
  const less = letterTooMany(theirs, ours);
  if (less) return { text: less.less, otherText: less.more };
  const change = substitutionsOf(ours, theirs).find(
    (each) => each.ours.length <= 2 && each.ours.length === each.theirs.length,
  );
  if (!change) return undefined;
  return {
    text: windowAt(ours, change.ours, theirs),
    otherText: windowAt(theirs, change.theirs, ours),
  };
}

/** Where `more` has a letter in the midst of words that the other text has without it. */
function letterTooMany(more: string, less: string): { more: string; less: string } | undefined {
  for (let at = AROUND; at + AROUND < more.length; at++) {
    const around = more.slice(at - AROUND, at) + more.slice(at + 1, at + 1 + AROUND);
    const whole = more.slice(at - AROUND, at + 1 + AROUND);
    const there = less.indexOf(around);
    if (there < 0 || less.includes(whole) || more.includes(around)) continue;
    return {
      more: more.slice(Math.max(0, at - SHOWN), at + 1 + SHOWN),
      less: less.slice(Math.max(0, there + AROUND - SHOWN), there + AROUND + SHOWN),
    };
  }
  return undefined;
}

/** The words around the place where `part` stands and the other text has something else. */
function windowAt(text: string, part: string, other: string): string {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const near = text.slice(Math.max(0, at - AROUND), at + part.length);
    if (other.includes(near)) continue;
    return text.slice(Math.max(0, at - SHOWN), at + part.length + SHOWN);
  }
  return text;
}

function sameNames(ours: readonly string[], theirs: readonly string[], { units }: Scheme): boolean {
  const names = (texts: readonly string[]): string =>
    [...new Set(texts.flatMap((text) => namesIn(text, units)))].sort().join('\n');
  return names(ours) !== '' && names(ours) === names(theirs);
}
