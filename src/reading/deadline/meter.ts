/** Counts the steps of one reading, so that a test can hold them to the length of the text. */
export interface Meter {
  steps: number;
}
