/** Something to be done to the workbook within one message. */
export interface Step {
  /** About how many bytes it adds to the message. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Bytes of one action with its object path. */
export const ACTION_BYTES = 160;
