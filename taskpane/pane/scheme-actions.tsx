import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { exportScheme } from '../session/actions/export-scheme';
import { schemeOfFile } from '../session/scheme-of-file';
import { useSpeech } from '../speech/speech';
import { voiceOf } from '../speech/voice';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';
import type { Scheme } from '../../src/schemes/scheme';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '8px 0' },
  form: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 8px',
    alignItems: 'center',
    marginBottom: '8px',
    '& input': { font: 'inherit', minWidth: 0, padding: '1px 6px' },
    '& p': {
      gridColumn: '1 / -1',
      margin: 0,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
    },
  },
});

/** 导出方案, 复制为新方案, and a scheme from a file to be in force. */
export function SchemeActions({ scheme }: { scheme: Scheme }): ReactNode {
  const session = useSession();
  const { work } = usePaneState();
  const { language } = useSpeech();
  const say = voiceOf(language);
  const styles = useStyles();
  const [copying, setCopying] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const busy = work !== undefined;
  const button = (code: string, does: () => void): ReactNode => (
    <Button size="small" disabled={busy} onClick={does}>
      {say({ code: `schemes.pane.${code}` })}
    </Button>
  );
  return (
    <>
      <div className={styles.bar} data-scheme-actions>
        {button('export', () => void session.do(exportScheme()))}
        {button('copy', () => setCopying(!copying))}
        {button('open', () => file.current?.click())}
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,.xlsx,.xlsm"
          aria-label={say({ code: 'schemes.pane.open' })}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) void take(chosen);
          }}
        />
      </div>
      {copying && <CopyForm scheme={scheme} disabled={busy} onDone={() => setCopying(false)} />}
    </>
  );

  async function take(chosen: File): Promise<void> {
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const read = await schemeOfFile(chosen.name, bytes);
      session.choose({ scheme: read.id, schemeOfFile: read });
    } catch (error) {
      session.tell(error);
    }
  }
}

function CopyForm(props: { scheme: Scheme; disabled: boolean; onDone: () => void }): ReactNode {
  const { scheme, disabled, onDone } = props;
  const session = useSession();
  const { language } = useSpeech();
  const say = voiceOf(language);
  const styles = useStyles();
  const key = useId();
  const [id, setId] = useState('');
  const [title, setTitle] = useState('');
  const taken = [...BUILT_IN, GENERAL, scheme].some((known) => known.id === id.trim());
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        void session.do(exportScheme({ id: id.trim(), title: title.trim() }));
      }}
    >
      <label htmlFor={`${key}-id`}>{say({ code: 'schemes.pane.new-id' })}</label>
      <input id={`${key}-id`} value={id} onChange={({ target }) => setId(target.value)} />
      <label htmlFor={`${key}-title`}>{say({ code: 'schemes.pane.new-title' })}</label>
      <input id={`${key}-title`} value={title} onChange={({ target }) => setTitle(target.value)} />
      <p>{say({ code: taken ? 'schemes.pane.id-taken' : 'schemes.pane.copy-note' })}</p>
      <Button
        size="small"
        type="submit"
        disabled={disabled || taken || id.trim() === '' || title.trim() === ''}
      >
        {say({ code: 'schemes.pane.copy-do' })}
      </Button>
    </form>
  );
}
