import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { numberText } from './number-text';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { useSheetView } from './use-sheet-view';
import { useWidth } from './use-width';
import type { SheetView } from './cell-boxes';
import type { FileHost } from '../host/file-host';
import { usePaneState, useSession } from '../pane/session-context';
import { useStore } from '../pane/use-store';
import { findingsAt } from '../session/findings-at';
import { shownText } from '../../src/reading/shown';
import { areaName } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/cells';
import { cellKey, type Area, type Sheet } from '../../src/workbook/snapshot';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, height: '100%' },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    alignItems: 'center',
    minHeight: '30px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: {
    padding: '0 12px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyNumeric,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  content: {
    padding: '4px 12px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** The workbook as it looks, in place of Excel's window. */
export function Preview({ host }: { host: FileHost }): ReactNode {
  const session = useSession();
  const { revision, outcome } = usePaneState();
  const { pane } = useSpeech();
  const styles = useStyles();
  const { sheet, areas, jump } = useStore(host.sight);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [zoom, setZoom] = useState<number>();
  const [room, width] = useWidth();
  const view = useSheetView(host.workbook, {
    sheet,
    revision,
    // A hidden row is shown when it is gone to, and while the person wants to see it.
    isRevealed: (name, row) =>
      opened.has(`${name}!${row}`) ||
      (name === sheet && areas.some(({ top, bottom }) => row >= top && row <= bottom)),
    width,
    zoom,
    onError: session.tell,
  });
  const shown = useMemo(
    () => (view?.sheet.name === sheet ? areas.map((area) => wholeCell(view.sheet, area)) : NONE),
    [view, sheet, areas],
  );
  const active = shown[0];
  return (
    <section ref={room} className={styles.preview} aria-label={pane('pane.preview')}>
      <div className={styles.bar}>
        <span className={styles.address}>{active ? areaName(active) : ''}</span>
        <span className={styles.content} data-cell-content>
          {view && active ? contentOf(view, active) : ''}
        </span>
      </div>
      {view && (
        <SheetGrid
          key={view.sheet.name}
          view={view}
          areas={shown}
          jump={jump}
          onChoose={choose}
          onReveal={(first, last) => {
            const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
            setOpened(new Set([...opened, ...rows.map((row) => `${view.sheet.name}!${row}`)]));
          }}
        />
      )}
      {view && (
        <SheetTabs
          sheets={view.snapshot.sheets}
          chosen={view.sheet.name}
          zoom={view.zoom}
          onZoom={setZoom}
          onChoose={(name) => host.sight.set({ sheet: name, areas: NONE, jump: jump + 1 })}
        />
      )}
    </section>
  );

  /** A click on a cell also opens the finding that is about it. */
  function choose(row: number, column: number): void {
    if (!view) return;
    const cell = { top: row, bottom: row, left: column, right: column };
    const area = wholeCell(view.sheet, cell);
    host.sight.set({ sheet: view.sheet.name, areas: [area], jump: jump + 1 });
    const [about] = outcome ? findingsAt(outcome.result.findings, view.sheet.name, area) : [];
    if (about !== undefined) session.show({ tab: 'findings', filter: 'all', selected: about });
  }
}

const NONE: readonly Area[] = [];

function contentOf({ snapshot, sheet }: SheetView, { top, left }: Area): string {
  const formula = sheet.formulas.get(cellKey(top, left));
  if (formula !== undefined) return `=${formula}`;
  const written = cellAt(snapshot, sheet, top, left);
  return written.kind === 'number'
    ? numberText(written.value, written.format, written.dateSystem)
    : shownText(written);
}

/** The merged area that a cell belongs to, or the cell itself. */
const wholeCell = ({ merges }: Sheet, area: Area): Area =>
  merges.find(
    ({ top, left, bottom, right }) =>
      area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right,
  ) ?? area;
