import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { settleWording } from '../session/actions/settle-wording';
import { useSpeech } from '../speech/speech';
import type { IsoDate } from '../../src/reading/iso-date';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 6px',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
  },
});

/** 10月前 asks once which of its two days is meant; the answer goes onto the sheet 时限读法. */
export function ReadingChoice(props: { text: string; end: IsoDate; altEnd: IsoDate }): ReactNode {
  const { text, end, altEnd } = props;
  const session = useSession();
  const { work, stale } = usePaneState();
  const { say, date } = useSpeech();
  const styles = useStyles();
  const days = { lenient: end, strict: altEnd } as const;
  return (
    <div className={styles.choice}>
      {say({ code: 'schemes.pane.settle' })}
      {(['lenient', 'strict'] as const).map((readAs) => (
        <Button
          key={readAs}
          size="small"
          data-read-as={readAs}
          disabled={work !== undefined || stale !== undefined}
          onClick={() =>
            void session.do(settleWording({ text: text.trim(), readAs }, date(days[readAs])))
          }
        >
          {say({ code: `schemes.pane.${readAs}`, params: { day: date(days[readAs]) } })}
        </Button>
      ))}
    </div>
  );
}
