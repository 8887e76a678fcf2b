import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons';
import { usePaneState, useSession } from './session-context';
import { clear } from '../session/actions/clear';
import { mark } from '../session/actions/mark';
import { report } from '../session/actions/report';
import { useSpeech, type PaneCode } from '../speech/speech';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '6px' },
  main: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '2px',
    marginLeft: '-6px',
    '& button': { minWidth: 'auto', paddingLeft: '6px', paddingRight: '6px', fontWeight: 400 },
    '& svg': { color: tokens.colorNeutralForeground2 },
    '@container pane (max-width: 380px)': { '& .fui-Button__icon': { display: 'none' } },
  },
});

/** What can be asked for: the two checks first, then what writes. */
export function CommandBar(): ReactNode {
  const session = useSession();
  const { work, undo } = usePaneState();
  const { pane } = useSpeech();
  const styles = useStyles();
  const busy = work !== undefined;
  const small = (code: PaneCode, icon: IconName, does: () => void, off = false): ReactNode => (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name={icon} />}
      disabled={busy || off}
      onClick={does}
    >
      {pane(code)}
    </Button>
  );
  return (
    <div role="toolbar" aria-label={pane('pane.commands')} className={styles.bar}>
      <div className={styles.main}>
        <Button
          appearance="primary"
          icon={<Icon name="check" />}
          disabled={busy}
          onClick={() => void session.check()}
        >
          {pane('pane.check')}
        </Button>
        <Button
          icon={<Icon name="submit" />}
          disabled={busy}
          onClick={() => void session.checkForSubmission()}
        >
          {pane('pane.submit')}
        </Button>
      </div>
      <div className={styles.more}>
        {small('pane.mark', 'mark', () => void session.do(mark))}
        {small('pane.clear', 'clear', () => void session.do(clear))}
        {small('pane.report', 'report', () => void session.do(report))}
        {small('pane.undo', 'undo', () => void session.undo(), undo.length === 0)}
        {session.host.save && small('pane.save', 'save', () => void session.save())}
      </div>
    </div>
  );
}
