import { breathe, type SliceOptions } from './run-in-slices';
import type { Progress } from '../../src/actions/progress';
import type { Watch } from '../../src/workbook/workbook';

/** What the workbook is given for long work: it tells the pane how far it is, and hears 停止. */
export const watchOf = (
  stage: Progress['stage'],
  { signal, onProgress }: SliceOptions,
  told: Pick<Watch, 'notice' | 'added'> = {},
): Watch => ({
  ...told,
  signal,
  progress: (done, of) => {
    onProgress({ stage, done, of });
    return breathe();
  },
});
