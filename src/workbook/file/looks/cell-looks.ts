import type { CellLook } from '../../looks';
import type { PackageParts } from '../package/package-parts';
import type { WorkbookPart } from '../package/workbook-part';
import { isTrue } from '../package/workbook-part';
import { stylesPath } from '../styles/cell-formats';
import type { XmlElement } from '../xml/element';
import { Colors } from './colors';

/** The look of every cell style, by index of cellXfs. */
export function readCellLooks(parts: PackageParts, workbook: WorkbookPart): readonly CellLook[] {
  const path = stylesPath(workbook);
  if (path === undefined || !parts.has(path)) return [];
  const styles = parts.xml(path);
  const theme = workbook.relationships.find(({ type }) => type === 'theme')?.target;
  const colors = new Colors(theme && parts.has(theme) ? parts.xml(theme) : undefined, styles);
  const looksOf = (list: string, look: (element: XmlElement) => CellLook): CellLook[] =>
    (styles.child(list)?.effectiveChildren() ?? []).map(look);
  const fonts = looksOf('fonts', (font) => fontLook(font, colors));
  const fills = looksOf('fills', (fill) => fillLook(fill, colors));
  const borders = looksOf('borders', borderLook);
  return looksOf('cellXfs', (style) => ({
    ...fonts[Number(style.attribute('fontId') ?? 0)],
    ...fills[Number(style.attribute('fillId') ?? 0)],
    ...borders[Number(style.attribute('borderId') ?? 0)],
    ...alignmentLook(style.child('alignment')),
  }));
}

function fontLook(font: XmlElement, colors: Colors): CellLook {
  const name = font.child('name')?.attribute('val');
  const size = Number(font.child('sz')?.attribute('val') ?? NaN);
  const color = colors.of(font.child('color'));
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(isOn(font, 'b') ? { bold: true } : {}),
    ...(isOn(font, 'i') ? { italic: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** `<b/>` is on; `<b val="0"/>` is off. */
function isOn(font: XmlElement, name: string): boolean {
  const element = font.child(name);
  return element !== undefined && isTrue(element.attribute('val') ?? '1');
}

/** A solid fill has its colour in front; of a pattern or gradient the first colour will do. */
function fillLook(fill: XmlElement, colors: Colors): CellLook {
  const pattern = fill.child('patternFill');
  const type = pattern?.attribute('patternType') ?? 'none';
  const color = pattern
    ? type === 'none'
      ? undefined
      : colors.of(pattern.child(type === 'solid' ? 'fgColor' : 'bgColor'))
    : colors.of(fill.child('gradientFill')?.child('stop')?.child('color'));
  return color === undefined ? {} : { fill: color };
}

function borderLook(border: XmlElement): CellLook {
  const drawn = (...names: readonly string[]): boolean =>
    names.some((name) => (border.child(name)?.attribute('style') ?? 'none') !== 'none');
  // Strict packages say start and end for left and right.
  const sides = {
    ...(drawn('top') ? { top: true } : {}),
    ...(drawn('right', 'end') ? { right: true } : {}),
    ...(drawn('bottom') ? { bottom: true } : {}),
    ...(drawn('left', 'start') ? { left: true } : {}),
  };
  return Object.keys(sides).length === 0 ? {} : { borders: sides };
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
  justify: 'left',
  fill: 'left',
};

const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'center',
  distributed: 'center',
};

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  const horizontal = HORIZONTAL[alignment?.attribute('horizontal') ?? ''];
  const vertical = VERTICAL[alignment?.attribute('vertical') ?? ''];
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(isTrue(alignment?.attribute('wrapText')) ? { wrap: true } : {}),
  };
}
