import { useEffect, useMemo, useState } from 'react';
import type { SheetView } from './cell-boxes';
import { sheetGeometry } from './sheet-geometry';
import type { Looks } from '../../src/workbook/looks';
import type { Area, Snapshot } from '../../src/workbook/snapshot';
import type { Workbook } from '../../src/workbook/workbook';

interface Read {
  readonly snapshot: Snapshot;
  readonly looks: Looks;
  readonly sheet: string;
}

/** What stands on a sheet and how it looks, read again with every revision of the workbook. */
export function useSheetView(
  workbook: Workbook,
  sheetName: string,
  revision: number,
  areas: readonly Area[],
  opened: ReadonlySet<string>,
  onError: (error: unknown) => void,
): { readonly view: SheetView | undefined; readonly snapshot: Snapshot | undefined } {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let left = false;
    const readAgain = async (): Promise<void> => {
      const snapshot = await workbook.read();
      const known = snapshot.sheets.some(({ name }) => name === sheetName);
      const sheet = known ? sheetName : (snapshot.sheets[0]?.name ?? '');
      const looks = await workbook.looks(sheet);
      if (!left) setRead({ snapshot, looks, sheet });
    };
    readAgain().catch(onError);
    return () => {
      left = true;
    };
  }, [workbook, sheetName, revision, onError]);
  const view = useMemo(() => {
    const sheet = read?.snapshot.sheets.find(({ name }) => name === read.sheet);
    if (!read || !sheet) return undefined;
    // A hidden row is shown when it is gone to, and while the person wants to see it.
    const revealed = new Set(
      [...sheet.hiddenRows].filter(
        (row) =>
          opened.has(`${sheet.name}!${row}`) ||
          (read.sheet === sheetName &&
            areas.some(({ top, bottom }) => row >= top && row <= bottom)),
      ),
    );
    const geometry = sheetGeometry(read.snapshot, sheet, read.looks, revealed);
    return { snapshot: read.snapshot, sheet, looks: read.looks, geometry };
  }, [read, opened, areas, sheetName]);
  return { view, snapshot: read?.snapshot };
}
