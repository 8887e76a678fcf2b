import fc from 'fast-check';
import { coefficientOfVariation } from '../../src/indicators/coefficient-of-variation';

const schools = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([pupils, amount]) => ({ pupils, amount }));

describe('差异系数, weighted by pupils', () => {
  // A worked example as published (five schools, library books): mean 6.33, CV 0.52.
  const published = schools([
    [45, 279],
    [37, 137],
    [89, 935],
    [76, 160],
    [55, 402],
  ]);

  test('gives the published figure', () => {
    expect(coefficientOfVariation(published)).toBeCloseTo(0.515257, 6);
  });

  test('books and computers of twelve schools', () => {
    const books = [7827, 12754, 4536, 12615, 6006, 11723, 13746, 13460, 11359, 16749, 10349, 11086];
    const computers = [26, 58, 21, 65, 34, 45, 51, 59, 45, 83, 69, 53];
    const pupils = [279, 883, 153, 676, 215, 603, 674, 854, 670, 872, 632, 465];
    const of = (amounts: readonly number[]): number | undefined =>
      coefficientOfVariation(pupils.map((own, at) => ({ pupils: own, amount: amounts[at] ?? 0 })));
    expect([of(books)?.toFixed(6), of(computers)?.toFixed(6)]).toEqual(['0.203975', '0.251640']);
  });

  test('is 0 where every school has the same per pupil, and does not depend on the unit or order', () => {
    const school = fc.record({
      pupils: fc.integer({ min: 1, max: 3000 }),
      amount: fc.integer({ min: 1, max: 100000 }),
    });
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 30 }), (list) => {
        const once = coefficientOfVariation(list) ?? NaN;
        const inHundreds = list.map(({ pupils, amount }) => ({ pupils, amount: amount * 100 }));
        expect(coefficientOfVariation(inHundreds)).toBeCloseTo(once, 9);
        expect(coefficientOfVariation([...list].reverse())).toBeCloseTo(once, 9);
        const equal = list.map(({ pupils }) => ({ pupils, amount: pupils * 7 }));
        expect(coefficientOfVariation(equal)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('there is none without pupils or without anything to compare', () => {
    expect([coefficientOfVariation([]), coefficientOfVariation(schools([[10, 0]]))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
