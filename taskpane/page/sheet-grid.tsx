import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { areaBox, cellBoxes, type CellBox, type SheetView } from './cell-boxes';
import { cellCss } from './cell-css';
import { GridHeaders, HEADER_HEIGHT, HEADER_WIDTH } from './grid-headers';
import { bandOf } from './sheet-geometry';
import { moveOfKey } from './move-of-key';
import { MARK_LOOKS } from '../../src/workbook/mark-looks';
import { a1 } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/snapshot';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    contain: 'strict',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  canvas: { position: 'relative' },
  paper: {
    position: 'absolute',
    top: `${HEADER_HEIGHT}px`,
    left: `${HEADER_WIDTH}px`,
    backgroundColor: '#fff',
    colorScheme: 'light',
  },
  line: { position: 'absolute', backgroundColor: '#e1e1e1' },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    padding: '1px 2px',
    overflow: 'hidden',
    lineHeight: 1.25,
    '& > span': { width: '100%', overflowWrap: 'anywhere', maxHeight: '100%' },
  },
  gap: {
    position: 'absolute',
    left: 0,
    zIndex: 3,
    width: '100%',
    border: 'none',
    padding: '0 8px',
    textAlign: 'left',
    fontSize: '10px',
    lineHeight: '13px',
    color: '#5c5c5c',
    cursor: 'pointer',
    backgroundImage: 'repeating-linear-gradient(135deg, #f2f2f2 0 6px, #fafafa 6px 12px)',
    boxShadow: 'inset 0 1px 0 #d0d0d0, inset 0 -1px 0 #d0d0d0',
  },
  chosen: {
    position: 'absolute',
    zIndex: 4,
    pointerEvents: 'none',
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-1px',
    boxShadow: `0 0 0 4px color-mix(in srgb, ${tokens.colorBrandStroke1} 25%, transparent)`,
  },
});

/** The sheet as it looks, drawn only where it is looked at. Arrow keys move over the cells. */
export function SheetGrid(props: {
  view: SheetView;
  areas: readonly Area[];
  jump: number;
  onChoose: (row: number, column: number) => void;
  onReveal: (first: number, last: number) => void;
}): ReactNode {
  const { view, areas, jump, onChoose, onReveal } = props;
  const { geometry, sheet } = view;
  const { pane } = useSpeech();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: geometry.bands.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => geometry.bands[index]?.height ?? 0,
    scrollPaddingStart: HEADER_HEIGHT,
    paddingStart: HEADER_HEIGHT,
    overscan: 4,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => geometry.columns[index]?.width ?? 0,
    scrollPaddingStart: HEADER_WIDTH,
    paddingStart: HEADER_WIDTH,
    overscan: 2,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, geometry]);
  const done = useRef<number>(undefined);
  useEffect(() => {
    const [first] = areas;
    // Only a new wish moves the sheet, not a new drawing of it.
    if (!first || done.current === jump) return;
    done.current = jump;
    rows.scrollToIndex(bandOf(geometry.bands, first.top), { align: 'auto' });
    columns.scrollToIndex(first.left, { align: 'auto' });
  }, [areas, jump, geometry, rows, columns]);
  const bandsSeen = rows.getVirtualItems();
  const columnsSeen = columns.getVirtualItems();
  const sight = {
    firstBand: bandsSeen[0]?.index ?? 0,
    lastBand: bandsSeen.at(-1)?.index ?? -1,
    firstColumn: columnsSeen[0]?.index ?? 0,
    lastColumn: columnsSeen.at(-1)?.index ?? -1,
  };
  const { firstBand, lastBand, firstColumn, lastColumn } = sight;
  const boxes = useMemo(
    () => cellBoxes(view, { firstBand, lastBand, firstColumn, lastColumn }),
    [view, firstBand, lastBand, firstColumn, lastColumn],
  );
  const bands = geometry.bands.slice(firstBand, lastBand + 1);
  const strips = geometry.columns.slice(firstColumn, lastColumn + 1);
  const byRow = useMemo(() => [...boxesByRow(boxes)], [boxes]);
  const active = areas[0];
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-rowcount={sheet.rowCount}
      aria-colcount={sheet.columns.length}
      aria-activedescendant={active && cellId(active.top, active.left)}
      onKeyDown={(event) => {
        const to = active && moveOfKey(event.key, active, geometry);
        if (!to) return;
        event.preventDefault();
        onChoose(to.row, to.column);
      }}
    >
      <div
        className={styles.canvas}
        style={{ width: geometry.width + HEADER_WIDTH, height: geometry.height + HEADER_HEIGHT }}
      >
        <GridHeaders bands={bands} columns={strips} height={geometry.height} active={active} />
        <div
          className={styles.paper}
          style={{ width: geometry.width, height: geometry.height }}
          onClick={(event) => {
            const at = event.target instanceof HTMLElement && event.target.closest('[data-cell]');
            if (at instanceof HTMLElement && at.dataset['row'] && at.dataset['column']) {
              onChoose(Number(at.dataset['row']), Number(at.dataset['column']));
              return;
            }
            const { left, top } = event.currentTarget.getBoundingClientRect();
            const [x, y] = [event.clientX - left, event.clientY - top];
            const strip = geometry.columns.find((one) => x < one.left + one.width);
            const band = geometry.bands.find((one) => y < one.top + one.height);
            if (strip && band && !band.gap) onChoose(band.first, strip.column);
          }}
        >
          {bands.map(({ first, top, height }) => (
            <div
              key={`r${first}`}
              className={styles.line}
              style={{ left: 0, top: top + height - 1, width: geometry.width, height: 1 }}
            />
          ))}
          {strips.map(({ column, left, width }) => (
            <div
              key={`c${column}`}
              className={styles.line}
              style={{ top: 0, left: left + width - 1, height: geometry.height, width: 1 }}
            />
          ))}
          {byRow.map(([row, cells]) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {cells.map((cell) => (
                <Cell key={cell.column} box={cell} zoom={view.zoom} />
              ))}
            </div>
          ))}
          {bands
            .filter(({ gap }) => gap)
            .map(({ first, last, top, height }) => (
              <button
                key={`g${first}`}
                type="button"
                className={styles.gap}
                style={{ top, height: height - 1 }}
                data-hidden-rows={`${first + 1}-${last + 1}`}
                onClick={() => onReveal(first, last)}
              >
                {pane(first === last ? 'pane.hidden-row' : 'pane.hidden-rows', {
                  first: first + 1,
                  last: last + 1,
                })}
              </button>
            ))}
          {areas.map((area) => (
            <div
              key={`${area.top} ${area.left}`}
              className={styles.chosen}
              style={areaBox(geometry, area)}
              data-chosen={a1(area.top, area.left)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Cell({ box, zoom }: { box: CellBox; zoom: number }): ReactNode {
  const { row, column, text, mark } = box;
  const address = a1(row, column);
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 1}
      className={useStyles().cell}
      style={cellCss(box, zoom)}
      data-cell={address}
      data-row={row}
      data-column={column}
      data-mark={mark}
    >
      <span>
        {mark && text !== '' && `${MARK_LOOKS[mark].sign} `}
        {text}
      </span>
    </div>
  );
}

const cellId = (row: number, column: number): string => `cell-${a1(row, column)}`;

function boxesByRow(boxes: readonly CellBox[]): ReadonlyMap<number, readonly CellBox[]> {
  const rows = new Map<number, CellBox[]>();
  for (const box of boxes) {
    const row = rows.get(box.row);
    if (row) row.push(box);
    else rows.set(box.row, [box]);
  }
  return rows;
}
