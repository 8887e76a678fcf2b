import { useState, type ReactNode } from 'react';
import { FileSlot } from './file-slot';
import { usePaneState, useSession } from './session-context';
import type { Snapshot } from '../../src/workbook/snapshot';
import { useSpeech } from '../speech/speech';

/** In Excel: the workbook of last period as a file beside the one that is open. */
export function PreviousSlot(props: { read: (file: File) => Promise<Snapshot> }): ReactNode {
  const session = useSession();
  const { choice, work } = usePaneState();
  const { pane } = useSpeech();
  const [reading, setReading] = useState(false);
  return (
    <>
      <label>{pane('pane.slot.previous.short')}</label>
      <FileSlot
        kind="previous"
        label=""
        hint={pane('pane.slot.optional')}
        name={choice.previous?.name}
        disabled={reading || work !== undefined}
        onFile={(file) => void take(file)}
        onRemove={choice.previous && (() => session.choose({ previous: undefined }))}
      />
    </>
  );

  async function take(file: File): Promise<void> {
    setReading(true);
    try {
      session.choose({ previous: await props.read(file) });
    } catch (error) {
      session.tell(error);
    }
    setReading(false);
  }
}
