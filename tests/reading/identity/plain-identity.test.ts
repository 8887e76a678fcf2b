import fc from 'fast-check';
import { isPlainIdentity } from '../../../src/reading/identity/plain-identity';
import { readIdentity } from '../../../src/reading/identity/read-identity';

const digits = (count: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((each) => each.join(''));

const checkOf = (head: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'.charAt(
    weights.reduce((sum, weight, at) => sum + weight * Number(head[at]), 0) % 11,
  );
};

/** Numbers near the valid ones: real and unreal provinces, days and check digits. */
const near = fc
  .tuple(
    fc.oneof(fc.constantFrom('15', '64', '11', '82', '91'), digits(2)),
    digits(4),
    fc.integer({ min: 1845, max: 2030 }).map(String),
    fc.integer({ min: 0, max: 13 }).map((month) => String(month).padStart(2, '0')),
    fc.integer({ min: 0, max: 32 }).map((day) => String(day).padStart(2, '0')),
    digits(3),
    fc.option(fc.constantFrom('0', 'X', 'x', '7'), { nil: undefined }),
  )
  .map(([province, place, year, month, day, order, last]) => {
    const head = `${province}${place}${year}${month}${day}${order}`;
    return `${head}${last ?? checkOf(head)}`;
  });

test('a plain number is told valid exactly where the reader calls it valid without a flag', () => {
  fc.assert(
    fc.property(fc.oneof(near, digits(18), fc.string()), (text) => {
      const { valid, flags } = readIdentity({ kind: 'text', text });
      expect(isPlainIdentity(text)).toBe(valid && flags.length === 0);
    }),
    { numRuns: 2000 },
  );
});
