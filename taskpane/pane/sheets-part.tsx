import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetSummary } from '../../src/checks/check-result';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    '& li': { display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
    '& li > span:last-child': { color: tokens.colorNeutralForeground3 },
  },
});

/** What each sheet was taken for, and how many of its rows were read. */
export function SheetsPart({ sheets }: { sheets: readonly SheetSummary[] }): ReactNode {
  const { pane, say } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <h3>{pane('pane.sheets')}</h3>
      <ul className={styles.list}>
        {sheets.map(({ name, table, rows, hiddenRows }, index) => (
          <li key={index} data-sheet={name} data-table={table}>
            <span>{name}</span>
            <span>
              {say({ code: `table.${table}` })}
              {rows > 0 && pane('pane.sheets.rows', { rows })}
              {hiddenRows > 0 && pane('pane.sheets.hidden', { hidden: hiddenRows })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
