/** An error as Excel reports it in the answer to a request: a code of Excel.ErrorCodes. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}
