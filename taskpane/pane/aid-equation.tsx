import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EQUATION, EQUATION_LABEL } from './tab-looks';
import type { AidSum } from '../../src/aid/aid-totals';
import { yuanFixed } from '../../src/aid/due';
import { useSpeech, type PaneCode } from '../speech/speech';

const useStyles = makeStyles({
  equation: EQUATION,
  number: {
    display: 'block',
    fontFamily: tokens.fontFamilyNumeric,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '24px',
  },
  label: EQUATION_LABEL,
  operator: { color: tokens.colorNeutralForeground3, lineHeight: '42px' },
  rows: { margin: '8px 0', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
});

type Term = readonly [operator: string, code: PaneCode, fen: number];

/** 实发 − 应发 = 差额, and 应发 − 重复 = 剔除重复后应发: what stands here can be checked by hand. */
export function AidEquation({ sum }: { sum: AidSum }): ReactNode {
  const { pane } = useSpeech();
  const styles = useStyles();
  const { rows, paidFen, dueFen, dueWithoutDuplicatesFen, rowsWithoutRate } = sum;
  const equations: readonly (readonly Term[])[] = [
    [
      ['', 'pane.aid.paid', paidFen],
      ['−', 'pane.aid.due', dueFen],
      ['=', 'pane.aid.difference', paidFen - dueFen],
    ],
    [
      ['', 'pane.aid.due', dueFen],
      ['−', 'pane.aid.duplicates', dueFen - dueWithoutDuplicatesFen],
      ['=', 'pane.aid.counted', dueWithoutDuplicatesFen],
    ],
  ];
  return (
    <div data-aid-sum>
      {equations.map((terms) => (
        <div key={terms.map(([, code]) => code).join()} className={styles.equation}>
          {terms.map(([operator, code, fen]) => (
            <span key={code} style={{ display: 'contents' }}>
              {operator !== '' && <span className={styles.operator}>{operator}</span>}
              <span data-amount={code}>
                <span className={styles.number}>{yuanFixed(fen)}</span>
                <span className={styles.label}>{pane(code)}</span>
              </span>
            </span>
          ))}
        </div>
      ))}
      <div className={styles.rows} data-aid-rows>
        {pane('pane.aid.rows', { rows, without: rowsWithoutRate })}
      </div>
    </div>
  );
}
