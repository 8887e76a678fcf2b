import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sumOfGroups } from '../session/count-equation';
import type { GroupCount } from '../../src/ledgers/counts';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: '4px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '4px 3px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& td:first-child, & th:first-child': {
      textAlign: 'left',
      overflowWrap: 'anywhere',
      minWidth: '84px',
      color: tokens.colorNeutralForeground1,
    },
    '& td': { fontVariantNumeric: 'tabular-nums' },
  },
  note: {
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const COLUMNS = [
  'rows',
  'done',
  'partial',
  'notApplicable',
  'blank',
  'overdue',
  'dueSoon',
] as const;

/** The counts of each group, with the sentence that says what their sum means. */
export function GroupTable(props: {
  name: string;
  groups: readonly GroupCount[];
  rows: number;
}): ReactNode {
  const { name, groups, rows } = props;
  const { pane } = useSpeech();
  const styles = useStyles();
  const sum = sumOfGroups(groups);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {pane(`pane.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <td>{group.name === '' ? pane('pane.unnamed') : group.name}</td>
              {COLUMNS.map((column) => (
                <td key={column}>{group[column] === 0 ? '' : group[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.note} data-sum={sum}>
        {pane(sum === rows ? 'pane.totals.sum-equal' : 'pane.totals.sum-repeats', {
          name,
          sum,
          rows,
        })}
      </div>
    </>
  );
}
