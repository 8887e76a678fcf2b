import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EQUATION, EQUATION_LABEL } from './tab-looks';
import { countEquation } from '../session/count-equation';
import type { Counts, Ratio } from '../../src/ledgers/counts';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  equation: EQUATION,
  number: {
    display: 'block',
    fontFamily: tokens.fontFamilyNumeric,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '26px',
  },
  label: EQUATION_LABEL,
  operator: {
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground3,
    lineHeight: '46px',
  },
  zero: { '& *': { color: tokens.colorNeutralForeground4 } },
  facts: { margin: '8px 0 0', padding: 0, listStyleType: 'none', lineHeight: '22px' },
});

/** 共12项 = 已完成3 + 部分完成2 + …, then the rates with numerator and denominator. */
export function Equation({ counts }: { counts: Counts }): ReactNode {
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const { total, parts } = countEquation(counts);
  const { overdue, 'overdue-blank': overdueBlank } = counts.byState;
  return (
    <>
      <div className={styles.equation} data-equation>
        <span>
          <span className={styles.number}>{total}</span>
          <span className={styles.label}>{pane('pane.totals.all')}</span>
        </span>
        {parts.map(({ class: name, count }, index) => (
          <span key={name} style={{ display: 'contents' }}>
            <span className={styles.operator}>{index === 0 ? '=' : '+'}</span>
            <span className={mergeClasses(count === 0 && styles.zero)} data-class={name}>
              <span className={styles.number}>{count}</span>
              <span className={styles.label}>{say({ code: `class.${name}` })}</span>
            </span>
          </span>
        ))}
      </div>
      <ul className={styles.facts}>
        <li>{pane('pane.totals.completion', ratio(counts.completion))}</li>
        <li>{pane('pane.totals.filled', ratio(counts.filled))}</li>
        <li>
          {pane('pane.totals.overdue', {
            count: overdue + overdueBlank,
            blank: overdueBlank,
          })}
        </li>
        {counts.hidden > 0 && <li>{pane('pane.totals.hidden', { count: counts.hidden })}</li>}
      </ul>
    </>
  );
}

/** A rate is cut, never rounded up: 99.96 % is not 100 %. */
function ratio({ done, of }: Ratio): { done: number; of: number; percent: string } {
  const percent = of === 0 ? '—' : `${Math.floor((done * 1000) / of) / 10}%`;
  return { done, of, percent };
}
