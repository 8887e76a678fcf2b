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

export class Token {
  /** Digits written one by one; 0 for 二十. Kept to tell 20年 from 二十年. */
  digits = 0;
  /** Written in Chinese characters. */
  han = false;
  /** An estimate (三五天), or digits that had to be guessed. */
  vague = false;
  /** It stands behind a quotation mark: “十一”. */
  quoted = false;
  /** A space or a line break stands before it. */
  spaced = false;
  line = false;

  constructor(
    readonly kind: TokenKind,
    readonly text: string,
    /** Characters of the text that it takes. */
    readonly length: number,
    /** Of a number its value; of a word what the lexicon gives it. */
    readonly value: number,
  ) {}
}

/** A token that is not there: what one finds behind the last. */
export const NO_TOKEN: Token = new Token('none', '', 0, 0);
