import fc from 'fast-check';
import { isoDate } from '../../../src/reading/iso-date';
import { readIdentity } from '../../../src/reading/identity/read-identity';
import type { Written } from '../../../src/reading/written';
import { corpus } from '../corpus';

const text = (value: string): Written => ({ kind: 'text', text: value });

describe('A citizen identity number is held against its own rules (GB 11643)', () => {
  test.each([
    // The two examples printed in the standard.
    ['11010519491231002X', undefined, '1949-12-31', 'female'],
    ['440524188001010014', undefined, '1880-01-01', 'male'],
    ['１１０１０５１９４９１２３１００２ｘ', undefined, '1949-12-31', 'female'],
    [' 110105 19491231 002X', undefined, '1949-12-31', 'female'],
    ['110105194912310021', 'checksum', '1949-12-31', undefined],
    ['110105194902300021', 'birth', undefined, undefined],
    ['110105174912310021', 'birth', undefined, undefined],
    ['990105194912310021', 'region', undefined, undefined],
    // Fifteen digits, as before 1999.
    ['130503670401001', undefined, '1967-04-01', 'male'],
    ['13050367040100', 'length', undefined, undefined],
    ['1.10105E+17', 'stored-as-number', undefined, undefined],
    ['1101051949123100X2', 'characters', undefined, undefined],
    ['见附件', 'characters', undefined, undefined],
    ['  ', 'blank', undefined, undefined],
  ])('%s', (written, fault, birth, sex) => {
    const reading = readIdentity(text(written));
    expect([reading.fault, reading.birth, reading.sex]).toEqual([fault, birth, sex]);
  });

  test('reads every row of the corpus as given', () => {
    const wrong = corpus('identities.tsv').flatMap((row) => {
      const read = readIdentity(text(row.text ?? ''));
      const got = [String(read.valid), read.birth, read.sex, read.region, read.fault];
      const want = [row.valid, row.birth, row.sex, row.region, row.fault];
      return got.every((value, at) => (value ?? '') === want[at]) ? [] : [{ row, got }];
    });
    expect(wrong).toEqual([]);
  });

  test('one stored as a number has lost its last digits, whatever they look like', () => {
    const stored: Written = {
      kind: 'number',
      value: 110105194912310000,
      format: '0',
      dateSystem: 1900,
    };
    expect(readIdentity(stored).fault).toBe('stored-as-number');
  });

  test('an old number is told with the number that replaces it', () => {
    const { valid, number, flags, region, province } = readIdentity(text('130503670401001'));
    expect({ valid, number, flags, region, province }).toEqual({
      valid: true,
      number: '130503196704010016',
      flags: ['old'],
      region: '130503',
      province: '河北省',
    });
    const stored: Written = {
      kind: 'number',
      value: 130503670401001,
      format: '0',
      dateSystem: 1900,
    };
    expect(readIdentity(stored).number).toBe('130503196704010016');
  });

  test('one pasted as text after it had lost its digits is told as such', () => {
    expect(readIdentity(text('110105194912310000')).flags).toEqual(['digits-lost']);
  });

  test('any one digit typed wrong, and any two neighbours swapped, is noticed', () => {
    fc.assert(
      fc.property(number(), fc.nat(17), fc.integer({ min: 1, max: 9 }), (right, place, shift) => {
        expect(readIdentity(text(right)).fault).toBeUndefined();
        const wrong = [...right];
        const digit = wrong[place] === 'X' ? 10 : Number(wrong[place]);
        wrong[place] = String((digit + shift) % 10);
        const swapped = [...right];
        [swapped[place], swapped[place + 1]] = [right[place + 1] ?? '', right[place] ?? ''];
        const changed = [wrong.join(''), swapped.join('')].filter((other) => other !== right);
        expect(changed.filter((other) => !readIdentity(text(other)).fault)).toEqual([]);
      }),
    );
  });
});

/** A right number: region, birth date, sequence, and the check character by the other formula. */
function number(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('11', '15', '50', '61', '64', '65'),
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1900, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([region, place, year, month, day, sequence]) => {
      const birth = (isoDate(year, month, day) ?? '').replaceAll('-', '');
      const body =
        region + String(place).padStart(4, '0') + birth + String(sequence).padStart(3, '0');
      // ISO 7064 by recursion, not by the table of weights that the reader uses.
      const sum = [...body].reduce((rest, digit) => ((rest + Number(digit)) * 2) % 11, 0);
      const check = (12 - sum) % 11;
      return body + (check === 10 ? 'X' : String(check));
    });
}
