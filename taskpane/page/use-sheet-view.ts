import { useEffect, useMemo, useState } from 'react';
import type { SheetView } from './cell-boxes';
import { sheetGeometry, zoomed } from './sheet-geometry';
import { fittingZoom } from './zoom';
import type { Looks } from '../../src/workbook/looks';
import type { Sheet, Snapshot } from '../../src/workbook/snapshot';
import type { Workbook } from '../../src/workbook/workbook';

interface Read {
  readonly snapshot: Snapshot;
  readonly looks: Looks;
  readonly sheet: Sheet;
}

export interface ViewWishes {
  readonly sheet: string;
  /** Grows with every change of the workbook. */
  readonly revision: number;
  /** Whether a hidden row of the sheet is to be shown all the same. */
  readonly isRevealed: (sheet: string, row: number) => boolean;
  /** The room there is, for a size at which the list fits. */
  readonly width: number;
  readonly zoom: number | undefined;
  readonly onError: (error: unknown) => void;
}

/** What stands on a sheet and how it looks, read again with every revision of the workbook. */
export function useSheetView(
  workbook: Workbook,
  { sheet: wished, revision, isRevealed, width, zoom: wishedZoom, onError }: ViewWishes,
): SheetView | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let left = false;
    const readAgain = async (): Promise<void> => {
      const snapshot = await workbook.read();
      const sheet = snapshot.sheets.find(({ name }) => name === wished) ?? snapshot.sheets[0];
      if (!sheet) return;
      const looks = await workbook.looks(sheet.name);
      if (!left) setRead({ snapshot, looks, sheet });
    };
    readAgain().catch(onError);
    return () => {
      left = true;
    };
  }, [workbook, wished, revision, onError]);
  const revealed = read
    ? [...read.sheet.hiddenRows].filter((row) => isRevealed(read.sheet.name, row)).join()
    : '';
  const natural = useMemo(() => {
    if (!read) return undefined;
    const rows = new Set(revealed.split(',').filter(Boolean).map(Number));
    return sheetGeometry(read.snapshot, read.sheet, read.looks, rows);
  }, [read, revealed]);
  return useMemo(() => {
    if (!read || !natural) return undefined;
    const zoom = wishedZoom ?? fittingZoom(natural, read.sheet.columns.length, width);
    return { ...read, geometry: zoomed(natural, zoom), zoom };
  }, [read, natural, wishedZoom, width]);
}
