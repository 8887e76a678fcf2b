import { ExcelHost } from '../../../taskpane/commands/excel-host';
import { PaneSession } from '../../../taskpane/session/pane-session';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { officeInJsdom, type OfficeWindow } from '../../stand-in-excel/boot/in-jsdom';
import type { StandInExcel, StandInOptions } from '../../stand-in-excel/stand-in';

/** The pane as it stands in Excel: its own host on the genuine client library. */
export interface PaneInExcel {
  readonly session: PaneSession;
  readonly excel: StandInExcel;
  readonly office: OfficeWindow;
  /** All that the workbook says and shows, to be compared. */
  state(): string;
  close(): Promise<void>;
}

export async function paneInExcel(
  snapshot: Snapshot,
  options: Omit<StandInOptions, 'snapshot'> = {},
): Promise<PaneInExcel> {
  const office = await officeInJsdom({ snapshot, ...options });
  const { Excel, Office, excel } = office;
  // Where the manifest's page has them: on the window.
  Object.assign(globalThis, { Excel, Office });
  const session = new PaneSession(new ExcelHost());
  await settled();
  excel.meter.reset();
  return {
    session,
    excel,
    office,
    state: () =>
      JSON.stringify([
        excel.book.sheets.map(({ name, cells, styles, merges, conditionalFormats }) => [
          name,
          [...cells].sort(),
          [...styles].sort(),
          merges,
          conditionalFormats.map(({ formula, areas }) => [formula, areas]),
        ]),
        excel.book.names,
      ]),
    close: async () => {
      session.dispose();
      // Excel is told that nobody listens any more.
      await settled();
      for (const name of ['Excel', 'Office']) Reflect.deleteProperty(globalThis, name);
      office.close();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
