import type { AidCase, Roster } from '../../src/aid/aid-case';
import type { Due, Pupil } from '../../src/aid/pupil';
import type { Place } from '../../src/checks/finding';
import { relatedPupil } from '../../src/checks/roster/pupil-place';

/** A row of a roster as the pane shows it; amounts in 分. */
export interface AidRow {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
  readonly dueFen: number | undefined;
  readonly paidFen: number | undefined;
  readonly due: Due;
}

/** Rows with the name as the sheet writes it, each at the cell of its amount. */
export function aidRows({ rosters }: AidCase, pupils: readonly Pupil[]): readonly AidRow[] {
  return pupils.flatMap((pupil): readonly AidRow[] => {
    const roster = rosters.find((one) => holds(one, pupil));
    if (!roster) return [];
    const { sheet, row, due, paid } = pupil;
    const { cell } = relatedPupil(roster, pupil, 'amount');
    return [
      {
        key: `${sheet}!${row + 1}`,
        name: relatedPupil(roster, pupil, 'name').text,
        place: { sheet, cell },
        dueFen: due.known ? due.fen : undefined,
        paidFen: paid,
        due,
      },
    ];
  });
}

const holds = ({ table }: Roster, pupil: Pupil): boolean => table === pupil.table;
