import * as z from 'zod/mini';
import type { Redactor } from './redactor';
import { contentPlaceholder } from './placeholder';

const argumentInfo = z.object({
  Arguments: z.nullish(z.array(z.unknown())),
  ReferencedObjectPathIds: z.nullish(z.array(z.unknown())),
});
const path = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
});
const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: z.optional(argumentInfo),
  QueryInfo: z.optional(
    z.object({
      Select: z.optional(z.array(z.string())),
      Expand: z.optional(z.array(z.string())),
      Top: z.optional(z.number()),
      Skip: z.optional(z.number()),
    }),
  ),
  ObjectState: z.optional(z.record(z.string(), z.unknown())),
});
const request = z.object({
  AutoKeepReference: z.nullish(z.boolean()),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), path),
});

export type TracedRequest = z.infer<typeof request>;
type Path = z.infer<typeof path>;

const NEW_OBJECT = 2;
const INDEXER = 5;
const SET_PROPERTY = 4;

/** Methods whose texts are words of the interface, by owner where others bear the same name. */
const OF_INTERFACE =
  /^(?:_removereference|conditionalformats\.add|.*\.(?:insert|delete|clear|unmerge|merge|setprintmargins))$/;
const OF_ADDRESSES =
  /(?:pagebreaks\.add|\.(?:getrange|getranges|getintersection|getintersectionornullobject|getboundingrect|setprinttitlerows|setprinttitlecolumns|setprintarea|freezeat|copyfrom))$/;

/** A request: the ids of its actions, and what is kept of it. */
export interface Requested {
  readonly actions: ReadonlySet<number>;
  readonly kept: TracedRequest | undefined;
}

/** The request as the client library sent it, texts of the workbook replaced. */
export function redactRequest(sent: unknown, redactor: Redactor): Requested {
  const whole = request.parse(sent);
  return {
    actions: new Set(whole.Actions.map(({ Id }) => Id)),
    kept: keptOf(whole, redactor),
  };
}

function keptOf(whole: TracedRequest, redactor: Redactor): TracedRequest | undefined {
  const { AutoKeepReference, Actions, ObjectPaths } = whole;
  const paths = Object.values(ObjectPaths);
  // Around the workbook Excel serves the ribbon and custom functions, which carry cells as they are.
  if (paths.some(({ ObjectPathType }) => ObjectPathType === NEW_OBJECT)) return undefined;
  const nameOf = (id: number | undefined): string => ObjectPaths[String(id)]?.Name ?? '';
  return {
    ...(AutoKeepReference !== undefined && { AutoKeepReference }),
    Actions: Actions.map(({ ArgumentInfo, ObjectState, ...rest }) => ({
      ...rest,
      ...(ArgumentInfo && {
        ArgumentInfo: {
          ...ArgumentInfo,
          Arguments: ArgumentInfo.Arguments?.map((value) =>
            rest.ActionType === SET_PROPERTY
              ? redactor.member(rest.Name, value)
              : argument(redactor, nameOf(rest.ObjectPathId), rest.Name, value),
          ),
        },
      }),
      ...(ObjectState && { ObjectState: redactor.members(ObjectState) }),
    })),
    ObjectPaths: Object.fromEntries(
      Object.entries(ObjectPaths).map(([id, each]) => [id, redactPath(each, nameOf, redactor)]),
    ),
  };
}

function redactPath(
  { ArgumentInfo, ...rest }: Path,
  nameOf: (id: number | undefined) => string,
  redactor: Redactor,
): Path {
  if (!ArgumentInfo) return rest;
  const owner = nameOf(rest.ParentObjectPathId);
  const given = ArgumentInfo.Arguments?.map((value) => {
    // Edges of borders are words of the interface; all else is found by an id or a name.
    const isEdge = owner === 'Borders' && typeof value === 'string' && /^[A-Z]\w+$/.test(value);
    if (rest.ObjectPathType === INDEXER && isEdge) return value;
    return argument(redactor, owner, rest.Name, value);
  });
  return { ...rest, ArgumentInfo: { ...ArgumentInfo, Arguments: given } };
}

function argument(redactor: Redactor, owner: string, method: string, value: unknown): unknown {
  const name = `${owner}.${method}`.toLowerCase();
  if (method === 'SetCellProperties') return redactor.member('', value);
  if (typeof value === 'string') {
    if (method === '_RemoveReference') return value;
    if (OF_INTERFACE.test(name) && /^[A-Za-z]*$/.test(value)) return value;
    if (OF_ADDRESSES.test(name)) return redactor.address(value);
    return value.startsWith('=') ? redactor.formula(value) : redactor.key(value);
  }
  if (Array.isArray(value)) return value.map(contentPlaceholder);
  return typeof value === 'object' && value !== null ? redactor.members(value) : value;
}
