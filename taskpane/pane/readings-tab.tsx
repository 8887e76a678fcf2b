import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { CellLink } from './cell-link';
import { GroupList } from './group-list';
import { ReadingChoice } from './reading-choice';
import { deadlineGroups, statusGroups, type ReadingGroup } from '../session/reading-groups';
import type { CheckResult } from '../../src/checks/check-result';
import type { Message } from '../../src/messages/message';
import type { DeadlineReading } from '../../src/reading/deadline-reading';
import type { Render } from '../../src/messages/speaker';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  item: {
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  text: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
  doubtful: {
    marginLeft: '6px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  why: {
    margin: '2px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 8px',
    fontSize: tokens.fontSizeBase200,
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
});

/** A merged list of 2,000 rows has few wordings; of one wording so many cells are named. */
const CELLS_NAMED = 12;

/** 读法: what every wording was taken for, and why; the doubtful ones first. */
export function ReadingsTab({ result }: { result: CheckResult }): ReactNode {
  const { pane, say } = useSpeech();
  const deadlines = useMemo(() => deadlineGroups(result), [result]);
  const statuses = useMemo(() => statusGroups(result), [result]);
  const oneSheet = new Set(result.ledgerRows.map(({ sheet }) => sheet)).size === 1;
  return (
    <GroupList
      groups={[
        {
          key: 'deadline',
          title: pane('pane.readings.deadlines', { count: deadlines.length }),
          items: deadlines.map((group, index) => ({
            key: `d${index}`,
            content: (
              <Reading group={group} {...inWords(group.reading, say)} oneSheet={oneSheet}>
                <Choice reading={group.reading} />
              </Reading>
            ),
          })),
        },
        {
          key: 'status',
          title: pane('pane.readings.statuses', { count: statuses.length }),
          items: statuses.map((group, index) => ({
            key: `s${index}`,
            content: (
              <Reading
                group={group}
                says={`→ ${say({ code: `class.${group.reading.class}` })}`}
                why={group.reading.why}
                oneSheet={oneSheet}
              />
            ),
          })),
        },
      ]}
    />
  );
}

function Reading(
  props: Words & {
    group: ReadingGroup<{ text: string }>;
    oneSheet: boolean;
    children?: ReactNode;
  },
): ReactNode {
  const { group, says, why, oneSheet, children } = props;
  const { reading, places, doubtful } = group;
  const { pane, say } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.item} data-reading={reading.text}>
      <div>
        <span className={styles.text}>
          {reading.text === '' ? pane('pane.blank') : reading.text}
        </span>{' '}
        {says}
        {doubtful && <span className={styles.doubtful}>{pane('pane.readings.doubtful')}</span>}
      </div>
      {why.length > 0 && (
        <ul className={styles.why}>
          {why.map((message, index) => (
            <li key={index}>{say(message)}</li>
          ))}
        </ul>
      )}
      {children}
      <div className={styles.cells}>
        {places.slice(0, CELLS_NAMED).map((place) => (
          <CellLink
            key={`${place.sheet}!${place.cell}`}
            place={place}
            {...(oneSheet && { text: place.cell })}
          />
        ))}
        {places.length > CELLS_NAMED && (
          <span>{pane('pane.and-more', { count: places.length - CELLS_NAMED })}</span>
        )}
      </div>
    </div>
  );
}

function Choice({ reading }: { reading: DeadlineReading }): ReactNode {
  const { text, end, altEnd, choice } = reading;
  if (!choice || end === undefined || altEnd === undefined) return null;
  return <ReadingChoice text={text} end={end} altEnd={altEnd} />;
}

/** The first sentence of a reading's reasons is the reading itself, behind the text as written. */
function inWords({ why: [chief, ...why] }: DeadlineReading, say: Render): Words {
  if (!chief) return { says: '', why };
  return { says: say({ ...chief, params: { ...chief.params, text: '' } }).trim(), why };
}

interface Words {
  readonly says: string;
  readonly why: readonly Message[];
}
