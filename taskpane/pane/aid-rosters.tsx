import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from './cell-link';
import type { AidCase } from '../../src/aid/aid-case';
import { termName } from '../../src/aid/term';
import { a1 } from '../../src/workbook/address';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', lineHeight: '20px', overflowWrap: 'anywhere' },
});

/** The rosters that were read, each with its term and rows, and the lists of the entitled. */
export function AidRosters({ kase }: { kase: AidCase }): ReactNode {
  const { pane } = useSpeech();
  const styles = useStyles();
  const { rosters, eligible, headcounts } = kase;
  return (
    <ul className={styles.list}>
      {rosters.map(({ table, term }) => (
        <li key={`${table.sheet} ${table.header.first}`} data-roster={table.sheet}>
          <CellLink place={top(table)} text={table.sheet} />{' '}
          {pane(term ? 'pane.aid.roster' : 'pane.aid.roster.terms', {
            rows: table.rows.length,
            term: term ? termName(term) : '',
          })}
        </li>
      ))}
      {eligible.map(({ table, children }) => (
        <li key={`${table.sheet} ${table.header.first}`} data-eligible={table.sheet}>
          <CellLink place={top(table)} text={table.sheet} />{' '}
          {pane('pane.aid.eligible', { rows: children.length })}
        </li>
      ))}
      {headcounts.map((table) => (
        <li key={`${table.sheet} ${table.header.first}`}>
          <CellLink place={top(table)} text={table.sheet} />{' '}
          {pane('pane.aid.headcounts', { rows: table.rows.length })}
        </li>
      ))}
    </ul>
  );
}

const top = ({
  sheet,
  header,
  columns,
}: AidCase['headcounts'][number]): { sheet: string; cell: string } => ({
  sheet,
  cell: a1(header.first, columns[0]?.column ?? 0),
});
