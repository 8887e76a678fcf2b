import { z } from 'zod';
import { wireRequest, type WirePath, type WireRequest } from '../protocol/request';

const answer = z.object({
  Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })).default([]),
  Error: z.object({ Code: z.string(), ActionIndex: z.number().nullish() }).optional(),
});
const exchange = z.object({
  request: wireRequest,
  answer: answer.optional(),
  /** The call failed as a whole, with a code of the host. */
  failed: z.number().optional(),
});
const trace = z.object({
  kind: z.literal('duzhan-trace'),
  version: z.literal(1),
  host: z.string(),
  api: z.string(),
  full: z.boolean(),
  unread: z.number(),
  exchanges: z.array(exchange),
});

/** A trace as the 诊断 panel saves it (docs/deploy.md). */
export type Trace = z.infer<typeof trace>;
export type Exchange = z.infer<typeof exchange>;

export const readTrace = (text: string): Trace => trace.parse(JSON.parse(text));

/** An object path and those above it, nearest first. */
export function lineage({ ObjectPaths }: WireRequest, id: number): readonly WirePath[] {
  const line: WirePath[] = [];
  for (let path = ObjectPaths[String(id)]; path && !line.includes(path);) {
    line.push(path);
    path = ObjectPaths[String(path.ParentObjectPathId)];
  }
  return line;
}
