import { freeSheetName } from '../../sheet-name';
import type { KnownMark } from '../known-mark';
import type { ReadWorkbook } from '../read/read-workbook';
import { addSheet } from './add-sheet';
import type { PreparedCopy } from './copy/ask-copy';
import { copySteps } from './copy/copy-steps';
import type { Change } from './change';
import { freeOwnName, ownNamesOf } from './change-of-edits';
import { enterCells } from './enter-cells';
import type { MarkSpec } from './mark-spec';
import type { Exchange } from './prior-cells';
import { putMark, removeMark } from './put-marks';
import { ACTION_BYTES, type Step } from './step';

export interface Plan {
  readonly steps: readonly Step[];
  readonly added: readonly NamedSheet[];
  /** Marks that were put, as far as their messages went. */
  readonly put: readonly PutMark[];
}

/** A sheet that the plan adds; `sheet` is Excel's proxy of it once its message was queued. */
export interface NamedSheet {
  readonly name: string;
  sheet: Excel.Worksheet | undefined;
  /** Copied from a sheet of the person's, with the marks that stand there. */
  readonly isCopy?: true;
}

export interface PutMark {
  readonly sheetId: string;
  readonly mark: Excel.ConditionalFormat;
}

/** The change as steps, in the order in which they can be done. */
export function planChange(
  { snapshot, marks, ids, digit }: ReadWorkbook,
  change: Change,
  exchanges: readonly Exchange[],
  {
    withPage = true,
    copies = [],
  }: { readonly withPage?: boolean; readonly copies?: readonly PreparedCopy[] } = {},
): Plan {
  const nameOf = new Map([...ids].map(([name, id]) => [id, name]));
  const names = [...ids].flatMap(([name, id]) => (change.remove.includes(id) ? [] : [name]));
  const freed = change.remove.flatMap((id) => ownNamesOf(snapshot, nameOf.get(id) ?? ''));
  const used = new Set(
    snapshot.names.map(({ name }) => name).filter((name) => !freed.includes(name)),
  );
  const added: NamedSheet[] = [];
  const put: PutMark[] = [];
  const freeName = (wished: string): string =>
    freeSheetName(wished, [...names, ...added.map((sheet) => sheet.name)]);
  const copying = copies.flatMap((copy) => {
    const place: NamedSheet = { name: freeName(copy.edit.name), sheet: undefined, isCopy: true };
    added.push(place);
    return copySteps(place.name, copy, (sheet) => {
      place.sheet = sheet;
    });
  });
  const adding = change.add.flatMap(({ own, layout }) => {
    const name = freeName(layout.name);
    const definedName = own && freeOwnName(own, used);
    if (definedName !== undefined) used.add(definedName);
    const place: NamedSheet = { name, sheet: undefined };
    added.push(place);
    return addSheet({ name, definedName, layout, withPage }, digit, (sheet) => {
      place.sheet = sheet;
    });
  });
  return {
    added,
    put,
    steps: [
      ...change.remove.map((id) => removeSheet(id, ownNamesOf(snapshot, nameOf.get(id) ?? ''))),
      ...exchanges.flatMap(({ sheetId, entries }) => enterCells(sheetId, entries)),
      ...(change.marks ? markSteps(marks, change.marks, put) : []),
      ...copying,
      ...adding,
    ],
  };
}

/** Only what differs is removed and put: a mark that stays is not touched. */
function markSteps(
  standing: readonly KnownMark[],
  wanted: readonly MarkSpec[],
  put: PutMark[],
): Step[] {
  const key = ({ sheetId, formula }: MarkSpec | KnownMark): string => `${sheetId} ${bare(formula)}`;
  const missing = new Map(wanted.map((spec) => [key(spec), spec]));
  const gone = standing.filter((mark) => !missing.delete(key(mark)));
  return [
    ...gone.map((mark) => removeMark(mark)),
    ...[...missing.values()].map((spec) =>
      putMark(spec, (mark) => {
        put.push({ sheetId: spec.sheetId, mark });
      }),
    ),
  ];
}

/** Excel may write `$` or spaces where we wrote none. */
const bare = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|[\s$]/g, (part) => (part.startsWith('"') ? part : ''));

function removeSheet(sheet: string, names: readonly string[]): Step {
  return {
    bytes: (4 + 3 * names.length) * ACTION_BYTES,
    queue: ({ workbook }) => {
      for (const name of names) workbook.names.getItemOrNullObject(name).delete();
      workbook.worksheets.getItem(sheet).delete();
    },
  };
}
