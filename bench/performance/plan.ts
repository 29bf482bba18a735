import type { Session } from './browser.ts';
import type { Row } from './rows.ts';
import type { Point } from './shown.ts';
import type { Side } from './sides.ts';

/** Number of runs and seconds for everything that is measured. */
export interface BenchPlan {
  /** Runs of figures that vary. */
  runs: number;
  /** Runs of quick figures, such as the popup's, whose goal is a median of 20. */
  often: number;
  /** Runs of slow figures: growth. */
  few: number;
  /** Runs of exact figures. */
  exact: number;
  idleSeconds: number;
  stormSeconds: number;
  /** Sizes for growth. */
  nodes: number[];
  storms: number[];
  guides: number[];
}

/** About ten minutes on two cores. */
export const full: BenchPlan = {
  runs: 9,
  often: 20,
  few: 3,
  exact: 2,
  idleSeconds: 60,
  stormSeconds: 3,
  nodes: [1_000, 10_000, 100_000],
  storms: [100, 1_000, 10_000],
  // Of 5,000, each a file, Vite gives up loading the entrypoints after its minute.
  guides: [50, 500, 2_000],
};

/** Under two minutes: to see in which direction a change goes. */
export const quick: BenchPlan = {
  runs: 2,
  often: 2,
  few: 1,
  exact: 1,
  idleSeconds: 5,
  stormSeconds: 2,
  nodes: [1_000, 100_000],
  storms: [1_000],
  guides: [],
};

/** Input of a figure: the browsers, the place of each side's hint on each page, and the plan. */
export interface Bench {
  plan: BenchPlan;
  sessions: Session[];
  /** Place of a side's open hint on the sign-in page and on the second page. */
  point(side: Side, page: string): Point | null;
  /** Opens one more browser, with another build of Segnavia. */
  open(side: Side): Promise<Session>;
}

/** Figure: its title while it is measured, and the rows that it gives. */
export interface Figure {
  title: string;
  measure(bench: Bench): Promise<Row[]>;
}

/**
 * Gives every side a turn in each run; each run begins with another side, so that none is always measured on a quiet
 * machine.
 */
export async function inTurn(
  sessions: Session[],
  runs: number,
  measure: (one: Session) => Promise<void>,
): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const first = run % sessions.length;
    for (const one of [...sessions.slice(first), ...sessions.slice(0, first)]) await measure(one);
  }
}

/** Measures all sides at once: for exact figures, and at rest. */
export async function together(opened: Session[], measure: (one: Session) => Promise<void>): Promise<void> {
  await Promise.all(opened.map(measure));
}

/** Sessions of the sides of these names. */
export const sidesOf = ({ sessions: opened }: Bench, names: readonly string[]): Session[] =>
  opened.filter(({ side }) => names.includes(side.name));
