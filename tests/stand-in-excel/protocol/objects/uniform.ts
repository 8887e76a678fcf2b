/** What all have in common, or null: how Excel answers for a range whose cells differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  const different = new Set(values);
  const [first = null] = different;
  return different.size === 1 ? first : null;
}
