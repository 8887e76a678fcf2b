import type { FoundName } from './found-names';

/** 市发展改革委、市财政局配合: the verb is said of all that 、 or 和 joins to the name before it. */
export function withSharedRoles(names: readonly FoundName[], text: string): readonly FoundName[] {
  const shared = [...names];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [name, next] = [shared[at], shared[at + 1]];
    if (!name || next?.role === undefined || next.serves !== true) continue;
    if (name.role !== undefined || !/^[\s、和与及]+$/.test(text.slice(name.end, next.start)))
      continue;
    shared[at] = { ...name, role: next.role, serves: true };
  }
  return shared;
}
