import type { Message } from '../../src/messages/message';

/**
 * Why there is no answer. `value`: the input cannot be used (#VALUE!); `missing`: there is no such
 * answer, or a person must decide first (#N/A).
 */
export class Failure extends Error {
  readonly reasons: readonly Message[];

  constructor(
    readonly kind: 'value' | 'missing',
    ...reasons: readonly Message[]
  ) {
    super(reasons.map(({ code }) => code).join(' '));
    this.reasons = reasons;
  }
}
