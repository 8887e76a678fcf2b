/** How long the period is that a wording names. */
export type Unit =
  | 'day'
  | 'week'
  | 'xun'
  | 'halfMonth'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'schoolYear'
  | 'plan'
  | 'festival'
  | 'lunarDay'
  | 'term'
  | 'vacation';

/**
 * A period as it is written: only what the text says; context and inheritance come later. A class,
 * so that all of them have one shape: reading is a matter of microseconds.
 */
export class When {
  year: number | undefined;
  /** 今年 0, 明年 1, 去年 -1: counted from the year of the document. */
  yearShift: number | undefined;
  /** 次年: counted from the year of the date before it in the cell, if there is one. */
  yearFollows = false;
  month: number | undefined;
  /** 本月 0, 下月 1: counted from the fill-in date. */
  monthShift: number | undefined;
  day: number | undefined;
  /** 今天 0, 明天 1. */
  dayShift: number | undefined;
  /** The nth quarter, half, third of a month, week of a month, term; negative from the end. */
  n: number | undefined;
  /** The last one, where it spans several: 上中旬 is 1 to 2, 前三季度 1 to 3. */
  n2: number | undefined;
  weekShift: number | undefined;
  quarterShift: number | undefined;
  /** The weekday meant (下周五), or the one written beside a full date (5月31日（周日）). */
  weekday: number | undefined;
  statedWeekday: number | undefined;
  /** 最后一个工作日: counts working days only. */
  working = false;
  edge: 'end' | 'start' | 'mid' | undefined;
  /** A wording that no calendar can settle. */
  doubt: Doubt | undefined;
  /** The digits had to be cleared of letters: 5月3l日. */
  ocr = false;

  constructor(public unit: Unit) {}

  /** The same wording in a certain year. */
  inYear(year: number): When {
    return Object.assign(new When(this.unit), this, { year });
  }

  /** True where the text itself says which year, though perhaps by a word. */
  get hasYear(): boolean {
    return this.year !== undefined || this.yearShift !== undefined;
  }
}

export type Doubt =
  | 'vague-number'
  | 'placeholder'
  | 'order'
  | 'school-calendar'
  | 'vague'
  | 'duration-or-date'
  | 'weekend'
  | 'undated'
  | 'serial-as-text';

/** What stands around a date and says how it binds. */
export class Marks {
  /** 前, 之前: T1 after a day, T4 after an interval. */
  before = false;
  /** 早于: the day itself is too late. */
  strictly = false;
  /** 不晚于, 截至, 到, 止: up to and including. */
  upTo = false;
  within = false;
  since = false;
  after = false;
  around = false;
  include = false;
  exclude = false;
  /** 0时前: the day is over before it begins. */
  midnight = false;
  soft = false;
  asked = false;
  extended = false;
  original = false;
  reference = false;
  done = false;
  question = false;
  /** 5月31日前3天: a distance before the date. */
  lead: Span | undefined;
  /** 5月31日后10日内: a distance behind it. */
  lag: Span | undefined;
  /** （共7天）: the length that the text states for a range. */
  statedDays: number | undefined;
}

/** A length of time: 15日, 3个工作日, 一个半月. */
export interface Span {
  readonly unit: 'day' | 'workday' | 'week' | 'month' | 'hour' | 'term';
  readonly count: number;
  /** 一个半月: 15 days behind the months. */
  readonly days?: number;
  /** 3-5天: the shorter of the two. */
  readonly least?: number | undefined;
  readonly vague?: boolean;
}

interface Place {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A date, or a range that ends with one. */
export interface DateMention extends Place {
  readonly kind: 'date' | 'range';
  /** What a range begins with; missing where that is no date: 即日起. */
  readonly left?: When;
  readonly when: When;
  readonly marks: Marks;
}
export interface SpanMention extends Place {
  readonly kind: 'span';
  readonly span: Span;
  readonly within: boolean;
}
export interface RuleMention extends Place {
  readonly kind: 'rule';
  readonly rule: string;
}
/** A number that is a document's, a telephone's, a list mark: read so that nobody else does. */
export interface NoiseMention extends Place {
  readonly kind: 'noise';
  /** 〔2020〕38号 names the year of its document. */
  readonly documentYear?: number | undefined;
}
export type Mention = DateMention | SpanMention | RuleMention | NoiseMention;
