import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Equation } from './equation';
import { GroupTable } from './group-table';
import { MonthChangesPart } from './month-changes-part';
import { SheetsPart } from './sheets-part';
import { Tabs } from './tabs';
import { PAGE, PART_HEADING } from './tab-looks';
import type { CheckResult } from '../../src/checks/check-result';
import type { Counts } from '../../src/ledgers/counts';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  scroll: { ...PAGE, '& h3': PART_HEADING },
  tabs: { marginLeft: '-8px' },
});

const GROUPINGS = {
  category: ({ byCategory }: Counts) => byCategory,
  office: ({ byOffice }: Counts) => byOffice,
  leader: ({ byLeader }: Counts) => byLeader,
  unit: ({ byUnit }: Counts) => byUnit,
} as const;
type Grouping = keyof typeof GROUPINGS;
const NAMES: readonly Grouping[] = ['category', 'office', 'leader', 'unit'];

/** 汇总: the counts as an equation that adds up, by group, against last month, by sheet. */
export function TotalsTab({ result }: { result: CheckResult }): ReactNode {
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const [grouping, setGrouping] = useState<Grouping>('office');
  const { counts, changes } = result;
  return (
    <div className={styles.scroll} tabIndex={0}>
      <Equation counts={counts} />
      <h3>{pane('pane.totals.groups')}</h3>
      <div className={styles.tabs}>
        <Tabs
          names={NAMES}
          chosen={grouping}
          label={(name) => say({ code: `field.${name}` })}
          title={pane('pane.totals.groups')}
          idPrefix="grouping"
          onChoose={setGrouping}
        />
      </div>
      <GroupTable
        name={say({ code: `field.${grouping}` })}
        groups={GROUPINGS[grouping](counts)}
        rows={counts.rows}
      />
      {changes && <MonthChangesPart changes={changes} />}
      <SheetsPart sheets={result.sheets} />
    </div>
  );
}
