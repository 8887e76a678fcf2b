import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITY_LOOK } from './severity-look';
import { usePaneState, useSession } from './session-context';
import { isAidFinding } from '../session/aid-findings';
import { severityCounts, SHOWN_ORDER } from '../session/shown-findings';
import type { AidCase } from '../../src/aid/aid-case';
import type { Finding } from '../../src/checks/finding';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px',
    padding: '2px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '24px',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { opacity: 0.5, cursor: 'default' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A chip per severity with its count, and one for what is on the sheets of aid. */
export function FindingFilter(props: {
  findings: readonly Finding[];
  aid: AidCase | undefined;
}): ReactNode {
  const { findings, aid } = props;
  const session = useSession();
  const { view } = usePaneState();
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const counts = severityCounts(findings);
  const ofAid = aid ? findings.filter(isAidFinding(aid)).length : 0;
  const chip = (filter: typeof view.filter, label: string, sign: ReactNode, count: number) => (
    <button
      key={filter}
      type="button"
      className={mergeClasses(styles.chip, view.filter === filter && styles.chosen)}
      aria-pressed={view.filter === filter}
      disabled={count === 0}
      data-filter={filter}
      onClick={() => session.show({ filter, selected: undefined })}
    >
      {sign}
      {label} {count}
    </button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={pane('pane.filter')}>
      {chip('all', pane('pane.filter.all'), undefined, findings.length)}
      {SHOWN_ORDER.map((severity) =>
        chip(
          severity,
          say({ code: `severity.${severity}` }),
          <span aria-hidden style={{ color: SEVERITY_LOOK[severity].colour }}>
            {SEVERITY_LOOK[severity].sign}
          </span>,
          counts[severity],
        ),
      )}
      {ofAid > 0 && ofAid < findings.length && chip('aid', pane('pane.tab.aid'), undefined, ofAid)}
    </div>
  );
}
