import type { Finding, Passed } from '../finding';
import { found, placeText } from '../found';
import type { SchemeCheck } from './scheme-check';

/** 包片: each township of the register belongs to exactly one office. */
export const schemePartitionCheck: SchemeCheck = {
  *check({ scheme, places }): Iterable<Finding | Passed> {
    if (scheme.areas.length === 0) return;
    const listed = scheme.units.filter(({ kind }) => kind === 'township').map(({ name }) => name);
    const first = new Map<string, number>();
    let line = 0;
    let clean = true;
    const sizes: number[] = [];
    for (const { offices } of scheme.areas) {
      sizes.push(offices.reduce((sum, { townships }) => sum + townships.length, 0));
      for (const { townships } of offices) {
        for (const town of townships) {
          const place = places('areas', line, 'townships');
          const before = first.get(town);
          if (before !== undefined) {
            clean = false;
            const there = places('areas', before, 'townships');
            yield found('town-twice', place, 'township', {
              params: { text: town, name: town, other: placeText(there) },
              related: [{ ...there, text: town }],
            });
          } else first.set(town, line);
          if (listed.length > 0 && !listed.includes(town)) {
            clean = false;
            yield found('unknown-town', place, 'township', { params: { text: town, name: town } });
          }
        }
        line++;
      }
      // An area without offices takes a line of its own.
      if (offices.length === 0) line++;
    }
    for (const [index, unit] of scheme.units.entries()) {
      if (unit.kind !== 'township' || first.has(unit.name)) continue;
      clean = false;
      yield found('town-missing', places('units', index, 'name'), 'township', {
        params: { text: unit.name, name: unit.name, where: unit.where },
      });
    }
    if (clean && first.size === listed.length) {
      const params = { parts: sizes.join('+'), count: first.size, stated: listed.length };
      yield { code: 'partition', params, count: first.size };
    }
  },
};
