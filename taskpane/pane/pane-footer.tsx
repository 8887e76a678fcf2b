import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from './session-context';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 12px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
  promise: { flexGrow: 1 },
});

/** The promise, the other language, and 诊断. */
export function PaneFooter({ onDiagnose }: { onDiagnose: () => void }): ReactNode {
  const session = useSession();
  const { pane, language } = useSpeech();
  const styles = useStyles();
  const other = language === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <div className={styles.footer}>
      <span className={styles.promise}>{pane('pane.promise')}</span>
      <Link onClick={() => void session.speak(other)} lang={other}>
        {other === 'en' ? 'English' : '中文'}
      </Link>
      <Link onClick={onDiagnose}>{pane('pane.diagnostics')}</Link>
    </div>
  );
}
