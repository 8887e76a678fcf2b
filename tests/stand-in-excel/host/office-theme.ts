/** Office's colours as the host gives them: numbers 0xRRGGBB for body and controls. */
export const OFFICE_THEMES = {
  light: { body: '#FFFFFF', bodyText: '#262626', control: '#F0F0F0', controlText: '#262626' },
  dark: { body: '#262626', bodyText: '#FFFFFF', control: '#363636', controlText: '#FFFFFF' },
  'high-contrast': {
    body: '#000000',
    bodyText: '#FFFFFF',
    control: '#000000',
    controlText: '#FFFF00',
  },
} as const;
export type ThemeName = keyof typeof OFFICE_THEMES;

export function themeJson(name: ThemeName): string {
  const { body, bodyText, control, controlText } = OFFICE_THEMES[name];
  return JSON.stringify({
    bodyBackgroundColor: asNumber(body),
    bodyForegroundColor: asNumber(bodyText),
    controlBackgroundColor: asNumber(control),
    controlForegroundColor: asNumber(controlText),
  });
}

const asNumber = (color: string): number => Number.parseInt(color.slice(1), 16);
