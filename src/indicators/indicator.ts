import { ungrouped } from '../reading/grouped';
import type { Written } from '../reading/written';

export const DIRECTIONS = ['>=', '<=', '=', '>', '<'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 以上, 以内, 不低于 include the number; 超过, 低于 exclude it (民法典第一千二百五十九条). */
const WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/≥|>=|不低于|不少于|不小于|以上|大于等于|至少/, '>='],
  [/≤|<=|不高于|不超过|不大于|以内|以下|小于等于|至多/, '<='],
  [/^(等于|=|＝)$|^达到?100/, '='],
  [/>|超过|高于|大于/, '>'],
  [/<|低于|少于|小于|不足/, '<'],
];

export function readDirection(text: string): Direction | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return WORDS.find(([words]) => words.test(plain))?.[1];
}

/** A figure of the table: a number, or a text such as 99.5% or 85分. */
export function readFigure(written: Written): number | undefined {
  if (written.kind === 'number') return written.value;
  if (written.kind !== 'text') return undefined;
  const plain = ungrouped(written.text.normalize('NFKC'))?.replace(/[\s分人个户]/g, '') ?? '';
  const parts = /^(?:[≥≤<>=]=?)?(-?\d+(?:\.\d+)?)(%)?$/.exec(plain);
  if (!parts) return undefined;
  return parts[2] ? Number(parts[1]) / 100 : Number(parts[1]);
}

/** A quotient that is compared exactly, without dividing: 12417 of 12480. */
export interface Quotient {
  readonly of: number;
  readonly by: number;
}

/** True where a figure reaches its target, to the last digit: 99.49 % is not 99.5 %. */
export function reaches(actual: Quotient, direction: Direction, target: number): boolean {
  const digits = decimals(target);
  const scale = 10 ** digits;
  // of/by >= t  <=>  of·scale >= round(t·scale)·by, in whole numbers where of and by are whole.
  const left = actual.of * scale;
  const right = Math.round(target * scale) * actual.by;
  switch (direction) {
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '=':
      return left === right;
  }
}

/** Digits behind the point as the shortest decimal that means this number. */
function decimals(value: number): number {
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value)) ?? [];
  return fraction.length + Number(exponent);
}

/** The figure as its cell's number format rounds it: 0.99495 under 0.0% is shown as 99.5 %, 0.995. */
export function asShown(value: number, format: string): number {
  const [section = ''] = format.replace(/"[^"]*"|\\./g, '').split(';');
  const digits = /0\.(0+)/.exec(section)?.[1]?.length ?? 0;
  if (!/0/.test(section)) return value;
  const percent = section.includes('%') ? 100 : 1;
  return Number((value * percent).toFixed(digits)) / percent;
}
