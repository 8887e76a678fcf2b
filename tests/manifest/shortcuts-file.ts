import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A shortcuts file as Office's schema of extended manifests has it (extended-manifest.schema.json). */
const shortcutsFile = z.strictObject({
  actions: z.array(
    z.strictObject({
      id: z.string().min(1),
      type: z.literal('ExecuteFunction'),
      name: z.string().min(1),
    }),
  ),
  shortcuts: z.array(
    z.strictObject({ action: z.string().min(1), key: z.strictObject({ default: z.string() }) }),
  ),
});
export type ShortcutsFile = z.infer<typeof shortcutsFile>;

export const readShortcuts = (path: string): ShortcutsFile =>
  shortcutsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
