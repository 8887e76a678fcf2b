import { WorkbookError } from '../../src/workbook/workbook';

const ATTEMPTS = 2;
const PAUSE_MS = 600;

/**
 * Once more from the start where what hindered passes by itself, as when somebody else was editing at
 * the moment: every action reads and checks before it writes, and leaves nothing of what failed.
 */
export async function inAttempts<T>(does: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await does();
    } catch (error) {
      const passes = error instanceof WorkbookError && error.remedy === 'wait';
      if (!passes || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
