import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AidEquation } from './aid-equation';
import { AidGroupTable } from './aid-group-table';
import { AidRates } from './aid-rates';
import { AidRosters } from './aid-rosters';
import { usePaneState, useSession } from './session-context';
import { PAGE, PART_HEADING } from './tab-looks';
import { aidSheets } from '../session/actions/aid-sheets';
import { isAidFinding } from '../session/aid-findings';
import type { AidResult, CheckResult } from '../../src/checks/check-result';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  scroll: { ...PAGE, '& h3': PART_HEADING },
  line: { margin: '0 0 8px', lineHeight: '20px', overflowWrap: 'anywhere' },
});

/** 资助: what rosters pay and what is due, by which standards, down to the rows. */
export function AidTab({ result }: { result: CheckResult }): ReactNode {
  return result.aid ? <AidOf aid={result.aid} result={result} /> : null;
}

function AidOf({ aid, result }: { aid: AidResult; result: CheckResult }): ReactNode {
  const session = useSession();
  const { work } = usePaneState();
  const { pane } = useSpeech();
  const styles = useStyles();
  const { standards, totals, case: kase } = aid;
  const exceptions = result.findings.filter(isAidFinding(kase)).length;
  // A filter that leaves nothing out is none.
  const filter = exceptions < result.findings.length ? 'aid' : 'all';
  const ofScheme = kase.rates.rates === kase.scheme.rates;
  return (
    <div className={styles.scroll} tabIndex={0}>
      <p className={styles.line} data-standards>
        {ofScheme
          ? pane('pane.aid.standards.scheme', { standards, scheme: result.scheme.title })
          : pane('pane.aid.standards.workbook', { standards })}
      </p>
      <AidRates aid={aid} />
      <AidEquation sum={totals.sum} />
      <p className={styles.line} data-exceptions={exceptions}>
        {pane(exceptions === 0 ? 'pane.aid.exceptions.none' : 'pane.aid.exceptions', {
          count: exceptions,
        })}{' '}
        {exceptions > 0 && (
          <Link
            inline
            onClick={() => session.show({ tab: 'findings', filter, selected: undefined })}
          >
            {pane('pane.aid.exceptions.show')}
          </Link>
        )}
      </p>
      <Button size="small" disabled={work !== undefined} onClick={() => void session.do(aidSheets)}>
        {pane('pane.aid.make')}
      </Button>
      <h3>{pane('pane.aid.rosters')}</h3>
      <AidRosters kase={kase} />
      <h3>{pane('pane.aid.groups')}</h3>
      <AidGroupTable groups={totals.groups} kase={kase} />
    </div>
  );
}
