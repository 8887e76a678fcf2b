import { partitionCheck } from './areas/partition';
import { responsibleCheck } from './areas/responsible';
import { childRowCheck } from './children/child-row';
import { enrolmentCheck } from './children/enrolment';
import { indicatorsCheck } from './indicators/indicators';
import { variationCheck } from './indicators/variation';
import { visitsCheck } from './indicators/visits';
import { crossCheck } from './cross/cross-check';
import { agreementsCheck } from './list/agreements';
import { duplicateRowCheck } from './list/duplicate-row';
import { duplicateSeqCheck } from './list/duplicate-seq';
import { restDayCheck } from './list/rest-day';
import { slipsCheck } from './list/slips';
import { structureCheck } from './list/structure';
import { totalsCheck } from './list/totals';
import { monthCheck } from './month/month';
import { categoriesCheck } from './official/categories';
import { officialItemsCheck } from './official/items';
import { planCheck } from './official/plan';
import { statementsCheck } from './official/statements';
import type { CaseCheck, ListCheck, RowCheck } from './judgement';
import { ownSchemeCheck } from './scheme/own-scheme';
import { unclearSchemeCheck } from './scheme/unclear-scheme';
import { closureCheck } from './row/closure';
import { deadlineCheck } from './row/deadline';
import { individualCheck } from './row/individual';
import { namesCheck } from './row/names';
import { progressCheck } from './row/progress';
import { requiredCheck } from './row/required';
import { timingCheck } from './row/timing';
import { weekdayCheck } from './row/weekday';
import { windowCheck } from './row/window';
import { amountsCheck } from './roster/amounts';
import { eligibleCheck } from './roster/eligible';
import { headcountsCheck } from './roster/headcounts';
import { papersCheck } from './roster/papers';
import { personsCheck } from './roster/persons';
import { sameChildCheck } from './roster/same-child';
import { standardsCheck } from './roster/standards';
import { reviewCheck } from './submission/review';

export const ROW_CHECKS: readonly RowCheck[] = [
  requiredCheck,
  deadlineCheck,
  weekdayCheck,
  windowCheck,
  namesCheck,
  individualCheck,
  progressCheck,
  closureCheck,
  timingCheck,
];

export const LIST_CHECKS: readonly ListCheck[] = [
  duplicateSeqCheck,
  duplicateRowCheck,
  restDayCheck,
  slipsCheck,
];

export const CASE_CHECKS: readonly CaseCheck[] = [
  unclearSchemeCheck,
  ownSchemeCheck,
  structureCheck,
  totalsCheck,
  officialItemsCheck,
  categoriesCheck,
  planCheck,
  statementsCheck,
  monthCheck,
  reviewCheck,
  standardsCheck,
  amountsCheck,
  headcountsCheck,
  personsCheck,
  sameChildCheck,
  eligibleCheck,
  papersCheck,
  enrolmentCheck,
  childRowCheck,
  partitionCheck,
  responsibleCheck,
  indicatorsCheck,
  variationCheck,
  visitsCheck,
  crossCheck,
  agreementsCheck,
];
