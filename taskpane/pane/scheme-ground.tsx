import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { useSpeech } from '../speech/speech';
import type { CheckResult } from '../../src/checks/check-result';
import { speakFit } from '../../src/checks/speak-ground';

const useStyles = makeStyles({
  ground: {
    gridColumn: '2',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
  rivals: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** Why the scheme was proposed; where several fit alike, which of them it is to be. */
export function SchemeGround({ scheme }: { scheme: CheckResult['scheme'] }): ReactNode {
  const session = useSession();
  const { choice, work } = usePaneState();
  const { pane, say } = useSpeech();
  const styles = useStyles();
  if (choice.scheme !== undefined) return null;
  const { fit, rivals = [] } = scheme;
  if (fit) {
    return (
      <span className={styles.ground} data-scheme-fit={fit.by}>
        {speakFit(fit, say)}
      </span>
    );
  }
  if (rivals.length === 0) return null;
  return (
    <div className={styles.ground}>
      <span className={styles.ask}>{pane('pane.scheme.ask')}</span>
      <div className={styles.rivals}>
        {rivals.map((rival) => (
          <Button
            key={rival.id}
            size="small"
            data-rival={rival.id}
            title={speakFit(rival, say)}
            disabled={work !== undefined}
            onClick={() => session.choose({ scheme: rival.id })}
          >
            {rival.title}
          </Button>
        ))}
      </div>
    </div>
  );
}
