import fc from 'fast-check';
import { shownText } from '../../src/reading/shown';
import type { DateSystem } from '../../src/reading/written';

const shown = (value: number, format: string, dateSystem: DateSystem = 1900): string =>
  shownText({ kind: 'number', value, format, dateSystem });

describe('shownText gives a cell as a person sees it', () => {
  test.each([
    [43982, 'yyyy"年"m"月"d"日"', '2020年5月31日'],
    [43982, '[$-804]yyyy"年"m"月";@', '2020年5月'],
    [43982, 'yyyy/m/d', '2020/5/31'],
    [43982, 'yyyy-mm-dd', '2020-05-31'],
    // Format 14 is the short date of the system.
    [43982, 'mm-dd-yy', '2020/5/31'],
    [43982.5, 'yyyy/m/d h:mm', '2020/5/31 12:00'],
    [0.75, 'h:mm:ss AM/PM', '6:00:00 PM'],
    [43982, 'aaaa', '星期日'],
    [60, 'yyyy/m/d', '60'],
    [43982, 'General', '43982'],
    [0.8, '0%', '80%'],
    [0.9949, '0.0%', '99.5%'],
    [1250, '#,##0.00', '1,250.00'],
    [-1250.5, '#,##0.00;[Red]-#,##0.00', '-1,250.50'],
    [-1250.5, '0.00_);(0.00)', '(1250.50)'],
    [1.005, '0.00', '1.01'],
    [0, '0;-0;"无"', '无'],
    [901, '00000000', '00000901'],
    [5, '"第"0"名"', '第5名'],
    [0.1 + 0.2, 'General', '0.3'],
    // Fifteen digits are kept, and no exponent hides the rest.
    [150802201209039000, 'General', '150802201209039000'],
    [150802201209039000, '0', '150802201209039000'],
    [1e-7, 'General', '0.0000001'],
  ])('%d as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  test('counts days from 1904 where the workbook does', () => {
    expect(shown(42520, 'yyyy-mm-dd', 1904)).toBe('2020-05-31');
  });

  test('no number and no format makes it throw', () => {
    const format = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc
        .array(fc.constantFrom(...'yMdhms0#,.%;"\\[]_*@Ee年月日 '.split('')))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.double(), format, (value, code) => {
        expect(typeof shown(value, code)).toBe('string');
      }),
    );
  });
});
