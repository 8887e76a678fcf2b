import { z } from 'zod';
import { type Profile, supportsSet } from './profiles';

/** A shortcuts file as Office's schema of extended manifests has it (extended-manifest.schema.json). */
export const shortcutsFile = z.strictObject({
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

/**
 * Keys by action, where Excel takes them from an add-in: not in volume-licensed Office (Keyboard
 * Shortcuts requirement sets, learn.microsoft.com).
 */
export const shortcutKeys = (
  { shortcuts }: ShortcutsFile,
  profile: Profile,
): Readonly<Record<string, string>> =>
  supportsSet(profile, 'KeyboardShortcuts', '1.1')
    ? Object.fromEntries(shortcuts.map(({ action, key }) => [action, key.default]))
    : {};
