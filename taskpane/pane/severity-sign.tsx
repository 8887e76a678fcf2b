import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITY_LOOK } from './severity-look';
import type { Severity } from '../../src/checks/finding';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  sign: {
    display: 'inline-grid',
    placeItems: 'center',
    width: '18px',
    height: '18px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    fontFeatureSettings: '"halt"',
  },
});

export function SeveritySign({ severity }: { severity: Severity }): ReactNode {
  const { say } = useSpeech();
  const { sign, colour, ground } = SEVERITY_LOOK[severity];
  return (
    <span
      className={useStyles().sign}
      style={{ color: colour, backgroundColor: ground }}
      role="img"
      aria-label={say({ code: `severity.${severity}` })}
    >
      {sign}
    </span>
  );
}
