import type { Book } from '../model/book';
import type { Profile } from './profiles';
import { themeJson, type ThemeName } from './office-theme';

/** What Excel tells of itself and of the document (window.external.GetContext). */
export function hostContext(
  profile: Profile,
  book: Book,
  look: { readonly theme: ThemeName; readonly locale: string },
): Readonly<Record<string, (...args: never[]) => unknown>> {
  return {
    // 1 is Excel (OSF.AppName).
    GetAppType: () => 1,
    GetSolutionRef: () => 'duzhan-ledger',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => profile.fullVersion,
    GetAppUILocale: () => look.locale,
    GetAppDataLocale: () => look.locale,
    GetDocUrl: () => `C:\\督战\\${book.name}`,
    GetAppCapabilities: () => 0,
    // 1: inserted by the person; 2: opened with the document.
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'stand-in',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(profile.sets),
    GetHostCustomMessage: () => '',
    // 2: the pane is shown (Office.VisibilityMode.taskpane).
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => themeJson(look.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of book.settings) {
          keys.push(key);
          values.push(String(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        book.settings.clear();
        for (const [index, key] of keys.entries()) book.settings.set(key, values[index] ?? '');
      },
    }),
  };
}
