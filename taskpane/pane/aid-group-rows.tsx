import { Fragment, useMemo, type ReactNode } from 'react';
import { CellLink } from './cell-link';
import { aidRows } from '../session/aid-rows';
import type { AidCase } from '../../src/aid/aid-case';
import type { AidGroup } from '../../src/aid/aid-totals';
import { yuanFixed } from '../../src/aid/due';
import type { Due } from '../../src/aid/pupil';
import { useSpeech } from '../speech/speech';

/** A school has some thousand pupils; a pane is read by eye. The 资助明细 lists them all. */
const ROWS_SHOWN = 200;

/** The rows of a group: what each is paid and due; over them how that was worked out, once for all alike. */
export function AidGroupRows({ group, kase }: { group: AidGroup; kase: AidCase }): ReactNode {
  const { pane, say } = useSpeech();
  const members = useMemo(() => group.members(), [group]);
  const rows = useMemo(() => aidRows(kase, members.slice(0, ROWS_SHOWN)), [kase, members]);
  const ruleOf = (due: Due | undefined): string => {
    if (!due) return '';
    return due.known ? due.rule : pane(`pane.aid.no-rate.${due.reason}`);
  };
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ code: 'field.name' })}</th>
            <th scope="col">{pane('pane.aid.cell')}</th>
            <th scope="col" data-number>
              {pane('pane.aid.due')}
            </th>
            <th scope="col" data-number>
              {pane('pane.aid.paid')}
            </th>
            <th scope="col" data-number>
              {pane('pane.aid.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, place, dueFen, paidFen, due }, at) => (
            <Fragment key={key}>
              {(at === 0 || ruleOf(due) !== ruleOf(rows[at - 1]?.due)) && (
                <tr data-aid-rule>
                  <td colSpan={5}>{ruleOf(due)}</td>
                </tr>
              )}
              <tr data-aid-row={key}>
                <td>{name}</td>
                <td>
                  <CellLink place={place} text={place.cell === '' ? place.sheet : place.cell} />
                </td>
                <td data-number>{amount(dueFen)}</td>
                <td data-number>{amount(paidFen)}</td>
                <td data-number>{dueFen === undefined ? '' : amount((paidFen ?? 0) - dueFen)}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {members.length > ROWS_SHOWN && (
        <div data-more>{pane('pane.aid.more', { count: members.length - ROWS_SHOWN })}</div>
      )}
    </>
  );
}

const amount = (fen: number | undefined): string => (fen === undefined ? '' : yuanFixed(fen));
