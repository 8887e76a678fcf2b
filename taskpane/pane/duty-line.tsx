import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { noteDuty } from '../session/actions/note-duty';
import { useSpeech } from '../speech/speech';
import { voiceOf } from '../speech/voice';
import type { IsoDate } from '../../src/reading/iso-date';
import { hintWords, leftWords, markWords, periodWords } from '../../src/report/duty-words';
import type { MarkedDuty } from '../../src/schemes/marked-duties';

const useStyles = makeStyles({
  line: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  due: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  past: { color: tokens.colorPaletteRedForeground1 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

/** Open duties are brought forward so many days ahead. */
const AHEAD = 7;

/** One time that a duty falls due, with what a person notes of it. */
export function DutyLine(props: {
  duty: MarkedDuty;
  where: string;
  on: IsoDate | undefined;
}): ReactNode {
  const { duty, where, on } = props;
  const { work } = usePaneState();
  const session = useSession();
  const { language } = useSpeech();
  const say = voiceOf(language);
  const styles = useStyles();
  const { due, daysLeft = Infinity, state, mark } = duty;
  const { name, who, to, review } = duty.duty;
  const open = mark?.submitted === undefined;
  const soon = open && state === 'due' && daysLeft <= AHEAD;
  const toggle = (what: 'submitted' | 'reviewed'): ReactNode => {
    const noted = mark?.[what];
    const code = `schemes.pane.${noted === undefined ? what : `${what}-not`}`;
    return (
      <Button
        size="small"
        data-note={what}
        disabled={work !== undefined || (noted === undefined && on === undefined)}
        onClick={() =>
          void session.do(noteDuty({ duty, what, on: noted === undefined ? on : undefined }))
        }
      >
        {say({ code })}
      </Button>
    );
  };
  return (
    <li className={styles.line} data-duty={duty.duty.id} data-due={due ?? ''}>
      <div>
        <span
          className={mergeClasses(
            styles.due,
            soon && styles.soon,
            open && state === 'past' && styles.past,
          )}
        >
          {due ?? '—'}
        </span>
        {name}
      </div>
      <div>
        {who} → {to}
      </div>
      <div className={styles.small}>
        {`${periodWords(duty, say)}；${leftWords(duty, say)}${hintWords(duty, say)}${markWords(duty, say)}`}
        {review !== undefined && `；${say({ code: 'schemes.duties.col.review' })} ${review}`}
        {`［${where}］`}
      </div>
      {state !== 'over' && (
        <div className={styles.marks}>
          {toggle('submitted')}
          {toggle('reviewed')}
        </div>
      )}
    </li>
  );
}
