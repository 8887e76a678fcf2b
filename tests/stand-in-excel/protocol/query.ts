import type { WireQuery } from './request';
import { RichApiError } from './rich-api-error';
import type { WireObject } from './wire-object';

type Answer = Record<string, unknown>;

/**
 * What `load` asked for, in wire names. `Select` holds names as the add-in wrote them, `a/b` for a
 * member of a member; on a collection they mean its items, and `*` or nothing means all scalars.
 */
export function answerQuery(object: WireObject, query: WireQuery): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split(/[/.]/),
  );
  const items = object.items();
  if (!items) return answer(object, paths);
  const own = paths.filter(([first = '']) => object.scalarName(first) !== undefined);
  const ofItems = paths.filter((path) => !own.includes(path));
  const from = query.Skip ?? 0;
  const to = query.Top === undefined ? items.length : from + query.Top;
  return {
    ...(own.length > 0 ? answer(object, own) : {}),
    _Items: items.slice(from, to).map((item) => ({ ...item.identity(), ...answer(item, ofItems) })),
  };
}

function answer(object: WireObject, paths: readonly (readonly string[])[]): Answer {
  const result: Answer = {};
  const wanted = paths.length === 0 || paths.some(([first]) => first === '*');
  if (wanted) for (const name of object.scalarNames()) result[name] = object.read(name);
  const below = new Map<string, string[][]>();
  for (const [first = '', ...rest] of paths) {
    if (first === '*') continue;
    const scalar = object.scalarName(first);
    const child = object.childName(first);
    if (scalar !== undefined && rest.length === 0) result[scalar] = object.read(scalar);
    else if (child !== undefined) {
      const known = below.get(child) ?? [];
      if (rest.length > 0) known.push(rest);
      below.set(child, known);
    } else {
      throw new RichApiError(
        'InvalidArgument',
        `The stand-in Excel has no ${object.type}.${first} to load.`,
      );
    }
  }
  for (const [name, rest] of below) {
    const child = object.child(name);
    const collection = child?.items();
    if (!child) result[name] = null;
    else if (collection) {
      const ofItems = rest.filter((path) => child.scalarName(path[0] ?? '') === undefined);
      result[name] = {
        _Items: collection.map((item) => ({ ...item.identity(), ...answer(item, ofItems) })),
      };
    } else result[name] = answer(child, rest);
  }
  return result;
}
