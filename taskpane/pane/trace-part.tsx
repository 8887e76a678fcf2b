import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useSession } from './session-context';
import { useStore } from './use-store';
import type { HostTrace } from '../host/pane-host';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  part: { marginTop: '12px' },
  note: { margin: '4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

/** 记录与 Excel 的往来: only where there is an Excel. */
export function TracePart(): ReactNode {
  const session = useSession();
  const [trace, setTrace] = useState<HostTrace>();
  useEffect(() => {
    let left = false;
    session.host.trace?.().then((found) => {
      if (!left) setTrace(found);
    }, session.tell);
    return () => {
      left = true;
    };
  }, [session]);
  return trace ? <Recording trace={trace} /> : null;
}

function Recording({ trace }: { trace: HostTrace }): ReactNode {
  const { pane } = useSpeech();
  const styles = useStyles();
  const { recording, exchanges, bytes, full, unread } = useStore(trace.state);
  const count = { exchanges, kb: Math.ceil(bytes / 1024) };
  return (
    <div className={styles.part} data-trace>
      <Switch
        label={pane('pane.trace')}
        checked={recording}
        onChange={(_event, { checked }) => (checked ? trace.start() : trace.stop())}
      />
      <p className={styles.note}>{pane('pane.trace.note')}</p>
      {(recording || exchanges > 0) && (
        <p className={styles.note} role="status">
          {pane(full ? 'pane.trace.full' : 'pane.trace.count', count)}
        </p>
      )}
      {unread > 0 && (
        <p className={styles.note} role="status">
          {pane('pane.trace.unread', { count: unread })}
        </p>
      )}
      <Button size="small" disabled={exchanges === 0} onClick={() => trace.save()}>
        {pane('pane.trace.save')}
      </Button>
    </div>
  );
}
