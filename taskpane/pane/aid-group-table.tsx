import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { AidGroupRows } from './aid-group-rows';
import type { AidCase } from '../../src/aid/aid-case';
import type { AidGroup } from '../../src/aid/aid-totals';
import { yuanFixed } from '../../src/aid/due';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
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
    '& [data-aid-name] td': { paddingBottom: 0, borderBottom: 'none', whiteSpace: 'normal' },
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
});

const KEYS = ['county', 'school', 'stage', 'boarding', 'teachingMode', 'item', 'term'] as const;
const NUMBERS = ['pupils', 'rate', 'due', 'paid', 'difference'] as const;

/**
 * The groups of a 汇总, each with its name over its numbers, so that a narrow pane shows both; the
 * number of pupils opens a group to its rows.
 */
export function AidGroupTable(props: { groups: readonly AidGroup[]; kase: AidCase }): ReactNode {
  const { groups, kase } = props;
  const { pane } = useSpeech();
  const styles = useStyles();
  const [open, setOpen] = useState<AidGroup>();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {NUMBERS.map((name) => (
              <th key={name} scope="col" data-number>
                {pane(`pane.aid.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={KEYS.map((key) => group[key]).join('\u0000')}>
              <tr data-aid-name>
                <td colSpan={NUMBERS.length}>{nameOf(group)}</td>
              </tr>
              <tr data-aid-group>
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
                  <td colSpan={NUMBERS.length}>
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

/** 临河区 第901小学 小学 寄宿 汉语授课 2020春: what the group does not tell takes no room. */
const nameOf = (group: AidGroup): string =>
  KEYS.map((key) => group[key])
    .filter((part) => part !== '')
    .join(' ');
