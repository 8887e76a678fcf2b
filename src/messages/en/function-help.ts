/** What the English formula help says of one custom function. */
export interface FunctionHelp {
  readonly description: string;
  /** By the parameter's name in the code. */
  readonly parameters: Readonly<Record<string, string>>;
}

const year = 'The year of deadlines written without one, such as 2020';
const date1904 = 'TRUE in a workbook that uses the 1904 date system';
const deadlines = 'A cell or range with deadlines';
const asOf = 'The day to judge by; never today by itself';
const header = 'The header of the column, which tells persons from units';
const relativeTo = 'The day from which relative wordings count';
const progressBeside = 'Progress texts, a range of the same size; without it only dates count';

const aid = {
  standards: 'An id ("national", "bayannur-2020"), or a range of rates with its header',
  stages: 'The stage or the grade, a cell or range',
  terms: 'The term, such as 2020春; a school year stands for both of its terms',
  boarding: 'Whether the pupil boards: 是 or 否',
  modes: 'The teaching mode, where the rates depend on it',
  items: 'The item of aid, where a stage has several',
};

/**
 * The English twin of the doc comments in functions/, by function id. It is read by the build and
 * is part of no catalogue: nobody speaks it at run time.
 */
export const functionHelp: Readonly<Record<string, FunctionHelp>> = {
  AID_RATE: {
    description:
      'The rate of aid in force in a term, in yuan a school year; #N/A where the document sets no ' +
      'amount. A rise never changes an earlier term.',
    parameters: { ...aid, hardship: 'The kind of hardship, where the rates differ by it' },
  },
  AID_AMOUNT: {
    description:
      'What a pupil is due, in yuan exact to the fen: half of the school year’s rate a term. 0 where ' +
      'hardship is asked for and there is none; #N/A, never 0, where there is no rate.',
    parameters: { ...aid, hardship: 'The kind of hardship; left out, all are taken as found poor' },
  },
  DEADLINE: {
    description:
      'The last day that is still on time, from a deadline as people write it (5月底前, 2020.5.31) ' +
      'or a date cell. Never guesses: #N/A says what a person must decide. Gives a date serial.',
    parameters: {
      deadlines,
      year,
      asOf: relativeTo,
      date1904,
    },
  },
  OVERDUE_DAYS: {
    description:
      'Days overdue on the as-of date; 0 where done, not applicable, recurring, long-term or not yet ' +
      'due; #N/A where a person must decide.',
    parameters: {
      deadlines,
      asOf,
      progress: progressBeside,
      year,
      date1904,
    },
  },
  STATUS: {
    description:
      'The class of a progress text: done, partly done, in progress, not started, long-term, not ' +
      'applicable, blank or unclear, in Chinese.',
    parameters: { progress: 'A cell or range with progress texts' },
  },
  DEADLINE_WORDS: {
    description: 'Says in words how a deadline is read: the day, the rule, the year and any doubt.',
    parameters: { deadlines, year, asOf: relativeTo, date1904 },
  },
  TIMING: {
    description:
      'Where an item stands on the as-of date: done, done late, overdue, possibly overdue, due within ' +
      '7 days, not yet due, long-term, not applicable or unclear, in Chinese, for COUNTIFS.',
    parameters: { deadlines, asOf, progress: progressBeside, year, date1904 },
  },
  NEXT_DUE: {
    description:
      'The next due day, from the as-of date on, of a duty that comes again (每月25日前, 每周五). #N/A ' +
      'where the wording names a rhythm and no day.',
    parameters: { rules: 'A cell or range with recurring wordings', asOf, date1904 },
  },
  NAMES: {
    description: 'Splits the people or units of one cell into cells side by side.',
    parameters: { cells: 'A cell or column with people or units', header },
  },
  COUNT_BY_NAME: {
    description:
      'Items and overdue items per office, unit or person. An item of several offices counts in each ' +
      'of them; the totals that count each item once stand beside.',
    parameters: {
      names: 'The column of offices, units or leaders',
      deadlines: 'The column of deadlines, of the same size',
      asOf: 'The day to judge by; needed where deadlines are given',
      progress: 'The column of progress texts, of the same size',
      year,
      date1904,
      header,
    },
  },
  COMPLETION_RATE: {
    description:
      'Done ÷ (all − not applicable). Partly done is not done; a blank cell counts as an item without ' +
      'a report.',
    parameters: {
      progress: 'The column of progress texts',
      detail: 'TRUE for the rate, the number done and the number due, side by side',
    },
  },
  AMOUNT_IN_WORDS: {
    description:
      'An amount of money in Chinese capital numerals. More than two decimals is an error.',
    parameters: { amounts: 'A cell or range with amounts in yuan' },
  },
  ID_CHECK: {
    description:
      'Checks a citizen identity number (GB 11643): length, province, birth date, check digit. Gives ' +
      '正确 or what is wrong.',
    parameters: { numbers: 'A cell or range with identity numbers as text' },
  },
  AGE: {
    description: 'Full years of age on a day; the birthday itself counts.',
    parameters: {
      births: 'Birth dates, or identity numbers of 18 digits as text',
      onDate: 'The day; never today by itself',
      date1904,
    },
  },
  RESPONSIBLE: {
    description:
      'Who is responsible for a township, from a table with its header; merged cells are filled down.',
    parameters: {
      township: 'The township',
      table: 'The table with its header',
      column: 'The header of one column; “upper header/column” where it stands twice',
    },
  },
  VARIATION: {
    description: 'The coefficient of variation between schools, weighted by pupils.',
    parameters: {
      amounts: 'What each school has in all, not per pupil',
      pupils: 'Pupils of each school, a range of the same size',
    },
  },
};
