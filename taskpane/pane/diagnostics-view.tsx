import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon } from './icons';
import { useSession } from './session-context';
import { TracePart } from './trace-part';
import type { DiagnosticLine } from '../host/pane-host';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '4px 12px 12px' },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400 },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  off: { color: tokens.colorPaletteDarkOrangeForeground1 },
  text: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '120px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** 诊断: what this place is and what it cannot do, to be copied to whoever helps. No workbook data. */
export function DiagnosticsView({ onClose }: { onClose: () => void }): ReactNode {
  const session = useSession();
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const [lines, setLines] = useState<readonly DiagnosticLine[]>([]);
  const [copied, setCopied] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    let left = false;
    void session.host.diagnose().then((found) => {
      if (!left) setLines(found);
    });
    return () => {
      left = true;
    };
  }, [session]);
  const spoken = lines.map(({ label, value, off }) => ({
    label: say(label),
    value: typeof value === 'string' ? value : say(value),
    off,
  }));
  return (
    <div className={styles.view} data-diagnostics>
      <div className={styles.head}>
        <h3 className={styles.title}>{pane('pane.diagnostics')}</h3>
        <Button size="small" icon={<Icon name="copy" />} onClick={copy}>
          {pane(copied ? 'pane.copied' : 'pane.copy')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={pane('pane.close')}
          onClick={onClose}
        />
      </div>
      <dl className={styles.lines}>
        {spoken.map(({ label, value, off }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd {...(off && { className: styles.off })}>{value}</dd>
          </div>
        ))}
      </dl>
      <textarea
        ref={text}
        readOnly
        className={styles.text}
        aria-label={pane('pane.diagnostics')}
        value={spoken.map(({ label, value }) => `${label}: ${value}`).join('\n')}
      />
      <TracePart />
    </div>
  );

  /** The old way of copying works in every pane; the clipboard API is refused in some. */
  function copy(): void {
    text.current?.select();
    setCopied(document.execCommand('copy'));
  }
}
