import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import type { Finding } from '../../src/checks/finding';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    marginTop: '2px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  change: { flexGrow: 1, overflowWrap: 'anywhere' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  ask: { flexBasis: '100%' },
});

/** 采纳: the value before and after is shown, asked about once, and can be taken back. */
export function Suggestion(props: { id: number; finding: Finding; value: string }): ReactNode {
  const { id, finding, value } = props;
  const session = useSession();
  const { work, undo } = usePaneState();
  const { pane } = useSpeech();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const adopted = undo.find((step) => step.finding === id);
  const before = String(finding.params['text'] ?? '');
  const busy = work !== undefined;
  return (
    <div className={styles.box} data-suggestion={value}>
      <span className={styles.change}>
        {pane('pane.suggestion')}
        <span className={styles.before}>{before === '' ? pane('pane.blank') : before}</span>
        {' → '}
        <span className={styles.after}>{value}</span>
      </span>
      {adopted ? (
        <>
          <span>{pane('pane.adopted')}</span>
          {adopted === undo.at(-1) && (
            <Button size="small" disabled={busy} onClick={() => void session.undo()}>
              {pane('pane.undo')}
            </Button>
          )}
        </>
      ) : asking ? (
        <>
          <span className={styles.ask}>{pane('pane.adopt.ask', { cell: finding.place.cell })}</span>
          <Button
            size="small"
            appearance="primary"
            autoFocus
            disabled={busy}
            onClick={() => void adopt()}
          >
            {pane('pane.adopt.confirm')}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {pane('pane.cancel')}
          </Button>
        </>
      ) : (
        <Button size="small" disabled={busy} onClick={() => setAsking(true)}>
          {pane('pane.adopt')}
        </Button>
      )}
    </div>
  );

  async function adopt(): Promise<void> {
    setAsking(false);
    await session.adopt(id);
  }
}
