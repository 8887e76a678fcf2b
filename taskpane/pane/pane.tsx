import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { CasePanel } from './case-panel';
import { CommandBar } from './command-bar';
import {
  AidTab,
  DiagnosticsView,
  FindingsTab,
  DutiesTab,
  OverdueTab,
  PassedTab,
  ReadingsTab,
  SchemeTab,
  TotalsTab,
} from './later-parts';
import { NewPart } from './new-part';
import { PaneFooter } from './pane-footer';
import { usePaneState, useSession } from './session-context';
import { StatusArea } from './status-area';
import { stepOfKey } from './step-of-key';
import { Tabs } from './tabs';
import { PANE_TABS } from '../session/pane-state';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    containerName: 'pane',
    containerType: 'inline-size',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  top: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 4px' },
  tabs: {
    flexShrink: 0,
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  empty: {
    padding: '32px 20px',
    textAlign: 'center',
    lineHeight: '22px',
    color: tokens.colorNeutralForeground3,
  },
});

const CONTENT = {
  findings: FindingsTab,
  readings: ReadingsTab,
  overdue: OverdueTab,
  totals: TotalsTab,
  aid: AidTab,
  passed: PassedTab,
  scheme: SchemeTab,
  duties: DutiesTab,
} as const;

/** The pane, the same in Excel and beside the preview of the page. `facts` are lines of the host. */
export function Pane({ facts }: { facts?: ReactNode }): ReactNode {
  const session = useSession();
  const { outcome, view } = usePaneState();
  const { pane } = useSpeech();
  const styles = useStyles();
  const [diagnosing, setDiagnosing] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOfKey(event);
      if (!step) return;
      event.preventDefault();
      void session.selectNext(step);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session]);
  // A workbook without rosters has no 资助; who stood on it when they went away sees the findings.
  const names = PANE_TABS.filter((name) => name !== 'aid' || outcome?.result.aid);
  const tab = names.includes(view.tab) ? view.tab : 'findings';
  const Content = CONTENT[tab];
  return (
    <div className={styles.pane}>
      <div className={styles.top}>
        <CasePanel>{facts}</CasePanel>
        <CommandBar />
        <NewPart />
        <StatusArea />
      </div>
      {diagnosing ? (
        <Suspense>
          <DiagnosticsView onClose={() => setDiagnosing(false)} />
        </Suspense>
      ) : (
        <>
          <div className={styles.tabs}>
            <Tabs
              names={names}
              chosen={tab}
              label={(name) => pane(`pane.tab.${name}`)}
              title={pane('pane.tabs')}
              idPrefix="tab"
              onChoose={(chosen) => session.show({ tab: chosen })}
            />
          </div>
          <div role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
            {outcome ? (
              <Suspense>
                <Content result={outcome.result} />
              </Suspense>
            ) : (
              <div className={styles.empty}>{pane('pane.not-checked')}</div>
            )}
          </div>
        </>
      )}
      <PaneFooter onDiagnose={() => setDiagnosing(!diagnosing)} />
    </div>
  );
}
