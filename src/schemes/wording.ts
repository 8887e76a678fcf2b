import * as z from 'zod/mini';

/** 时限读法: which of its two readings an ambiguous wording of a deadline has, said once for all rows. */
export const wordingSchema = z.object({
  text: z.string().check(z.minLength(1)),
  /** lenient, strict, or a day, with or without its year. */
  readAs: z.string().check(z.minLength(1)),
  by: z.optional(z.string()),
  on: z.optional(z.string()),
});

export type SchemeWording = z.output<typeof wordingSchema>;
