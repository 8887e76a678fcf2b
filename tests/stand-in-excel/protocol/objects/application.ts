import { NOTHING, type WireObject, wireObjects } from '../wire-object';
import type { Play } from '../play';

/** Excel.Application, as far as an add-in that never recalculates needs it. */
export const application: (target: Play) => WireObject = wireObjects<Play>({
  type: 'Application',
  scalars: { CalculationMode: () => 'Automatic' },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => NOTHING,
    SuspendApiCalculationUntilNextSync: () => NOTHING,
  },
});
