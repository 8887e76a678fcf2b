import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/**
 * A Chinese font for machines that have none, so that pictures of the page can be looked at. The
 * page names the fonts of Windows: the font is given those names, from an address of its own origin.
 */
const NAMES = ['Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'SimSun', 'FangSong', 'SimHei'];
const FILES = ['chinese-simplified', 'latin'].map(
  (part) => `noto-sans-sc-${part}-400-normal.woff2`,
);
const FOLDER = '/test-fonts/';

let style: string | undefined;

/** The style that brings the font in; '' where the system has a Chinese font. */
export function cjkFontStyle(): string {
  style ??= systemHasChinese() ? '' : fontFaces();
  return style;
}

/** The file behind an address of the font folder. */
export function serveFont(url: string): string | undefined {
  const file = FILES.find((name) => url.endsWith(FOLDER + name));
  if (!file) return undefined;
  return join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files', file);
}

function systemHasChinese(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function fontFaces(): string {
  const ranges = ['U+2E80-9FFF, U+FF00-FFEF, U+3000-303F', 'U+0000-2E7F'];
  return NAMES.flatMap((name) =>
    FILES.map(
      (file, at) =>
        `@font-face{font-family:'${name}';src:url(${FOLDER}${file});unicode-range:${ranges[at] ?? ''}}`,
    ),
  ).join('\n');
}
