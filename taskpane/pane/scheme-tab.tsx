import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SchemeActions } from './scheme-actions';
import { SchemeFacts } from './scheme-facts';
import { SchemeSelfCheck } from './scheme-self-check';
import { PAGE, PART_HEADING } from './tab-looks';
import { useSpeech } from '../speech/speech';
import { voiceOf } from '../speech/voice';
import type { CheckResult } from '../../src/checks/check-result';
import { speakFit } from '../../src/checks/speak-ground';

const useStyles = makeStyles({
  scroll: {
    ...PAGE,
    lineHeight: '20px',
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
    '& h3': PART_HEADING,
  },
  line: { margin: '2px 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 方案: which scheme is in force and why, what it says, and where it says two things at once. */
export function SchemeTab({ result }: { result: CheckResult }): ReactNode {
  const { language } = useSpeech();
  const say = voiceOf(language);
  const styles = useStyles();
  const { scheme, schemeData } = result;
  const facts = [
    say({
      code: 'schemes.pane.source',
      params: { source: say({ code: `scheme-source.${scheme.source}` }), id: scheme.id },
    }),
    ...(scheme.fit
      ? [say({ code: 'schemes.pane.fit', params: { fit: speakFit(scheme.fit, say) } })]
      : []),
    say({ code: 'schemes.pane.fingerprint', params: { fingerprint: scheme.fingerprint } }),
  ];
  return (
    <div className={styles.scroll} tabIndex={0}>
      <h2 data-scheme={scheme.id}>{scheme.title}</h2>
      {facts.map((fact) => (
        <p key={fact} className={styles.line}>
          {fact}
        </p>
      ))}
      <SchemeActions scheme={schemeData} />
      <SchemeSelfCheck result={result} />
      <h3>{say({ code: 'schemes.pane.content' })}</h3>
      <SchemeFacts scheme={schemeData} />
    </div>
  );
}
