import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { CellLink } from './cell-link';
import { SeveritySign } from './severity-sign';
import { useSpeech } from '../speech/speech';
import { voiceOf } from '../speech/voice';
import { checkScheme } from '../../src/actions/check-scheme';
import type { CheckResult } from '../../src/checks/check-result';
import type { Place } from '../../src/checks/finding';
import { placeText } from '../../src/checks/found';
import { shortened } from '../../src/checks/shortened';
import { speakFinding, speakPassed } from '../../src/checks/speak-finding';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  passed: { color: tokens.colorPaletteGreenForeground1 },
});

/**
 * 方案自查: both places and both values of everything in which the scheme contradicts itself, without a
 * verdict; then what agrees. Cells lead to the workbook's own sheets where it has them.
 */
export function SchemeSelfCheck({ result }: { result: CheckResult }): ReactNode {
  const { language } = useSpeech();
  const say = voiceOf(language);
  const styles = useStyles();
  const { schemeData, scheme, sheets, findings } = result;
  const itself = useMemo(() => checkScheme(schemeData), [schemeData]);
  const carried = scheme.source === 'workbook';
  const own = new Set(sheets.filter(({ table }) => table === 'scheme').map(({ name }) => name));
  const shown = carried ? findings.filter(({ place }) => own.has(place.sheet)) : itself.findings;
  const place = (at: Place): ReactNode => (carried ? <CellLink place={at} /> : placeText(at));
  return (
    <>
      <h3>{say({ code: 'schemes.pane.self-check', params: { count: shown.length } })}</h3>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} className={styles.item} data-scheme-finding={finding.code}>
            <SeveritySign severity={finding.severity} />
            <div>
              {speakFinding(finding, say).message}
              <div className={styles.place}>
                {place(finding.place)}
                {finding.related.map((other, at) => (
                  <div key={at}>
                    ↔ {place(other)} {shortened(other.text)}
                  </div>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <h3>{say({ code: 'schemes.pane.agrees', params: { count: itself.passed.length } })}</h3>
      <ul className={styles.list}>
        {itself.passed.map((passed, index) => (
          <li key={index} className={styles.item} data-scheme-passed={passed.code}>
            <span aria-hidden className={styles.passed}>
              ✓
            </span>
            {speakPassed(passed, say)}
          </li>
        ))}
      </ul>
    </>
  );
}
