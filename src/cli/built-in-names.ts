import type { Message } from '../messages/message';
import type { NameRead } from '../reading/names-reading';
import { endsLikePlace } from '../reading/names/unit-words';
import { BUILT_IN } from '../schemes/built-in';

export interface MeantName {
  readonly name: string;
  readonly why: Message;
}

interface Explained {
  readonly name: string;
  readonly title: string;
}

/**
 * The full name that one built-in scheme, and no other, gives for a short form: 基金会 is
 * 市人民教育基金会办公室, 华阴教科局 is 华阴市教科局. The reason says which scheme it is. Within a list only
 * a shared tail asks for it: there a short form stands among its like.
 */
export function meantByBuiltIn(
  { name, expanded }: NameRead,
  alone: boolean,
): MeantName | undefined {
  const [only, ...more] = expanded ?? [name];
  const known = explained().get(name);
  if (only === undefined || more.length > 0 || !known || known.name.length <= name.length)
    return undefined;
  const joined = only !== name && only.startsWith(name) && endsLikePlace(known.name);
  if (!joined && (only !== name || !alone)) return undefined;
  const full = joined ? `${known.name}${only.slice(name.length)}` : known.name;
  return {
    name: full,
    why: { code: 'cli.read.built-in', params: { name: only, full, title: known.title } },
  };
}

/** Short forms of units by their text; those that two schemes explain differently are left out. */
function explained(): ReadonlyMap<string, Explained> {
  if (found) return found;
  const names = new Map<string, Explained>();
  const doubtful = new Set<string>();
  for (const { title, units } of BUILT_IN) {
    for (const { name, aliases } of units) {
      for (const alias of aliases) {
        const before = names.get(alias);
        if (before && before.name !== name) doubtful.add(alias);
        names.set(alias, { name, title });
      }
    }
  }
  for (const alias of doubtful) names.delete(alias);
  found = names;
  return names;
}

let found: ReadonlyMap<string, Explained> | undefined;
