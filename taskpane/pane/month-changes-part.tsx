import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from './cell-link';
import { placeOf } from '../../src/checks/found';
import { shortened } from '../../src/checks/shortened';
import type { LedgerRow } from '../../src/ledgers/ledger-row';
import type { MonthChanges } from '../../src/ledgers/month-changes';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  line: { lineHeight: '20px' },
  list: {
    margin: '2px 0 6px',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
});

/** 与上期对照: what came, what went, what stayed. */
export function MonthChangesPart({ changes }: { changes: MonthChanges }): ReactNode {
  const { pane } = useSpeech();
  const { previous, matched, added, vanished } = changes;
  const moved = matched.filter(({ now, before }) => now.status.class !== before.status.class);
  return (
    <>
      <h3>{pane('pane.changes', { book: previous.book ?? previous.sheets.join('、') })}</h3>
      <div className={useStyles().line}>
        {pane('pane.changes.counts', {
          matched: matched.length,
          moved: moved.length,
          added: added.length,
          vanished: vanished.length,
        })}
      </div>
      <Rows title={pane('pane.changes.added')} rows={added} />
      <Rows title={pane('pane.changes.vanished')} rows={vanished} gone />
    </>
  );
}

function Rows(props: { title: string; rows: readonly LedgerRow[]; gone?: boolean }): ReactNode {
  const { title, rows, gone = false } = props;
  const styles = useStyles();
  if (rows.length === 0) return undefined;
  return (
    <>
      <div>{title}</div>
      <ul className={styles.list}>
        {rows.slice(0, SHOWN).map((row) => {
          const field = row.cells.has('problem') ? 'problem' : 'inspection';
          const place = placeOf(row, field);
          return (
            <li key={`${row.sheet}!${row.row}`}>
              {gone ? <span>{place.cell}</span> : <CellLink place={place} text={place.cell} />}{' '}
              {shortened(row.texts.get('problem') ?? row.texts.get('inspection') ?? '')}
            </li>
          );
        })}
        {rows.length > SHOWN && <li>…</li>}
      </ul>
    </>
  );
}

const SHOWN = 20;
