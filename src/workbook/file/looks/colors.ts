import type { XmlElement } from '../xml/element';

/** The 64 colours that `indexed` means where a workbook has no palette of its own (18.8.27). */
const STANDARD_PALETTE: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 ' +
  '0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 ' +
  '993300 993366 333399 333333'
).split(' ');

/** Index of `theme` to the element of a:clrScheme: light and dark stand in turned order. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Turns the ways in which styles write a colour (CT_Color, 18.8.19) into #rrggbb. */
export class Colors {
  private readonly theme: readonly (string | undefined)[];
  private readonly palette: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = theme?.child('themeElements')?.child('clrScheme');
    this.theme = THEME_ORDER.map((name) => {
      const [color] = scheme?.child(name)?.children ?? [];
      return color?.attribute('lastClr') ?? color?.attribute('val');
    });
    const own = styles?.child('colors')?.child('indexedColors')?.childrenNamed('rgbColor') ?? [];
    this.palette = own.map((color) => (color.attribute('rgb') ?? '').slice(-6));
  }

  /** Undefined where the colour is automatic or not said. */
  of(element: XmlElement | undefined): string | undefined {
    const color = this.baseOf(element);
    if (color === undefined || !/^[0-9a-f]{6}$/i.test(color)) return undefined;
    const tint = Number(element?.attribute('tint') ?? 0);
    return `#${(tint ? tinted(color, tint) : color).toLowerCase()}`;
  }

  private baseOf(element: XmlElement | undefined): string | undefined {
    const rgb = element?.attribute('rgb');
    if (rgb !== undefined) return rgb.slice(-6);
    const theme = element?.attribute('theme');
    if (theme !== undefined) return this.theme[Number(theme)];
    const indexed = Number(element?.attribute('indexed') ?? NaN);
    // 64 and 65 are the colours of text and paper of the system.
    if (indexed === 64) return '000000';
    if (indexed === 65) return 'ffffff';
    return this.palette[indexed] ?? STANDARD_PALETTE[indexed];
  }
}

/** Lighter or darker by changing the luminance alone (18.8.19, tint). */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const { hue, saturation, luminance } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, changed)));
}

function toHsl(
  red: number,
  green: number,
  blue: number,
): { hue: number; saturation: number; luminance: number } {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const luminance = (most + least) / 2;
  if (span === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = luminance > 0.5 ? span / (2 - most - least) : span / (most + least);
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: sixth / 6, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  return [0, 8, 4]
    .map((offset) => {
      const step = (offset + hue * 12) % 12;
      const value = luminance - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
      return Math.round(value * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}
