/** Where the stand-in answered something else than the Excel of the trace. */
export interface Difference {
  /** Member of the answer, e.g. `Values` or `_Items.Custom.Rule`. */
  readonly at: string;
  readonly what: 'missing' | 'surplus' | 'type' | 'shape' | 'value' | 'error';
  readonly recorded: string;
  readonly played: string;
}

/** Members whose value itself is kept in a trace and is the same wherever the workbook is. */
const EXACT: ReadonlySet<string> = new Set(
  'rowindex columnindex rowcount columncount areacount cellcount position visibility type valuetypes'.split(
    ' ',
  ),
);
const ID: ReadonlySet<string> = new Set(['id', '_id', '_referenceid']);

/**
 * Compares two answers by members, types and shapes. Cells hold placeholders, so what they say is not
 * compared. Ids are Excel's own: where they differ, `same` is told which stand for the same object.
 */
export function compareAnswers(
  recorded: unknown,
  played: unknown,
  same: (recorded: string, played: string) => void,
  at = '',
): readonly Difference[] {
  const [a, b] = [kindOf(recorded), kindOf(played)];
  if (a !== b) return [{ at, what: 'type', recorded: a, played: b }];
  if (Array.isArray(recorded) && Array.isArray(played)) {
    const items = recorded.slice(0, played.length);
    const inside = items.flatMap((item, index) => compareAnswers(item, played[index], same, at));
    if (recorded.length === played.length) return inside;
    const [here, there] = [`${recorded.length} items`, `${played.length} items`];
    return [{ at, what: 'shape', recorded: here, played: there }, ...inside];
  }
  if (isObject(recorded) && isObject(played)) return compareMembers(recorded, played, same, at);
  const member = at.slice(at.lastIndexOf('.') + 1).toLowerCase();
  if (ID.has(member) && typeof recorded === 'string') same(recorded, String(played));
  if (!EXACT.has(member) || recorded === played) return [];
  return [{ at, what: 'value', recorded: String(recorded), played: String(played) }];
}

function compareMembers(
  recorded: Readonly<Record<string, unknown>>,
  played: Readonly<Record<string, unknown>>,
  same: (recorded: string, played: string) => void,
  at: string,
): readonly Difference[] {
  const names = new Set([...Object.keys(recorded), ...Object.keys(played)]);
  return [...names].flatMap((name): readonly Difference[] => {
    const inside = at === '' ? name : `${at}.${name}`;
    if (!(name in played)) {
      return [{ at: inside, what: 'missing', recorded: kindOf(recorded[name]), played: '-' }];
    }
    if (!(name in recorded)) {
      return [{ at: inside, what: 'surplus', recorded: '-', played: kindOf(played[name]) }];
    }
    return compareAnswers(recorded[name], played[name], same, inside);
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
