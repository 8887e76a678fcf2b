import { aidLines } from '../aid/aid-lines';
import { rateChanges } from '../aid/rate-changes';
import { lineGroups } from '../aid/line-groups';
import { aidDetail } from '../report/aid/aid-detail';
import type { AidSheetOptions } from '../report/aid/aid-sheet-options';
import { aidSummary } from '../report/aid/aid-summary';
import { DetailColumns } from '../report/aid/detail-columns';
import type { Edit } from '../workbook/edit';
import { freeSheetName } from '../workbook/sheet-name';
import type { Snapshot } from '../workbook/snapshot';
import { inSteps } from './in-steps';
import type { Progress } from './progress';
import type { AidResult } from './total-aid';

/**
 * 资助明细 and 资助汇总 as two new sheets. The names are chosen here, since the formulas of the one
 * name the other; no sheet of the user's is overwritten.
 */
export function* aidSheetEdits(
  snapshot: Snapshot,
  { aid }: Pick<AidResult, 'aid'>,
  options: AidSheetOptions,
): Generator<Progress, readonly Edit[]> {
  const of = aid.rosters.reduce((sum, { rows }) => sum + rows.length, 0);
  const lines = yield* inSteps(aidLines(aid.rosters), of);
  const schools = yield* inSteps(lineGroups(lines, 'school'), lines.length);
  const counties = yield* inSteps(lineGroups(lines, 'county'), lines.length);
  const say = (code: string): string => options.render({ code: `aid.${code}` });
  const version = options.public ? '.public' : '';
  const taken = snapshot.sheets.map(({ name }) => name);
  const detailName = freeSheetName(say(`sheet.detail${version}`), taken);
  const columns = new DetailColumns(options);
  const groups = aid.rosters.flatMap(({ rows }) => rows.groups);
  const stages = new Set(groups.map(({ shared }) => shared.stage ?? ''));
  yield { stage: 'composing', done: 0, of: lines.length };
  const detail = yield* inSteps(
    aidDetail(
      {
        name: detailName,
        title: say(`title.detail${version}`),
        note: say(options.public ? 'note.public' : 'note.detail'),
        footer: say('footer'),
        lines,
        ofSchool: schools.numberOf,
        ofCounty: counties.numberOf,
      },
      columns,
    ),
    lines.length,
  );
  const drawing = aidSummary(
    {
      name: freeSheetName(say(`sheet.summary${version}`), [...taken, detailName]),
      title: say('title.summary'),
      standards: aid.standards,
      detail: detailName,
      lines,
      bySchool: schools.groups,
      byCounty: counties.groups,
      changes: rateChanges(aid.rates.rates).filter(({ stage }) => stages.has(stage)),
    },
    columns,
    options,
  );
  const summary = yield* inSteps(drawing, lines.length, lines.length);
  return [
    // Excel takes no formula over a sheet that is not there yet.
    { kind: 'add-sheet', own: 'aid', layout: detail },
    { kind: 'add-sheet', own: 'aid', layout: summary },
  ];
}
