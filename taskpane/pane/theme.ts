import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

export const APPEARANCES = ['light', 'dark', 'high-contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** 黛蓝: a quiet blue that is no severity's colour. */
const brand: BrandVariants = {
  10: '#03070b',
  20: '#0b1a25',
  30: '#0e2a3d',
  40: '#103750',
  50: '#134463',
  60: '#175275',
  70: '#1c6088',
  80: '#226c98',
  90: '#3b7ea8',
  100: '#5490b7',
  110: '#6ca2c5',
  120: '#84b4d2',
  130: '#9cc5df',
  140: '#b5d5ea',
  150: '#d0e5f3',
  160: '#e9f3fa',
};

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const dark = createDarkTheme(brand);

export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...dark,
    fontFamilyBase,
    // On the dark ground the ramp's default is too faint for links and chosen tabs (WCAG 2.2, 1.4.3).
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[130],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandStroke: brand[120],
  },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase },
};
