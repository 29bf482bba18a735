import { guides } from '../../guides/index.ts';
import { driftAll, type Outcome } from './drift.ts';

/** What the guides as they stand make of all drifted pages. */
export const drifted = (): Outcome[] => driftAll(guides);
