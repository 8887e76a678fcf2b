import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { DutyLine } from './duty-line';
import { usePaneState, useSession } from './session-context';
import { PAGE } from './tab-looks';
import { offerDownload } from '../host/offer-download';
import { dutiesSheet } from '../session/actions/duties-sheet';
import { useSpeech } from '../speech/speech';
import { voiceOf } from '../speech/voice';
import { dutiesIcs } from '../../src/actions/list-duties';
import type { CheckResult } from '../../src/checks/check-result';
import { parseIsoDate } from '../../src/reading/iso-date';
import { markedDuties } from '../../src/schemes/marked-duties';

const useStyles = makeStyles({
  scroll: { ...PAGE, lineHeight: '20px' },
  list: { margin: '4px 0', padding: 0, listStyleType: 'none' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', margin: '0 0 6px' },
  day: { font: 'inherit', fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 上报日历: when what is due, how many days are left, and what went out; never noted unasked. */
export function DutiesTab({ result }: { result: CheckResult }): ReactNode {
  const session = useSession();
  const { work } = usePaneState();
  const { language } = useSpeech();
  const say = voiceOf(language);
  const styles = useStyles();
  const [day, setDay] = useState<string>(session.host.today());
  const { schemeData, asOf, dutyMarks } = result;
  const duties = markedDuties(schemeData, asOf, dutyMarks);
  if (duties.length === 0) {
    const params = { title: schemeData.title };
    return <div className={styles.scroll}>{say({ code: 'schemes.duties.none', params })}</div>;
  }
  return (
    <div className={styles.scroll} tabIndex={0}>
      <div className={styles.bar}>
        <Button
          size="small"
          disabled={work !== undefined}
          onClick={() => void session.do(dutiesSheet)}
        >
          {say({ code: 'schemes.pane.duties-sheet' })}
        </Button>
        <Button size="small" onClick={() => offerIcs()}>
          {say({ code: 'schemes.pane.duties-ics' })}
        </Button>
      </div>
      <label className={styles.bar}>
        {say({ code: 'schemes.pane.note-day' })}
        <input
          type="date"
          className={styles.day}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
      <p className={styles.note}>{say({ code: 'schemes.pane.note-where' })}</p>
      <ul className={styles.list}>
        {duties.map((duty) => (
          <DutyLine
            key={`${duty.duty.id} ${duty.due ?? ''}`}
            duty={duty}
            where={`${schemeData.documentNumber ?? ''}${duty.duty.where}`}
            on={parseIsoDate(day)}
          />
        ))}
      </ul>
    </div>
  );

  function offerIcs(): void {
    const text = dutiesIcs(schemeData, asOf, say);
    const name = `${say({ code: 'schemes.duties.sheet' })}.ics`;
    offerDownload(new TextEncoder().encode(text), name, 'text/calendar');
  }
}
