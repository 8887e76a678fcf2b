import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { ratesInForce } from '../session/rates-in-force';
import { yuanFixed } from '../../src/aid/due';
import type { AidResult } from '../../src/checks/check-result';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  details: { marginBottom: '8px', '& summary': { cursor: 'pointer', lineHeight: '24px' } },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '4px 8px 4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& [data-number]': {
      textAlign: 'right',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
  },
  list: { margin: '4px 0 0', paddingLeft: '18px', lineHeight: '20px' },
});

/** The rates that the rosters are held against, folded up, and every change among them. */
export function AidRates({ aid }: { aid: AidResult }): ReactNode {
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const { lines, changes } = useMemo(() => ratesInForce(aid), [aid]);
  return (
    <details className={styles.details} data-rates>
      <summary>{pane('pane.aid.rates', { count: lines.length })}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{pane('pane.aid.rates.class')}</th>
              <th scope="col">{say({ code: 'field.aidItem' })}</th>
              <th scope="col" data-number>
                {pane('pane.aid.rates.year')}
              </th>
              <th scope="col">{pane('pane.aid.rates.terms')}</th>
              <th scope="col">{pane('pane.aid.rates.source')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, item, yearFen, from, to, where }) => (
              <tr key={id} data-rate={name}>
                <td>{name}</td>
                <td>{item}</td>
                <td data-number>
                  {yearFen === undefined ? pane('pane.aid.rates.unset') : yuanFixed(yearFen)}
                </td>
                <td>{from === '' && to === '' ? '' : `${from}—${to}`}</td>
                <td>{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map(({ name, item, before, after, since }) => (
            <li key={`${name} ${item} ${since}`} data-rate-change>
              {pane('pane.aid.rates.change', {
                name,
                since,
                before: yuanFixed(before),
                after: yuanFixed(after),
              })}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
