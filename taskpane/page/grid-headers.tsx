import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Band, ColumnStrip } from './sheet-geometry';
import { columnName } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/snapshot';

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 40;

const useStyles = makeStyles({
  columns: { position: 'sticky', top: 0, zIndex: 6, height: `${HEADER_HEIGHT}px` },
  rows: { position: 'sticky', left: 0, zIndex: 5, width: `${HEADER_WIDTH}px` },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 7,
    width: `${HEADER_WIDTH}px`,
    height: `${HEADER_HEIGHT}px`,
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  head: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    fontSize: '11px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
    userSelect: 'none',
  },
  column: {
    top: 0,
    height: `${HEADER_HEIGHT}px`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    left: 0,
    width: `${HEADER_WIDTH}px`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hidden: { fontStyle: 'italic', textDecorationLine: 'underline' },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Letters above and numbers to the left, which stay in sight; those of the chosen cell stand out. */
export function GridHeaders(props: {
  bands: readonly Band[];
  columns: readonly ColumnStrip[];
  height: number;
  active: Area | undefined;
}): ReactNode {
  const { bands, columns, height, active } = props;
  const styles = useStyles();
  return (
    <>
      <div className={styles.columns} aria-hidden>
        <div className={styles.corner} />
        {columns.map(({ column, left, width, hidden }) => (
          <div
            key={column}
            className={mergeClasses(
              styles.head,
              styles.column,
              active && column >= active.left && column <= active.right && styles.active,
            )}
            style={{ left: left + HEADER_WIDTH, width }}
          >
            {hidden ? '' : columnName(column)}
          </div>
        ))}
      </div>
      <div className={styles.rows} style={{ height }} aria-hidden>
        {bands.map(({ first, top, height: high, gap, hidden }) => (
          <div
            key={first}
            className={mergeClasses(
              styles.head,
              styles.row,
              hidden && styles.hidden,
              active && !gap && first >= active.top && first <= active.bottom && styles.active,
            )}
            style={{ top, height: high }}
          >
            {gap ? '⋯' : first + 1}
          </div>
        ))}
      </div>
    </>
  );
}
