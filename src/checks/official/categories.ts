import { essence, similarity } from '../../ledgers/similarity';
import type { Finding, Passed } from '../finding';
import { foundAt } from '../found';
import type { CaseCheck } from '../judgement';
import { citing } from './items';

/** Below this a 类别 is another one, not a rewording. */
const SAME_CATEGORY = 0.6;

/** The 类别 column against the document: all of them there, and in its words. */
export const categoriesCheck: CaseCheck = {
  scope: 'case',
  *check({ scheme, lists }): Iterable<Finding | Passed> {
    if (scheme.categories.length === 0) return;
    const seen = new Set<string>();
    for (const { rows } of lists) {
      const told = new Set<string>();
      for (const row of rows) {
        const text = row.texts.get('category');
        if (text === undefined || told.has(text)) continue;
        told.add(text);
        const key = essence(text);
        const official = scheme.categories.find(({ name, text: full }) => {
          const whole = essence(full);
          return key === whole || key === essence(name) || similarity(key, whole) > SAME_CATEGORY;
        });
        if (!official) continue;
        seen.add(official.id);
        // The bare name of a category stands for its whole text.
        if (key === essence(official.text) || key === essence(official.name)) continue;
        yield foundAt('official-text-changed', row, 'category', {
          params: { official: official.text, where: citing(scheme, official.where) },
          suggestion: official.text,
        });
      }
    }
    const count = scheme.categories.length;
    if (seen.size === count) {
      yield { code: 'categories', params: { count, stated: count }, count };
    }
  },
};
