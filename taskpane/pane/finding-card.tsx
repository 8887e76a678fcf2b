import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { CellLink } from './cell-link';
import { ReadingChoice } from './later-parts';
import { SeveritySign } from './severity-sign';
import { usePaneState, useSession } from './session-context';
import { SEVERITY_LOOK } from './severity-look';
import { Suggestion } from './suggestion';
import { shortened } from '../../src/checks/shortened';
import type { Finding } from '../../src/checks/finding';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  card: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground2 },
  stale: {
    color: tokens.colorNeutralForeground4,
    '& [role=img]': { filter: 'grayscale(1)', opacity: 0.6 },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '8px',
    width: '100%',
    padding: '8px 12px 8px 9px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  open: { ':hover': { backgroundColor: 'transparent' } },
  place: {
    display: 'flex',
    columnGap: '8px',
    flexWrap: 'wrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  cell: { fontFamily: tokens.fontFamilyNumeric, fontWeight: tokens.fontWeightSemibold },
  message: { lineHeight: '20px', overflowWrap: 'anywhere' },
  more: {
    padding: '0 12px 10px 35px',
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& dd a, & dd button.fui-Link': { fontSize: tokens.fontSizeBase200 },
  },
  wide: { gridColumn: '1 / -1' },
});

/** One finding: where and what; opened, also why, what to do, what it is held against. */
export function FindingCard(props: {
  id: number;
  finding: Finding;
  chosen: boolean;
  stale: boolean;
}): ReactNode {
  const { id, finding, chosen, stale } = props;
  const session = useSession();
  const { outcome } = usePaneState();
  const { pane, finding: speak } = useSpeech();
  const styles = useStyles();
  const { field, message, reason, advice } = speak(finding);
  const { place, related, severity } = finding;
  const said = (param: string): string => String(finding.params[param] ?? '');
  // Two days between which a person may choose once for all rows.
  const offers = finding.code === 'ambiguous-deadline' && said('options') !== '';
  const manySheets = (outcome?.result.sheets.length ?? 0) > 1;
  return (
    <article
      className={mergeClasses(styles.card, chosen && styles.chosen, stale && styles.stale)}
      style={chosen ? { borderLeftColor: SEVERITY_LOOK[severity].colour } : {}}
      data-finding={finding.code}
      data-cell={place.cell}
    >
      <button
        type="button"
        className={mergeClasses(styles.head, chosen && styles.open)}
        aria-expanded={chosen}
        onClick={() => void session.select(id)}
      >
        <SeveritySign severity={severity} />
        <span>
          <span className={styles.place}>
            {place.cell !== '' && <span className={styles.cell}>{place.cell}</span>}
            {field !== '' && <span>{field}</span>}
            {manySheets && <span>{place.sheet}</span>}
          </span>
          <span className={styles.message}>{message}</span>
        </span>
      </button>
      {chosen && (
        <dl className={styles.more}>
          <dt>{pane('pane.reason')}</dt>
          <dd>{reason}</dd>
          <dt>{pane('pane.advice')}</dt>
          <dd>{advice}</dd>
          {related.length > 0 && <dt>{pane('pane.related')}</dt>}
          {related.map(({ text, ...other }, index) => (
            <dd key={index} style={{ gridColumn: 2 }}>
              <CellLink place={other} /> {shortened(text)}
            </dd>
          ))}
          {offers && (
            <dd className={styles.wide}>
              <Suspense fallback={null}>
                <ReadingChoice text={said('text')} end={said('end')} altEnd={said('altEnd')} />
              </Suspense>
            </dd>
          )}
          {finding.suggestion !== undefined && (
            <dd className={styles.wide}>
              <Suggestion id={id} finding={finding} value={finding.suggestion} />
            </dd>
          )}
        </dl>
      )}
    </article>
  );
}
