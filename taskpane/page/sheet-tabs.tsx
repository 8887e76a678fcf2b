import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { steppedZoom } from './zoom';
import type { Sheet } from '../../src/workbook/snapshot';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    paddingLeft: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  tabs: { display: 'flex', flexGrow: 1, minWidth: 0, overflowX: 'auto' },
  zoom: { display: 'flex', flexShrink: 0, alignItems: 'center' },
  step: {
    minWidth: '28px',
    height: '30px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  tab: {
    flexShrink: 0,
    height: '30px',
    padding: '0 14px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: { fontStyle: 'italic' },
  remark: {
    marginLeft: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The sheets of the workbook, hidden ones and our own said so. */
export function SheetTabs(props: {
  sheets: readonly Sheet[];
  chosen: string;
  onChoose: (sheet: string) => void;
  zoom: number;
  /** Undefined: as large as fits. */
  onZoom: (zoom: number | undefined) => void;
}): ReactNode {
  const { sheets, chosen, onChoose, zoom, onZoom } = props;
  const { pane } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.tabs} role="tablist" aria-label={pane('pane.sheet-tabs')}>
        {sheets.map(({ name, visibility, own }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            className={mergeClasses(
              styles.tab,
              name === chosen && styles.chosen,
              visibility !== 'visible' && styles.hidden,
            )}
            data-sheet={name}
            onClick={() => onChoose(name)}
          >
            {name}
            {visibility !== 'visible' && (
              <span className={styles.remark}>{pane('pane.sheet-hidden')}</span>
            )}
            {own && <span className={styles.remark}>{pane('pane.sheet-own')}</span>}
          </button>
        ))}
      </div>
      <div className={styles.zoom}>
        <button
          type="button"
          className={styles.step}
          aria-label={pane('pane.zoom.out')}
          onClick={() => onZoom(steppedZoom(zoom, -1))}
        >
          −
        </button>
        <button
          type="button"
          className={styles.step}
          title={pane('pane.zoom.fit')}
          onClick={() => onZoom(undefined)}
        >
          {Math.round(zoom * 100)}%
        </button>
        <button
          type="button"
          className={styles.step}
          aria-label={pane('pane.zoom.in')}
          onClick={() => onZoom(steppedZoom(zoom, 1))}
        >
          +
        </button>
      </div>
    </div>
  );
}
