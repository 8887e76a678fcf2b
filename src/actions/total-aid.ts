import { aidTotals, type AidTotals } from '../aid/aid-totals';
import { pupilsOf } from '../aid/pupils-of';
import type { AidCase } from '../aid/aid-case';
import type { Term } from '../aid/term';
import { chooseScheme } from '../schemes/choose-scheme';
import type { Scheme } from '../schemes/scheme';
import { recogniseTablesInSteps } from '../tables/recognise-tables';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';
import { readAid } from './read-aid';

export interface AidResult {
  readonly aid: AidCase;
  readonly totals: AidTotals;
  readonly scheme: Scheme;
}

/** 资助 totals of a workbook's rosters; undefined where it has none. Changes nothing. */
export function* totalAid(
  snapshot: Snapshot,
  options: { readonly scheme?: Scheme; readonly term?: Term },
): Generator<Progress, AidResult | undefined> {
  const recognising = recogniseTablesInSteps(snapshot);
  let step = recognising.next();
  while (!step.done) {
    yield { stage: 'recognising', done: step.value, of: snapshot.sheets.length };
    step = recognising.next();
  }
  const { scheme, source } = chooseScheme(snapshot, options.scheme);
  const aid = yield* readAid(snapshot, step.value, scheme, {
    chosen: source === 'chosen',
    ...(options.term && { term: options.term }),
  });
  if (!aid || aid.rosters.length === 0) return undefined;
  return {
    aid,
    totals: aidTotals(pupilsOf(aid.rosters), aid.same),
    scheme,
  };
}
