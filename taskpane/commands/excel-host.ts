import { apiLevel, missingFeatures } from './excel-features';
import { browserFacts } from '../host/browser-facts';
import { localToday } from '../host/local-today';
import type { DiagnosticLine, PaneHost } from '../host/pane-host';
import type { Place } from '../../src/checks/finding';
import type { IsoDate } from '../../src/reading/iso-date';
import { openExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';

/** Excel itself: the workbook in front of the person, and its window instead of a preview. */
export class ExcelHost implements PaneHost {
  readonly kind = 'excel';
  readonly workbook: Workbook = openExcelWorkbook();

  async goTo({ sheet, cell }: Place): Promise<void> {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      const [first] = cell.split(',');
      if (first) worksheet.getRange(first).select();
      await context.sync();
    });
  }

  onChanged(listener: () => void): () => void {
    // Handlers can only be taken off again in the context that put them on.
    const handlers: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[] = [];
    let off = false;
    void Excel.run(async (context) => {
      const onChanged = context.workbook.worksheets.onChanged.add(() => {
        if (!off) listener();
        return Promise.resolve();
      });
      handlers.push(onChanged);
      await context.sync();
    });
    return () => {
      off = true;
      for (const handler of handlers) {
        void Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
    };
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
      ...browserFacts(),
    ];
  }
}
