import { EVENT } from '../../model/book';
import type { Play } from '../play';
import { NOTHING, type Scalar } from '../wire-object';

interface Listener {
  readonly play: Play;
  /** A sheet's id, or `Workbook` for the events of all sheets. */
  readonly sheet: string;
}

const EVENTS: Readonly<Record<string, number>> = {
  DataChanged: EVENT.dataChanged,
  Activated: EVENT.sheetActivated,
  Added: EVENT.sheetAdded,
  SelectionChanged: EVENT.selectionChanged,
  Deleted: EVENT.sheetDeleted,
  RowHiddenChanged: EVENT.rowHiddenChanged,
};

/** The hidden members `_Register…Event` and `_Unregister…Event` behind `onChanged.add` and the like. */
export function registrations<T>(
  listenerOf: (target: T) => Listener,
): Readonly<Record<string, (target: T) => Scalar>> {
  const members: Record<string, (target: T) => Scalar> = {};
  for (const [name, type] of Object.entries(EVENTS)) {
    members[`_Register${name}Event`] = (target) => {
      const { play, sheet } = listenerOf(target);
      play.registered.add(`${type} ${sheet}`);
      return NOTHING;
    };
    members[`_Unregister${name}Event`] = (target) => {
      const { play, sheet } = listenerOf(target);
      play.registered.delete(`${type} ${sheet}`);
      return NOTHING;
    };
  }
  return members;
}
