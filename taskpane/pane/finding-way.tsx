import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icons';
import { usePaneState, useSession } from './session-context';
import type { ShownFinding } from '../session/shown-findings';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  way: { marginLeft: 'auto', display: 'flex', alignItems: 'center', flexShrink: 0 },
});

/** 3/16, and the way to the finding before and after. */
export function FindingWay({ shown }: { shown: readonly ShownFinding[] }): ReactNode {
  const session = useSession();
  const { view } = usePaneState();
  const { pane } = useSpeech();
  const at = shown.findIndex(({ id }) => id === view.selected);
  return (
    <span className={useStyles().way}>
      {at >= 0 && `${at + 1}/${shown.length}`}
      {([-1, 1] as const).map((step) => (
        <Button
          key={step}
          size="small"
          appearance="subtle"
          icon={<Icon name={step > 0 ? 'down' : 'up'} />}
          aria-label={pane(step > 0 ? 'pane.next' : 'pane.previous')}
          title={pane(step > 0 ? 'pane.next' : 'pane.previous')}
          disabled={shown.length === 0}
          onClick={() => void session.selectNext(step)}
        />
      ))}
    </span>
  );
}
