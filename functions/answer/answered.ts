import { Failure } from './failure';
import { say } from './say';

/** The answer, or what Excel shows instead: #VALUE! or #N/A with a reason in Chinese. */
export function answered<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    throw asExcelError(error);
  }
}

/**
 * The same for an answer that needs a reader which is fetched when it is first asked for: progress
 * texts and names are read by large grammars that not every workbook needs when it opens.
 */
export async function answeredLater<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    throw asExcelError(error);
  }
}

/** A defect of ours is no failure of the input: it goes on as it is. */
export function asExcelError(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    error.kind === 'value' ? invalidValue : notAvailable,
    error.reasons.map(say).join(''),
  );
}
