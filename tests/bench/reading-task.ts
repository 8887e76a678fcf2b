import { z } from 'zod';

const wording = z.object({
  text: z.string(),
  /** Missing where the row tells none; the peers, who know no missing year, are given 2020. */
  year: z.number().optional(),
  kind: z.string(),
  end: z.string(),
});
export type Case = z.output<typeof wording>;

/** What the readers are given: wordings with their meaning, and texts to read for the time it takes. */
export const readingTask = z.object({
  cases: z.array(wording),
  races: z.array(z.object({ name: z.string(), texts: z.array(z.string()) })),
});
