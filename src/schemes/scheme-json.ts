import { schemeSchema, type Scheme } from './scheme';

/** A scheme as the text of one file. */
export const schemeJson = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 2)}\n`;

export type SchemeFile =
  | { readonly scheme: Scheme }
  /** Where in the file it goes wrong, and the parser's own words. */
  | { readonly path: string; readonly problem: string };

/** The scheme of such a text. */
export function schemeOfJson(text: string): SchemeFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { path: '', problem: error instanceof Error ? error.message : String(error) };
  }
  const parsed = schemeSchema.safeParse(data);
  if (parsed.success) return { scheme: parsed.data };
  const [issue] = parsed.error.issues;
  return { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' };
}
