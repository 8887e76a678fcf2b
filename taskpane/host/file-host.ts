import { browserFacts } from './browser-facts';
import { localToday } from './local-today';
import type { DiagnosticLine, PaneHost } from './pane-host';
import { offerDownload } from './offer-download';
import { Store } from '../session/store';
import type { Place } from '../../src/checks/finding';
import type { IsoDate } from '../../src/reading/iso-date';
import { parseArea } from '../../src/workbook/address';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { Area } from '../../src/workbook/snapshot';

/** What the preview shows. */
export interface Sight {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Grows with every wish to go somewhere, so that the same cell can be gone to again. */
  readonly jump: number;
}

/** The page: a workbook file, and a preview of it instead of Excel's window. */
export class FileHost implements PaneHost {
  readonly kind = 'page';
  readonly sight: Store<Sight>;

  constructor(
    readonly workbook: FileWorkbook,
    readonly name: string,
    firstSheet: string,
  ) {
    this.sight = new Store({ sheet: firstSheet, areas: [] as readonly Area[], jump: 0 });
  }

  async goTo({ sheet, cell }: Place): Promise<void> {
    const areas = cell
      .split(',')
      .map((part) => parseArea(part.trim()))
      .filter((area) => area !== undefined);
    this.sight.set({ sheet, areas, jump: this.sight.get().jump + 1 });
  }

  /** Nobody but the pane changes a file that is open on the page. */
  onChanged(): () => void {
    return () => undefined;
  }

  readonly save = async (suffix: string): Promise<void> => {
    offerDownload(await this.workbook.save(), this.name.replace(/(\.[^.]+)?$/, `${suffix}$1`));
  };

  today(): IsoDate {
    return localToday(new Date());
  }

  async diagnose(): Promise<readonly DiagnosticLine[]> {
    return [
      { label: { code: 'pane.diag.host' }, value: { code: 'pane.diag.host.page' } },
      ...browserFacts(),
    ];
  }
}
