import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const planted = z.array(
  z.object({
    file: z.string(),
    sheet: z.string(),
    cell: z.string(),
    kind: z.string(),
    severity: z.string(),
    optional: z.boolean().optional(),
    also: z.array(z.object({ sheet: z.string(), cell: z.string() })).optional(),
  }),
);

/** The faults planted in the fixture workbooks, as their makers list them. */
export const PLANTED = planted.parse(
  JSON.parse(readFileSync(join(__dirname, '../fixtures/planted/planted.json'), 'utf8')),
);

export const fixture = (name: string): string => join(__dirname, '../fixtures', name);
