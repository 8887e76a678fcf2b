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

/** A period as it is written: only what the text says; context and inheritance come later. */
export interface When {
  readonly unit: Unit;
  readonly year?: number;
  /** 今年 0, 明年 1, 去年 -1: counted from the year of the document. */
  readonly yearShift?: number;
  /** 次年: counted from the year of the date before it in the cell, if there is one. */
  readonly yearFollows?: boolean;
  readonly month?: number;
  /** 本月 0, 下月 1: counted from the fill-in date. */
  readonly monthShift?: number;
  readonly day?: number;
  /** 今天 0, 明天 1. */
  readonly dayShift?: number;
  /** The nth quarter, half, third of a month, week of a month, term; negative from the end. */
  readonly n?: number;
  /** The last one, where it spans several: 上中旬 is 1 to 2, 前三季度 1 to 3. */
  readonly n2?: number;
  readonly weekShift?: number;
  readonly quarterShift?: number;
  /** The weekday meant (下周五), or the one written beside a full date (5月31日（周日）). */
  readonly weekday?: number;
  readonly statedWeekday?: number;
  /** 最后一个工作日: counts working days only. */
  readonly working?: boolean;
  readonly edge?: 'end' | 'start' | 'mid';
  /** A wording that no calendar can settle. */
  readonly doubt?: Doubt;
  /** The digits had to be cleared of letters: 5月3l日. */
  readonly ocr?: boolean;
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
export interface Marks {
  /** 前, 之前: T1 after a day, T4 after an interval. */
  before?: boolean;
  /** 早于: the day itself is too late. */
  strictly?: boolean;
  /** 不晚于, 截至, 到, 止: up to and including. */
  upTo?: boolean;
  within?: boolean;
  since?: boolean;
  after?: boolean;
  around?: boolean;
  include?: boolean;
  exclude?: boolean;
  /** 0时前: the day is over before it begins. */
  midnight?: boolean;
  soft?: boolean;
  asked?: boolean;
  extended?: boolean;
  original?: boolean;
  reference?: boolean;
  done?: boolean;
  question?: boolean;
  /** 5月31日前3天: a distance before the date. */
  lead?: Span;
  /** 5月31日后10日内: a distance behind it. */
  lag?: Span;
  /** （共7天）: the length that the text states for a range. */
  statedDays?: number;
}

/** A length of time: 15日, 3个工作日, 一个半月. */
export interface Span {
  readonly unit: 'day' | 'workday' | 'week' | 'month' | 'year' | 'hour' | 'term';
  readonly count: number;
  /** 一个半月: 15 days behind the months. */
  readonly days?: number;
  /** 3-5天: the shorter of the two. */
  readonly least?: number;
  readonly vague?: boolean;
}

interface Place {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

export interface DateMention extends Place {
  readonly kind: 'date';
  readonly when: When;
  readonly marks: Marks;
}
export interface RangeMention extends Place {
  readonly kind: 'range';
  /** Missing where the range begins 即日起. */
  readonly left?: When;
  readonly right: When;
  readonly leftMarks: Marks;
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
  /** Set where the rule names a day that no such period has: 每月32日. */
  readonly impossible?: boolean;
}
/** A number that is a document's, a telephone's, a list mark: read so that nobody else does. */
export interface NoiseMention extends Place {
  readonly kind: 'noise';
  /** 〔2020〕38号 names the year of its document. */
  readonly documentYear?: number;
}
export type Mention = DateMention | RangeMention | SpanMention | RuleMention | NoiseMention;
