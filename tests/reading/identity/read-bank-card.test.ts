import fc from 'fast-check';
import { readBankCard } from '../../../src/reading/identity/read-bank-card';
import { writtenText, type Written } from '../../../src/reading/written';

const faultOf = (value: string): string | undefined => readBankCard(writtenText(value)).fault;

describe('A bank card number is held against its own rules (ISO/IEC 7812)', () => {
  test.each([
    // The example of the standard's annex, and an invented card of nineteen digits.
    ['4992739871', 'length'],
    ['499273987160', 'check-digit'],
    ['79927398713', 'length'],
    ['9900000000000090003', undefined],
    ['9900 0000 0000 0090 003', undefined],
    ['９９００００００００００００９０００３', undefined],
    ['9900000000000090004', 'check-digit'],
    ['9.9E+18', 'stored-as-number'],
    ['卡号待补', 'characters'],
    [' ', 'blank'],
  ])('%s', (value, fault) => {
    expect(faultOf(value)).toBe(fault);
  });

  test('one stored as a number has lost its last digits', () => {
    const stored: Written = { kind: 'number', value: 9.9e18, format: '0', dateSystem: 1900 };
    expect(readBankCard(stored).fault).toBe('stored-as-number');
    expect(readBankCard(writtenText('6217001234567890000')).flags).toEqual(['digits-lost']);
  });

  test('any one digit typed wrong is noticed', () => {
    const right = '9900000000000090003';
    fc.assert(
      fc.property(fc.nat(18), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const wrong = [...right];
        wrong[place] = String((Number(wrong[place]) + shift) % 10);
        expect(faultOf(wrong.join(''))).toBe('check-digit');
      }),
    );
  });
});
