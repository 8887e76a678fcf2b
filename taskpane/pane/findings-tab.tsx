import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { FindingFilter } from './finding-filter';
import { FindingWay } from './finding-way';
import { FindingList } from './finding-list';
import { usePaneState } from './session-context';
import { rowsRead } from '../session/rows-read';
import { shownFindings } from '../session/shown-findings';
import type { CheckResult } from '../../src/checks/check-result';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  summary: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: '2px 6px 0 12px',
  },
  none: { padding: '24px 16px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

/** 问题: what was found, what of it is shown, and the way through it. */
export function FindingsTab({ result }: { result: CheckResult }): ReactNode {
  const { view, stale } = usePaneState();
  const { pane } = useSpeech();
  const styles = useStyles();
  const { findings, counts, sheets } = result;
  const shown = useMemo(() => shownFindings(result, view.filter), [result, view.filter]);
  const { lists, rows, hidden } = rowsRead(sheets, counts);
  return (
    <div className={styles.tab}>
      <div className={styles.summary} data-summary>
        {pane(hidden > 0 ? 'pane.checked.hidden' : 'pane.checked', {
          lists,
          rows,
          hidden,
        })}
        <FindingWay shown={shown} />
      </div>
      <FindingFilter findings={findings} aid={result.aid?.case} />
      {shown.length === 0 ? (
        <div className={styles.none}>
          {pane(findings.length === 0 ? 'pane.findings.none' : 'pane.findings.none-shown')}
        </div>
      ) : (
        <FindingList shown={shown} stale={stale !== undefined} />
      )}
    </div>
  );
}
