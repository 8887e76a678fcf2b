import fc from 'fast-check';
import { heightOf } from '../../src/report/text-size';

describe('行高按文字计算', () => {
  test.each([
    ['一行', '整改', 20, 11, 1],
    ['刚好排满两行', '一二三四五六七八', 10, 11, 2],
    ['换行符另起一行', '甲\n乙\n丙', 20, 11, 3],
    ['西文窄于汉字', '1234567890', 14, 11, 1],
  ])('%s', (_name, text, width, size, lines) => {
    expect(Math.round((heightOf(text, width, size) - 4) / (size * 1.3))).toBe(lines);
  });

  test('栏越窄、字越多，行越高，但不超过 Excel 的上限', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 4, max: 90 }), (text, width) => {
        const height = heightOf(text, width, 11);
        expect(height).toBeLessThanOrEqual(409);
        expect(heightOf(text, width + 5, 11)).toBeLessThanOrEqual(height);
        expect(heightOf(`${text}多`, width, 11)).toBeGreaterThanOrEqual(height);
      }),
    );
  });
});
