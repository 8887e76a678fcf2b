import type { PartState, PartStates } from './package/package-parts';
import { refuse } from './refuse';

/** How many steps, and how many bytes of what they replaced, are kept. */
const MOST_RECORDS = 200;
const MOST_BYTES = 128 * 1024 * 1024;

/** What a part was before a step, as little of it as is needed beside what it is after. */
type Before =
  | { readonly kind: 'absent' }
  | { readonly kind: 'state'; readonly state: PartState }
  | {
      readonly kind: 'difference';
      readonly of: PartState & { kind: 'made' };
      readonly prefix: number;
      readonly suffix: number;
      readonly middle: Uint8Array;
    };

interface Change {
  readonly path: string;
  readonly before: Before;
  /** The version that the part had after the step; 0 as in the file, -1 absent. */
  readonly after: number;
}

/**
 * Remembers what each step replaced, so that 撤销 gives back the very bytes: value, formula, format and
 * whatever else stood there. Steps are taken back in the reverse of their order, as people do.
 */
export class UndoLog {
  private readonly records = new Map<number, readonly Change[]>();
  private last = 0;

  record(before: PartStates, after: PartStates): number {
    const changes: Change[] = [];
    for (const path of new Set([...before.keys(), ...after.keys()])) {
      const was = before.get(path);
      const is = after.get(path);
      if (was !== is) changes.push({ path, before: beforeOf(was, is), after: versionOf(is) });
    }
    this.records.set(++this.last, changes);
    this.forgetOldest();
    return this.last;
  }

  /** The states before that step; refused where a later step changed the same parts. */
  before(id: number, now: PartStates): PartStates {
    const changes = this.records.get(id) ?? refuse('refused.undo-forgotten');
    const states = new Map(now);
    for (const { path, before, after } of changes) {
      const state = now.get(path);
      if (versionOf(state) !== after) refuse('refused.undo-order');
      if (before.kind === 'absent') states.delete(path);
      else states.set(path, before.kind === 'state' ? before.state : rebuilt(before, state));
    }
    return states;
  }

  private forgetOldest(): void {
    let bytes = 0;
    const ids = [...this.records.keys()].reverse();
    ids.forEach((id, age) => {
      for (const { before } of this.records.get(id) ?? []) bytes += sizeOf(before);
      // The step just made can always be taken back.
      if (age > 0 && (age >= MOST_RECORDS || bytes > MOST_BYTES)) this.records.delete(id);
    });
  }
}

function beforeOf(was: PartState | undefined, is: PartState | undefined): Before {
  if (!was) return { kind: 'absent' };
  if (was.kind === 'entry' || is?.kind !== 'made') return { kind: 'state', state: was };
  const [a, b] = [was.bytes, is.bytes];
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
  return {
    kind: 'difference',
    of: { ...was, bytes: NOTHING },
    prefix,
    suffix,
    middle: a.slice(prefix, a.length - suffix),
  };
}

function rebuilt(before: Before & { kind: 'difference' }, now: PartState | undefined): PartState {
  if (now?.kind !== 'made') throw new Error('a difference needs the bytes that it differs from');
  const { prefix, suffix, middle, of } = before;
  const bytes = new Uint8Array(prefix + middle.length + suffix);
  bytes.set(now.bytes.subarray(0, prefix));
  bytes.set(middle, prefix);
  bytes.set(now.bytes.subarray(now.bytes.length - suffix), prefix + middle.length);
  return { ...of, bytes };
}

const NOTHING = new Uint8Array(0);

const versionOf = (state: PartState | undefined): number =>
  state ? (state.kind === 'made' ? state.version : 0) : -1;

const sizeOf = (before: Before): number =>
  before.kind === 'difference'
    ? before.middle.length
    : before.kind === 'state' && before.state.kind === 'made'
      ? before.state.bytes.length
      : 0;
