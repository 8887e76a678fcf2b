import type { Finding, Passed } from '../finding';
import { deadlineWordsCheck } from './deadline-words';
import { dutiesCheck } from './duties';
import { dutyOrderCheck } from './duty-order';
import { figuresCheck } from './figures';
import { labelsCheck } from './labels';
import { numberingCheck } from './numbering';
import { parametersCheck } from './parameters';
import { schemePartitionCheck } from './partition';
import { phasesCheck } from './phases';
import { planListCheck } from './plan-list';
import { ratesCheck } from './rates';
import { referencesCheck } from './references';
import type { SchemeCheck, SchemeView } from './scheme-check';
import { windowsCheck } from './windows';

const SCHEME_CHECKS: readonly SchemeCheck[] = [
  planListCheck,
  windowsCheck,
  deadlineWordsCheck,
  figuresCheck,
  numberingCheck,
  phasesCheck,
  dutiesCheck,
  dutyOrderCheck,
  labelsCheck,
  referencesCheck,
  schemePartitionCheck,
  ratesCheck,
  parametersCheck,
];

/** Every rule over one scheme, in their order. */
export function* judgeScheme(view: SchemeView): Iterable<Finding | Passed> {
  for (const check of SCHEME_CHECKS) yield* check.check(view);
}
