import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { z } from 'zod';

export const dist = join(__dirname, '..', '..', 'dist');

const stamp = z.object({
  version: z.string(),
  url: z.string(),
  office: z.string(),
  scripts: z.record(z.string(), z.array(z.string())),
  later: z.array(z.string()),
});

export const readStamp = (): z.infer<typeof stamp> =>
  stamp.parse(JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')));

export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** What Excel shows instead of an answer, with the reason. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The scripts of the functions, what they would fetch later first: there is no page to fetch into. */
export function functionScripts(): readonly string[] {
  const { later, scripts } = readStamp();
  return [...later, ...(scripts['functions'] ?? [])].map((file) =>
    readFileSync(join(dist, file), 'utf8'),
  );
}

/** The functions of the built bundle by id, as they announce themselves to Excel. */
export function builtFunctions(): ReadonlyMap<string, CustomFunction> {
  const found = new Map<string, CustomFunction>();
  const host = {
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id: string, call: CustomFunction) => {
      if (found.has(id)) throw new Error(`${id} is associated twice`);
      found.set(id, call);
    },
  };
  const context = createContext({
    CustomFunctions: host,
    document: { currentScript: { src: 'https://duzhan.test/functions.js', tagName: 'SCRIPT' } },
  });
  runInContext('globalThis.self = globalThis', context);
  for (const script of functionScripts()) runInContext(script, context);
  return found;
}

const metadata = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      options: z.record(z.string(), z.unknown()).optional(),
      parameters: z.array(
        z.object({
          name: z.string(),
          description: z.string(),
          dimensionality: z.string().optional(),
          optional: z.boolean().optional(),
          type: z.string().optional(),
        }),
      ),
    }),
  ),
});

export const readMetadata = (file: string): z.infer<typeof metadata> =>
  metadata.parse(JSON.parse(readFileSync(join(dist, file), 'utf8')));
