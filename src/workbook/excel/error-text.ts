/** What Excel shows for an error (ECMA-376 part 1, 18.17.3, and the errors of dynamic arrays). */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
]);

export const isErrorText = (text: string): boolean => text.startsWith('#') && ERRORS.has(text);
