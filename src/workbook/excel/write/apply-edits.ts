import type { Edit } from '../../edit';
import { isPrintSetup } from '../excel-error';
import type { OfficeHost } from '../office-host';
import type { ReadWorkbook } from '../read/read-workbook';
import { readLayout } from '../read/layout-of-sheet';
import { readInExcel, runInExcel, type Watch } from '../run-in-excel';
import type { AddedSheet, Change } from './change';
import { changeOfEdits } from './change-of-edits';
import { askPriorCells, type Exchange } from './prior-cells';
import { planChange, type Plan } from './plan-change';
import { rollBack } from './roll-back';
import { specOfMark } from './mark-spec';
import { loadedId } from './loaded-id';
import type { MadeSheets } from './made-sheets';
import { askCopy, type PreparedCopy } from './copy/ask-copy';
import { clearCopiedMarks } from './copy/clear-copied-marks';
import { sendSteps } from './send-steps';
import { contentsOfCopy, contentsOfLayout, type MadeContents } from './written-since';
import type { UndoLog } from './undo-log';

export interface Writing {
  readonly host: OfficeHost;
  readonly known: ReadWorkbook;
  readonly log: UndoLog;
  readonly watch: Watch;
  readonly made: MadeSheets;
}

/**
 * Does all of the edits or none. Marks and new sheets take one message: what they need to know was
 * read. Cells are asked first what stands in them, so that every step can be taken back exactly.
 */
export async function applyEdits(
  writing: Writing,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  if (edits.length === 0) return [];
  const change = changeOfEdits(writing.known, edits, writing.log);
  const removed = await layoutsToRemove(writing, change);
  const exchanges = await priorCells(writing, change);
  const copies = await preparedCopies(writing, change);
  const prepared = { change, exchanges, removed, copies };
  const plan = await send(writing, prepared, true).catch(async (thrown: unknown) => {
    if (!isPrintSetup(thrown)) throw thrown;
    writing.watch.notice?.({ code: 'excel.no-print-setup' });
    return send(writing, prepared, false);
  });
  for (const { name } of plan.added) writing.watch.added?.(name);
  const back = backOf(writing.known, change, plan, exchanges, removed);
  const layouts = change.add.values();
  for (const { sheet, isCopy } of plan.added) {
    const id = loadedId(sheet);
    const added = isCopy ? undefined : layouts.next().value;
    if (id === undefined) continue;
    writing.made.remember(id, added?.layout);
    // Earlier steps know the sheet by the id that it had before it was removed.
    if (added?.was !== undefined) writing.log.renew(added.was, id);
  }
  return [{ kind: 'restore', id: writing.log.record(back) }];
}

interface Prepared {
  readonly change: Change;
  readonly exchanges: readonly Exchange[];
  readonly removed: readonly AddedSheet[];
  readonly copies: readonly PreparedCopy[];
}

/** All steps, or none: what was done before a refusal is taken back. */
async function send(
  writing: Writing,
  { change, exchanges, removed, copies }: Prepared,
  withPage: boolean,
): Promise<Plan> {
  const plan = planChange(writing.known, change, exchanges, { withPage, copies });
  try {
    await sendSteps(writing.host, plan.steps, writing.watch);
    const copied = plan.added.flatMap(({ sheet, isCopy }) => (isCopy && loadedId(sheet)) || []);
    await clearCopiedMarks(writing.host, copied, writing.watch);
    return plan;
  } catch (thrown) {
    await rollBack(writing, plan, exchanges, removed, thrown);
    throw thrown;
  }
}

async function priorCells(
  { host, watch }: Writing,
  { cells }: Change,
): Promise<readonly Exchange[]> {
  if (cells.length === 0) return [];
  return readInExcel(
    host,
    async (context) => {
      const answers = cells.map((sheet) => askPriorCells(context, sheet));
      await context.sync();
      return answers.map((answer) => answer());
    },
    watch,
  );
}

async function preparedCopies(
  { host, known, watch }: Writing,
  { copy }: Change,
): Promise<readonly PreparedCopy[]> {
  if (copy.length === 0) return [];
  return runInExcel(
    host,
    async (context) => {
      const answers = copy.map((sheet) => askCopy(context, known.snapshot, sheet));
      await context.sync();
      return answers.map((answer) => answer());
    },
    watch,
  );
}

async function layoutsToRemove(
  { host, known, watch, made }: Writing,
  { remove }: Change,
): Promise<readonly AddedSheet[]> {
  const removed: AddedSheet[] = [];
  for (const { name, own } of known.snapshot.sheets) {
    const id = known.ids.get(name);
    if (!own || id === undefined || !remove.includes(id)) continue;
    const layout =
      made.layoutNow(id, known.snapshot, name) ?? (await readLayout(host, known, name, watch));
    removed.push({ own, layout, was: id });
  }
  return removed;
}

/** What takes the change back. */
function backOf(
  { marks, snapshot }: ReadWorkbook,
  change: Change,
  plan: Plan,
  exchanges: readonly Exchange[],
  removed: readonly AddedSheet[],
): Change {
  return {
    cells: exchanges.map(({ back }) => back),
    remove: plan.added.flatMap(({ sheet }) => loadedId(sheet) ?? []),
    add: removed,
    copy: [],
    made: madeContents(snapshot, change, plan),
    marks: change.marks && marks.map(specOfMark),
  };
}

/** What new sheets of the person's say, by the ids that they got; those of ours are made anew at will. */
function madeContents(
  snapshot: ReadWorkbook['snapshot'],
  { add, copy }: Change,
  { added }: Plan,
): ReadonlyMap<string, MadeContents> {
  const contents = [
    ...copy.map(({ edit }) => contentsOfCopy(snapshot, edit)),
    ...add.map(({ own, layout }) => (own ? undefined : contentsOfLayout(layout))),
  ];
  return new Map(
    added.flatMap(({ sheet }, index) => {
      const id = loadedId(sheet);
      const made = contents[index];
      return id !== undefined && made ? [[id, made] as const] : [];
    }),
  );
}
