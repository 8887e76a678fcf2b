import { apiLevel, missingFeatures } from './excel-features';
import { shortcutLines } from './shortcut-lines';
import { browserFacts } from '../host/browser-facts';
import { localToday } from '../host/local-today';
import type { DiagnosticLine, HostTrace, PaneHost } from '../host/pane-host';
import type { Place } from '../../src/checks/finding';
import type { IsoDate } from '../../src/reading/iso-date';
import { parseArea } from '../../src/workbook/address';
import { openExcelWorkbook, type ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { Area } from '../../src/workbook/snapshot';
import { officeHost } from '../../src/workbook/excel/office-host';

const RETRY_MS = 250;

/** Excel itself: the workbook in front of the person, and its window instead of a preview. */
export class ExcelHost implements PaneHost {
  readonly kind = 'excel';
  readonly workbook: ExcelWorkbook;
  #trace: Promise<HostTrace> | undefined;

  constructor() {
    this.workbook = openExcelWorkbook({
      ...officeHost(),
      wait: (attempt) => pause(RETRY_MS * 2 ** attempt),
    });
  }

  readonly readMerges = (sheet: string): Promise<readonly Area[] | undefined> =>
    this.workbook.readMerges(sheet);

  async goTo({ sheet, cell }: Place): Promise<void> {
    const area = parseArea(cell.split(',')[0] ?? '');
    await this.workbook.goTo({ sheet, row: area?.top ?? 0, column: area?.left ?? 0 });
  }

  onChanged(listener: () => void, failed: (error: unknown) => void): () => void {
    const watching = this.workbook.onChange(listener);
    watching.catch(failed);
    return () => void watching.then((stop) => stop()).catch(failed);
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
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
