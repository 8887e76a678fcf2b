import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { CellLink } from './cell-link';
import { GroupList } from './group-list';
import { lateRows } from '../session/late-rows';
import type { CheckResult } from '../../src/checks/check-result';
import { placeOf } from '../../src/checks/found';
import { shortened } from '../../src/checks/shortened';
import type { LedgerRow } from '../../src/ledgers/ledger-row';
import { namesOf } from '../../src/ledgers/counts-of';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: '10px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '20px',
  },
  days: {
    textAlign: 'right',
    fontFamily: tokens.fontFamilyNumeric,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '24px',
  },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorPaletteRedForeground1 },
  who: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
  none: { padding: '24px 16px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

/** 逾期: who is late with what and by how many days; then who may be, and who soon will be. */
export function OverdueTab({ result }: { result: CheckResult }): ReactNode {
  const { pane, say, date } = useSpeech();
  const styles = useStyles();
  const groups = useMemo(() => lateRows(result.ledgerRows), [result]);
  if (groups.length === 0) {
    return (
      <div className={styles.none}>{pane('pane.overdue.none', { asOf: date(result.asOf) })}</div>
    );
  }
  return (
    <GroupList
      groups={groups.map(({ state, rows }) => ({
        key: state,
        title: pane('pane.overdue.title', {
          state: say({ code: `state.${state}` }),
          count: rows.length,
        }),
        items: rows.map((row) => ({
          key: `${row.sheet}!${row.row}`,
          content: <LateRow row={row} />,
        })),
      }))}
    />
  );
}

function LateRow({ row }: { row: LedgerRow }): ReactNode {
  const { pane, date } = useSpeech();
  const styles = useStyles();
  const { state, days, end } = row.timing;
  const late = state === 'overdue' || state === 'overdue-blank';
  const what = row.texts.get('problem') ?? row.texts.get('inspection') ?? '';
  const who = [row.leaders, row.offices, row.units].map((names) => namesOf(names).join('、'));
  const place = placeOf(row, row.cells.has('progress') ? 'progress' : 'deadline');
  return (
    <div className={styles.row} data-late={state} data-days={days}>
      <div className={styles.days}>
        {days === undefined ? (
          '—'
        ) : (
          <>
            <span {...(late && { className: styles.late })}>{days}</span>{' '}
            <span className={styles.unit}>{pane('pane.days')}</span>
          </>
        )}
      </div>
      <div>
        <div>{what === '' ? pane('pane.blank') : shortened(what)}</div>
        <div className={styles.who}>{who.filter((part) => part !== '').join(' · ')}</div>
        <div className={styles.who}>
          <CellLink place={place} />{' '}
          {end && pane('pane.overdue.end', { end: date(end), text: row.deadline.text })}
        </div>
      </div>
    </div>
  );
}
