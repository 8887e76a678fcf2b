import fc from 'fast-check';
import { pageBreaks } from '../../src/report/page-breaks';

/** A sheet so narrow that it is not scaled: a page holds 487 points, planned a little short. */
const NARROW = [20];

describe('分页', () => {
  test('装得下的不分页，装不下的在行间分', () => {
    expect(pageBreaks(Array(20).fill(20), NARROW, new Set())).toEqual([]);
    expect(pageBreaks(Array(50).fill(20), NARROW, new Set())).toEqual([23, 46]);
  });

  test('标题随下一行走，不留在页尾', () => {
    expect(pageBreaks(Array(30).fill(20), NARROW, new Set([21, 22]))).toEqual([21]);
  });

  test('缩小排印时一页装得更多', () => {
    expect(pageBreaks(Array(30).fill(20), [250], new Set())).toEqual([]);
  });

  test('每页都不超出，页首都在表内，次序递增', () => {
    const rows = fc.array(fc.integer({ min: 10, max: 409 }), { maxLength: 80 });
    const kept = fc.uniqueArray(fc.nat(80));
    fc.assert(
      fc.property(rows, kept, (heights, keep) => {
        const breaks = pageBreaks(heights, NARROW, new Set(keep));
        const starts = [0, ...breaks];
        starts.forEach((start, page) => {
          const end = starts[page + 1] ?? heights.length;
          expect(end).toBeGreaterThan(page === starts.length - 1 ? -1 : start);
          const used = heights.slice(start, end).reduce((sum, height) => sum + height, 0);
          if (end > start + 1) expect(used).toBeLessThanOrEqual(487);
        });
      }),
    );
  });
});
