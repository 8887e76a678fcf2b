import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { AidGroupRows } from './aid-group-rows';
import type { AidCase } from '../../src/aid/aid-case';
import type { AidGroup } from '../../src/aid/aid-totals';
import { yuanFixed } from '../../src/aid/due';
import type { GroupKey } from '../../src/aid/group-key';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    '& th, & td': {
      padding: '4px 6px 4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& [data-number]': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
});

const KEYS = [
  { key: 'county', title: 'pane.aid.county' },
  { key: 'school', title: 'field.school' },
  { key: 'stage', title: 'field.stage' },
  { key: 'boarding', title: 'pane.aid.boarding' },
  { key: 'teachingMode', title: 'field.teachingMode' },
  { key: 'item', title: 'field.aidItem' },
  { key: 'term', title: 'field.term' },
] as const satisfies readonly { key: keyof GroupKey; title: string }[];
const NUMBERS = ['pupils', 'rate', 'due', 'paid', 'difference'] as const;

/** The groups of a 汇总; the number of pupils opens a group to its rows. */
export function AidGroupTable(props: { groups: readonly AidGroup[]; kase: AidCase }): ReactNode {
  const { groups, kase } = props;
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const [open, setOpen] = useState<AidGroup>();
  // What no group tells takes no room.
  const keys = KEYS.filter(({ key }) => groups.some((group) => group[key] !== ''));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {keys.map(({ key, title }) => (
              <th key={key} scope="col">
                {say({ code: title })}
              </th>
            ))}
            {NUMBERS.map((name) => (
              <th key={name} scope="col" data-number>
                {pane(`pane.aid.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={KEYS.map(({ key }) => group[key]).join('\u0000')}>
              <tr data-aid-group>
                {keys.map(({ key }) => (
                  <td key={key}>{group[key]}</td>
                ))}
                <td data-number>
                  <Link
                    inline
                    aria-expanded={group === open}
                    onClick={() => setOpen(group === open ? undefined : group)}
                  >
                    {group.pupils}
                  </Link>
                </td>
                <td data-number>{rateText(group)}</td>
                <td data-number>{yuanFixed(group.dueFen)}</td>
                <td data-number>{yuanFixed(group.paidFen)}</td>
                <td data-number>{yuanFixed(group.paidFen - group.dueFen)}</td>
              </tr>
              {group === open && (
                <tr>
                  <td colSpan={keys.length + NUMBERS.length}>
                    <AidGroupRows group={group} kase={kase} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );

  function rateText({ rateFen, rowsWithoutRate, pupils }: AidGroup): string {
    if (rateFen !== undefined) return yuanFixed(rateFen);
    return pane(rowsWithoutRate === pupils ? 'pane.aid.rate.none' : 'pane.aid.rate.several');
  }
}
