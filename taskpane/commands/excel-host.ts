import { apiLevel, missingFeatures } from './excel-features';
import { shortcutLines } from './shortcut-lines';
import { browserFacts } from '../host/browser-facts';
import { localToday } from '../host/local-today';
import type { DiagnosticLine, HostTrace, PaneHost } from '../host/pane-host';
import type { Place } from '../../src/checks/finding';
import type { IsoDate } from '../../src/reading/iso-date';
import { parseArea } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import { openExcelWorkbook, type ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { officeHost } from '../../src/workbook/excel/office-host';
import type { Looks } from '../../src/workbook/looks';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { Workbook } from '../../src/workbook/workbook';

/** Excel tells of our own writes too: the new sheet always, cells before ExcelApi 1.14. */
const ECHO_MS = 1000;
const RETRY_MS = 250;

/** Excel itself: the workbook in front of the person, and its window instead of a preview. */
export class ExcelHost implements PaneHost {
  readonly kind = 'excel';
  readonly workbook: Workbook;
  readonly #excel: ExcelWorkbook;
  #writing = 0;
  #trace: Promise<HostTrace> | undefined;

  constructor() {
    this.#excel = openExcelWorkbook({
      ...officeHost(),
      wait: (attempt) => pause(RETRY_MS * 2 ** attempt),
    });
    this.workbook = {
      read: (): Promise<Snapshot> => this.#excel.read(),
      looks: (sheet): Promise<Looks> => this.#excel.looks(sheet),
      apply: (edits): Promise<readonly Edit[]> => this.#write(edits),
    };
  }

  async goTo({ sheet, cell }: Place): Promise<void> {
    const area = parseArea(cell.split(',')[0] ?? '');
    await this.#excel.goTo({ sheet, row: area?.top ?? 0, column: area?.left ?? 0 });
  }

  onChanged(listener: () => void): () => void {
    const watching = this.#excel.onChange(() => {
      if (this.#writing === 0) listener();
    });
    return () => void watching.then((stop) => stop());
  }

  today(): IsoDate {
    return localToday(new Date());
  }

  async diagnose(): Promise<readonly DiagnosticLine[]> {
    const { host, platform, version } = Office.context.diagnostics;
    return [
      { label: { code: 'pane.diag.host' }, value: `${host} ${platform} ${version}` },
      { label: { code: 'pane.diag.api' }, value: apiLevel() },
      ...missingFeatures(),
      ...(await shortcutLines()),
      ...browserFacts(),
    ];
  }

  /** One recorder as long as the page lives: a recording goes on while the panel is closed. */
  readonly trace = (): Promise<HostTrace> =>
    (this.#trace ??= import('./excel-trace').then(({ ExcelTrace }) => new ExcelTrace()));

  async #write(edits: readonly Edit[]): Promise<readonly Edit[]> {
    this.#writing++;
    try {
      return await this.#excel.apply(edits);
    } finally {
      void pause(ECHO_MS).then(() => this.#writing--);
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
