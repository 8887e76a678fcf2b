import { itemKind } from './aid-item';
import type { Rate } from './rate-table';

/** 小学 汉语授课 寄宿: what a rate is for, in words. */
export const rateClass = ({ stage, teachingMode, boarding, hardshipKinds }: Rate): string =>
  [
    stage,
    teachingMode ?? '',
    boarding === undefined ? '' : boarding ? '寄宿' : '非寄宿',
    hardshipKinds?.join('、') ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The same, with what tells rates of one class apart: two of one key are the rate of two times. */
export const rateClassKey = (rate: Rate): string => `${rateClass(rate)}|${itemKind(rate.item)}`;
