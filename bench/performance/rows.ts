/** Unit of a figure. */
export type Unit = 'B' | 'KiB' | 'ms' | 'ms/s' | 'count' | 'shift' | 'exponent';

/** Measured values of each side, one for each run, in order. */
export interface Row {
  /** Name by which goals and charts refer to it. */
  id: string;
  what: string;
  unit: Unit;
  values: Record<string, number[]>;
}

/** A row in which nothing is written yet. */
export const row = (id: string, what: string, unit: Unit): Row => ({ id, what, unit, values: {} });

/** Writes down one run. */
export function add({ values }: Row, side: string, value: number): void {
  values[side] ??= [];
  values[side].push(value);
}
