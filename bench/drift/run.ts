import { guides } from '../../guides/index.ts';
import { driftAll, type Outcome } from './drift.ts';

/** Outcomes of all drifted pages with the present guides. */
export const drifted = (): Outcome[] => driftAll(guides);
