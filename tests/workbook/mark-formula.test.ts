import fc from 'fast-check';
import { MARK_LEVELS } from '../../src/workbook/edit';
import { markFormula, markLevelOf } from '../../src/workbook/mark-formula';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom('长', '"', '😀', '\n', '_x000D_', 'a'), maxLength: 6000 }),
);

/** What a text of a formula says: quoted pieces and CHAR(n) joined by &. */
function said(expression: string): string {
  return [...expression.matchAll(/"((?:[^"]|"")*)"|CHAR\((\d+)\)/g)]
    .map(([, quoted, code]) =>
      code === undefined ? (quoted ?? '').replaceAll('""', '"') : String.fromCharCode(Number(code)),
    )
    .join('');
}

describe('the formula of a mark', () => {
  test('keeps to 255 characters for any text, and says the text, or how long it is and its ends', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('D7', 'XFD1048576'), (written, address) => {
        const formula = markFormula('due-soon', address, { kind: 'text', text: written });
        expect(`=${formula}`.length).toBeLessThanOrEqual(255);
        for (const [, piece = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
          expect(piece).not.toMatch(/_x[0-9a-f]{4}_/i);
        }
        const whole = new RegExp(`,EXACT\\(${address}&"",(.*)\\)\\)$`, 's').exec(formula);
        if (whole) {
          expect(said(whole[1] ?? '')).toBe(written);
          return;
        }
        const [, length, begin = '', end = ''] =
          /,LEN\(\w+&""\)=(\d+),EXACT\(LEFT\(\w+&"",\d+\),(.*)\),EXACT\(RIGHT\(\w+&"",\d+\),(.*)\)\)$/s.exec(
            formula,
          ) ?? [];
        expect(Number(length)).toBe(written.length);
        expect(said(begin)).not.toBe('');
        expect(written.startsWith(said(begin)) && written.endsWith(said(end))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is known again by its level, however it was spaced, and nothing else is', () => {
    for (const level of MARK_LEVELS) {
      expect(markLevelOf(markFormula(level, 'A1', { kind: 'blank' }))).toBe(level);
    }
    expect(markLevelOf('=AND( N( "Duzhan:Overdue" ) = 0 , TRUE)')).toBe('overdue');
    expect(markLevelOf('AND(N("duzhan:other")=0,TRUE)')).toBeUndefined();
    expect(markLevelOf('SUM(A1)="duzhan:error"')).toBeUndefined();
  });
});
