import fc from 'fast-check';
import { differingParts } from '../../src/checks/differing-parts';

describe('两处文字只显示不同之处', () => {
  test.each([
    [
      '改了一个词',
      '关注残疾儿童入学就读情况，努力保障农村留守儿童公平接受教育',
      '关注残疾儿童入学就读情况，确保农村留守儿童公平接受教育',
      '…疾儿童入学就读情况，努力保障农村留守儿童公平接受…',
      '…疾儿童入学就读情况，确保农村留守儿童公平接受…',
    ],
    [
      '先有增字，后有错字：显示错字',
      '2. 重点排查各学校在享受困难学生资助、住宿生补足等方面有无漏报、错评错报等情况。',
      '2.重点排查区属各学校在享受困难学生资助、住宿生补助等方面有无漏报、错评错报等情况',
      '…难学生资助、住宿生补足等方面有无漏报、错评…',
      '…难学生资助、住宿生补助等方面有无漏报、错评…',
    ],
    ['全文不同', '甲乙丙', '丁戊', '甲乙丙', '丁戊'],
    ['只差标点的照原样', '一、二', '一二', '一、二', '一二'],
  ])('%s', (_name, one, two, ours, theirs) => {
    expect(differingParts(one, two)).toEqual([ours, theirs]);
  });

  test('不同的两段文字，显示出来的也不同', () => {
    const text = fc.array(fc.constantFrom('学', '校', '资', '助', '，', '的'), { maxLength: 80 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [a, b] = [one.join(''), two.join('')];
        const letters = (value: string): string => value.replaceAll('，', '');
        const [ours, theirs] = differingParts(a, b);
        if (letters(a) !== letters(b)) expect(ours).not.toBe(theirs);
      }),
    );
  });
});
