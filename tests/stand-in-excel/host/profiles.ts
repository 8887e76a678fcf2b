/** An Excel to stand in for: what it supports and how it presents itself. */
export interface Profile {
  readonly name: string;
  readonly fullVersion: string;
  readonly userAgent: string;
  /** Requirement sets and their versions (Microsoft's tables of supported sets, volume licences). */
  readonly sets: Readonly<Record<string, string>>;
}

const WEBVIEW =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ' +
  'Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0';
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

/** Sets without a public table that the client library itself asks for. */
const INTERNAL = { CustomFunctions: '1.9' };

const LTSC_2021 = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.2',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  ...INTERNAL,
};

const LTSC_2024 = { ...LTSC_2021, ExcelApi: '1.17', SharedRuntime: '1.2' };

/** Only here does Excel keep its undo list when the writes of a request can all be undone. */
const MICROSOFT_365 = {
  ...LTSC_2024,
  ExcelApi: '1.21',
  CustomFunctionsRuntime: '1.5',
  RibbonApi: '1.3',
  KeyboardShortcuts: '1.1',
  RichApiRuntimeFlag: '1.2',
  ExcelApiUndo: '1.8',
};

export const PROFILES = {
  'ltsc-2021': {
    name: 'Office LTSC 2021',
    fullVersion: '16.0.14332.20011',
    userAgent: WEBVIEW,
    sets: LTSC_2021,
  },
  'ltsc-2024': {
    name: 'Office LTSC 2024',
    fullVersion: '16.0.17932.20000',
    userAgent: WEBVIEW,
    sets: LTSC_2024,
  },
  'microsoft-365': {
    name: 'Microsoft 365',
    fullVersion: '16.0.18000.20000',
    userAgent: WEBVIEW,
    sets: MICROSOFT_365,
  },
  /** Volume-licensed Office up to 2019 shows add-ins in Trident. */
  'trident-2019': {
    name: 'Office 2019 (Trident)',
    fullVersion: '16.0.10827.20000',
    userAgent: TRIDENT,
    sets: { ExcelApi: '1.7', AddinCommands: '1.1', DialogApi: '1.1', Settings: '1.1' },
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;

export function supportsSet({ sets }: Profile, name: string, version: string): boolean {
  const [has = 0, minor = 0] = (sets[name] ?? '0').split('.').map(Number);
  const [needs = 0, atLeast = 0] = version.split('.').map(Number);
  return has > needs || (has === needs && has > 0 && minor >= atLeast);
}
