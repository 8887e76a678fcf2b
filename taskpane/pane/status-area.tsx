import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icons';
import { MergesOffer } from './merges-offer';
import { usePaneState, useSession } from './session-context';
import { Verdict } from './verdict';
import { useSpeech } from '../speech/speech';
import type { Work } from '../session/pane-state';
import type { Progress } from '../../src/actions/progress';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: '6px', ':empty': { display: 'none' } },
  work: {
    display: 'grid',
    gridTemplateColumns: '1fr max-content',
    alignItems: 'center',
    gap: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { gridColumn: '1 / -1' },
});

/** What is going on and what came of it: progress, the last notice, out-of-date findings, verdict. */
export function StatusArea(): ReactNode {
  const session = useSession();
  const { work, notice, stale, outcome } = usePaneState();
  const { pane, say } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.area} aria-live="polite">
      {work && <Working work={work} onStop={() => session.stop()} />}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{say(notice.message)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Icon name="close" />}
                aria-label={pane('pane.close')}
                onClick={() => session.dismissNotice()}
              />
            }
          >
            {notice.again && (
              <Button size="small" onClick={() => void session.again()}>
                {pane('pane.again')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {!stale && !work && outcome && <MergesOffer result={outcome.result} />}
      {stale && !work && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say({ code: `pane.stale.${stale}` })}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() =>
                void (outcome?.submit ? session.checkForSubmission() : session.check())
              }
            >
              {pane('pane.recheck')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!stale && !work && outcome?.result.submission && (
        <Verdict submission={outcome.result.submission} />
      )}
    </div>
  );
}

function Working({ work, onStop }: { work: Work; onStop: () => void }): ReactNode {
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const { action, progress } = work;
  const part = progress && progress.of > 0 ? progress.done / progress.of : undefined;
  const text = progress
    ? say({
        code: `pane.stage.${stageOf(progress)}`,
        params: { done: progress.done, of: progress.of },
      })
    : say({ code: `pane.working.${action}` });
  return (
    <div className={styles.work} role="status">
      <span>{text}</span>
      <Button size="small" appearance="subtle" icon={<Icon name="stop" />} onClick={onStop}>
        {pane('pane.stop')}
      </Button>
      <ProgressBar
        className={styles.bar}
        aria-label={text}
        {...(part !== undefined && { value: part })}
      />
    </div>
  );
}

const stageOf = ({ stage, of }: Progress): string =>
  stage === 'reading' && of > 0 ? 'reading.rows' : stage;
