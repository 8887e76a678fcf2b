import { UsageError } from './arguments';
import { LANGUAGES, type Language } from '../messages/message';

/** `--lang en` anywhere, else what the environment speaks, else Chinese. */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly rest: readonly string[] } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) {
    const spoken = environment['DUZHAN_LANG'] ?? '';
    return { language: spoken.startsWith('en') ? 'en' : 'zh-CN', rest: args };
  }
  const joined = args[at]?.startsWith('--lang=') === true;
  const wanted = joined ? args[at]?.slice('--lang='.length) : args[at + 1];
  const language = LANGUAGES.find((known) => known === wanted || known.startsWith(`${wanted}-`));
  if (!language) throw new UsageError({ code: 'cli.bad-language', params: { name: wanted ?? '' } });
  return { language, rest: [...args.slice(0, at), ...args.slice(at + (joined ? 1 : 2))] };
}
