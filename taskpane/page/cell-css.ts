import type { CSSProperties } from 'react';
import type { CellBox } from './cell-boxes';
import type { CellLook } from '../../src/workbook/looks';
import { MARK_LOOKS } from '../../src/workbook/mark-looks';

const PIXELS_OF_POINT = 4 / 3;
const LINE_COLOUR = '#000';
const PAPER = '#fff';
const MARK_LINES = {
  thin: 'solid',
  dashed: 'dashed',
  dashDot: 'dashed',
  dotted: 'dotted',
} as const;

/**
 * A sheet is paper, white in every theme. A box reaches one pixel over the lines to its left and
 * above, so that the borders of neighbours fall together.
 */
export function cellCss(
  { left, top, width, height, look, merged, mark, kind }: CellBox,
  zoom: number,
): CSSProperties {
  const marked = mark && MARK_LOOKS[mark];
  const ground = marked?.fill ?? look.fill;
  const { borders = {} } = look;
  const line = (side: boolean | undefined): string =>
    marked
      ? `1px ${MARK_LINES[marked.border]} ${marked.color}`
      : `1px solid ${side ? LINE_COLOUR : 'transparent'}`;
  return {
    left: left - 1,
    top: top - 1,
    width: width + 1,
    height: height + 1,
    borderTop: line(borders.top),
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
    zIndex: marked ? 3 : look.borders ? 2 : 1,
    backgroundColor: ground ?? (merged ? PAPER : 'transparent'),
    backgroundClip: 'padding-box',
    color: marked?.color ?? look.color ?? '#000',
    fontFamily: fontStack(look.fontName),
    fontSize: (look.fontSize ?? 11) * PIXELS_OF_POINT * zoom,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    textAlign: textAlign(look, kind),
    alignItems: { top: 'flex-start', center: 'center', bottom: 'flex-end' }[
      look.vertical ?? 'bottom'
    ],
  };
}

function textAlign(
  { horizontal = 'general' }: CellLook,
  kind: CellBox['kind'],
): 'left' | 'center' | 'right' {
  if (horizontal !== 'general') return horizontal;
  if (kind === 'number') return 'right';
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left';
}

/** The fonts of official papers are on few machines: each with what stands in for it elsewhere. */
function fontStack(name = 'Calibri'): string {
  const song = '"SimSun", "Songti SC", "Noto Serif CJK SC", serif';
  const plain = '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
  const stand = /仿宋|fang/i.test(name)
    ? `"FangSong", "STFangsong", ${song}`
    : /楷|kai/i.test(name)
      ? `"KaiTi", "STKaiti", ${song}`
      : /黑|hei/i.test(name)
        ? `"SimHei", ${plain}`
        : /宋|song|serif/i.test(name)
          ? song
          : plain;
  return `"${name.replace(/["\\]/g, '')}", ${stand}`;
}
