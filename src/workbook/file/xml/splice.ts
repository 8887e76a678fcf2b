/** Replaces the bytes from `start` to before `end`; both are places in the original. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

export const removal = ({ start, end }: { start: number; end: number }): Splice => ({
  start,
  end,
  text: '',
});

/** The bytes with all splices done; those at one place are done in the order in which they are given. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const ordered = splices
    .map((splice) => ({ ...splice, bytes: encoder.encode(splice.text) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let size = bytes.length;
  for (const { start, end, bytes: added } of ordered) size += added.length - (end - start);
  const out = new Uint8Array(size);
  let from = 0;
  let to = 0;
  for (const { start, end, bytes: added } of ordered) {
    // Overlapping splices are a defect of ours, never of the input.
    if (start < from) throw new Error('splices overlap');
    out.set(bytes.subarray(from, start), to);
    to += start - from;
    out.set(added, to);
    to += added.length;
    from = end;
  }
  out.set(bytes.subarray(from), to);
  return out;
}
