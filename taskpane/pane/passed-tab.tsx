import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../src/checks/check-result';
import { speakPassed } from '../../src/checks/speak-finding';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  scroll: { overflowY: 'auto', flexGrow: 1, minHeight: 0 },
  list: { margin: 0, padding: '4px 0', listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 12px',
    lineHeight: '20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  note: { padding: '10px 12px', color: tokens.colorNeutralForeground3, fontSize: '12px' },
});

/** 已核对: what was compared and agrees, so that silence is not ambiguous. */
export function PassedTab({ result }: { result: CheckResult }): ReactNode {
  const { pane, say } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0}>
      {result.passed.length === 0 ? (
        <div className={styles.note}>{pane('pane.passed.none')}</div>
      ) : (
        <ul className={styles.list}>
          {result.passed.map((passed, index) => (
            <li key={index} className={styles.item} data-passed={passed.code}>
              <span aria-hidden className={styles.sign}>
                ✓
              </span>
              {speakPassed(passed, say)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.note}>
        {pane('pane.fingerprints', {
          scheme: result.scheme.fingerprint,
          workbook: result.workbookFingerprint,
        })}
      </div>
    </div>
  );
}
