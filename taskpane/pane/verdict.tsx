import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from './session-context';
import { useSpeech } from '../speech/speech';
import type { CheckResult } from '../../src/checks/check-result';
import type { Severity } from '../../src/checks/finding';

const useStyles = makeStyles({
  verdict: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    padding: '8px 12px',
  },
  ready: {
    borderLeftColor: tokens.colorPaletteGreenBorderActive,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  blocked: {
    borderLeftColor: tokens.colorPaletteRedBorderActive,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  head: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

/** 可以上报 or 不能上报, with the reasons counted; a reason leads to its findings. */
export function Verdict(props: { submission: NonNullable<CheckResult['submission']> }): ReactNode {
  const { ready, reasons } = props.submission;
  const session = useSession();
  const { pane } = useSpeech();
  const styles = useStyles();
  const count = (severity: Severity): number =>
    reasons.filter((reason) => reason.severity === severity).length;
  return (
    <div
      className={mergeClasses(styles.verdict, ready ? styles.ready : styles.blocked)}
      data-verdict={ready ? 'ready' : 'blocked'}
    >
      <div className={styles.head}>
        {pane(ready ? 'pane.verdict.ready' : 'pane.verdict.blocked')}
      </div>
      {ready ? (
        <div className={styles.text}>{pane('pane.verdict.ready.text')}</div>
      ) : (
        <div className={styles.text}>
          {BLOCKING.filter((severity) => count(severity) > 0).map((severity) => (
            <Link
              key={severity}
              onClick={() =>
                session.show({ tab: 'findings', filter: severity, selected: undefined })
              }
            >
              {pane(`pane.verdict.${severity}`, { count: count(severity) })}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}

const BLOCKING = ['error', 'warning'] as const satisfies readonly Severity[];
