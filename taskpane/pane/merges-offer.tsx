import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { sheetsOfMerges } from '../session/asked-merges';
import { useSpeech } from '../speech/speech';
import type { CheckResult } from '../../src/checks/check-result';

/** Where a finding hangs on merged cells: Excel can be asked for them, and what that may cost. */
export function MergesOffer({ result }: { readonly result: CheckResult }): ReactNode {
  const session = useSession();
  const { choice } = usePaneState();
  const { pane, say } = useSpeech();
  const sheets = sheetsOfMerges(result);
  if (!session.host.readMerges || choice.merges || sheets.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {say({ code: 'pane.merges', params: { sheets: sheets.join('、') } })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.checkWithMerges()}>
          {pane('pane.merges.read')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
