/** What a piece of the text is; the words of each kind stand in lexicon/. */
export type TokenKind =
  // numbers and the units that make a date of them
  | 'num'
  | 'year'
  | 'month'
  | 'day'
  | 'quarter'
  | 'quarterMark'
  | 'week'
  | 'days'
  | 'workday'
  | 'hours'
  | 'clock'
  | 'piece'
  | 'half'
  | 'nth'
  | 'last'
  | 'first'
  // parts of a year or a month
  | 'halfYear'
  | 'halfMonth'
  | 'xun'
  | 'weekday'
  | 'weekend'
  | 'end'
  | 'start'
  | 'mid'
  | 'yearEnd'
  | 'whole'
  | 'season'
  | 'schoolYear'
  | 'term'
  | 'schoolTerm'
  | 'vacation'
  | 'opening'
  | 'closing'
  | 'planWord'
  | 'festival'
  | 'lunar'
  | 'lunarMonth'
  | 'englishMonth'
  // relative to a day that the text does not say
  | 'relYear'
  | 'relMonth'
  | 'relQuarter'
  | 'relWeek'
  | 'relDay'
  | 'relTerm'
  | 'relXun'
  // marks around a date
  | 'before'
  | 'after'
  | 'within'
  | 'during'
  | 'by'
  | 'till'
  | 'until'
  | 'finish'
  | 'from'
  | 'since'
  | 'at'
  | 'be'
  | 'of'
  | 'include'
  | 'exclude'
  | 'around'
  | 'about'
  | 'daytime'
  | 'midnight'
  // joining
  | 'dash'
  | 'dot'
  | 'slash'
  | 'arrow'
  | 'and'
  | 'enum'
  | 'or'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'open'
  | 'close'
  | 'question'
  | 'none'
  // recurring
  | 'every'
  | 'everyOther'
  | 'once'
  // words that carry a verdict of their own
  | 'longTerm'
  | 'immediate'
  | 'sameDay'
  | 'undated'
  | 'tentative'
  | 'elsewhere'
  | 'ditto'
  | 'blankMark'
  | 'soft'
  | 'done'
  | 'extend'
  | 'extendAsked'
  | 'original'
  | 'restDays'
  | 'issue'
  | 'receive'
  | 'found'
  | 'reference'
  | 'word';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Of a number its value; of a word what the lexicon gives it. */
  readonly value: number;
  /** Of a number: digits written one by one; 0 for 二十. Kept to tell 20年 from 二十年. */
  readonly digits: number;
  /** Written in Chinese characters. */
  readonly han: boolean;
  /** An estimate (三五天), or digits that had to be guessed. */
  readonly vague: boolean;
  /** It stands behind a quotation mark: “十一”. */
  readonly quoted: boolean;
  /** A space or a line break stands before it. */
  readonly spaced: boolean;
  readonly line: boolean;
}
