import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { learn } from '../speech/voice';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  button: { minWidth: 'auto', marginLeft: '-6px', padding: '0 6px', fontWeight: 400 },
});

// What it says is no part of the sentences of a check.
const forms = () => Promise.all([import('./new-forms'), learn('zh-CN')]);
const NewForms = lazy(() => forms().then(([part]) => ({ default: part.NewForms })));

/** 新建: next month's list, and the blank forms of a scheme. Drawn when it is opened. */
export function NewPart(): ReactNode {
  const { pane } = useSpeech();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.part} data-new>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {pane('pane.new')}
      </Button>
      {open && (
        <Suspense>
          <NewForms />
        </Suspense>
      )}
    </div>
  );
}
