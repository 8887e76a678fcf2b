import { z } from 'zod';

/**
 * A ProcessQuery request as the client library writes it (OfficeExtension.ClientRequestBase): a list
 * of actions on a table of object paths. Parsed here once; beyond this file nothing is uncertain.
 */
const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
  ObjectState: z.record(z.string(), z.unknown()).optional(),
});

export const wireRequest = z.object({
  AutoKeepReference: z.boolean().nullish(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type WireRequest = z.infer<typeof wireRequest>;
export type WireAction = z.infer<typeof action>;
export type WirePath = z.infer<typeof objectPath>;
export type WireQuery = z.infer<typeof queryInfo>;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Flags of a request: whether it writes, and whether Excel may keep its undo list. */
export const FLAG = { write: 1, undoable: 16 } as const;
