import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Sheet } from '../../src/workbook/snapshot';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    padding: '0 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
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
}): ReactNode {
  const { sheets, chosen, onChoose } = props;
  const { pane } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="tablist" aria-label={pane('pane.sheet-tabs')}>
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
  );
}
