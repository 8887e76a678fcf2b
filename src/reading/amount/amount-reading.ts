import type { Message } from '../../messages/message';

/** What an amount is for: 元/生·学期 is a rate for a term, 5000元 a sum. */
export type AmountPeriod = 'term' | 'year' | 'month' | 'day';

/** An amount of money as it was read. Without `fen` it says why, and is no amount to count with. */
export interface AmountReading {
  readonly text: string;
  /** In 分, a safe integer; absent where the text is no one exact amount. */
  readonly fen?: number;
  /** 元, 万元 … as the text or the header gives it; 元 where nothing does (flag unit-assumed). */
  readonly unit?: string;
  /** What one unit of it is for, in one spelling: 生·学期, 人·月, 天. */
  readonly per?: string;
  readonly period?: AmountPeriod;
  /** text (a number stored as text), unit-assumed, unit-from-header, negative, in-words, blank … */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}

export interface AmountContext {
  /** The unit that the column's header binds: 元, 万元, 元/生·学期. */
  readonly unit?: string;
  /** The header itself, where its unit was not taken out: 金额（万元）. */
  readonly header?: string;
}
