/** What the English formula help says of one custom function. */
export interface FunctionHelp {
  readonly description: string;
  /** By the parameter's name in the code. */
  readonly parameters: Readonly<Record<string, string>>;
}

const year = 'The year of deadlines written without one, such as 2020';
const date1904 = 'TRUE in a workbook that uses the 1904 date system';
const deadlines = 'A cell or range with deadlines';

/**
 * The English twin of the doc comments in functions/, by function id. It is read by the build and
 * is part of no catalogue: nobody speaks it at run time.
 */
export const functionHelp: Readonly<Record<string, FunctionHelp>> = {
  DEADLINE: {
    description:
      'The last day that is still on time, from a deadline as people write it (5月底前, 2020.5.31) ' +
      'or a date cell. Never guesses: #N/A says what a person must decide. Gives a date serial.',
    parameters: {
      deadlines,
      year,
      asOf: 'The day from which relative wordings count',
      date1904,
    },
  },
  OVERDUE_DAYS: {
    description:
      'Days overdue on the as-of date; 0 where done, not applicable, recurring, long-term or not yet ' +
      'due; #N/A where a person must decide.',
    parameters: {
      deadlines,
      asOf: 'The day to judge by; never today by itself',
      progress: 'A cell or range of the same size with progress texts; without it only dates count',
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
};
