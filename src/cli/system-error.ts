/** An error of the system or of node, told apart by its code: its class differs between realms. */
export interface SystemError {
  readonly code: string;
  readonly message: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}
