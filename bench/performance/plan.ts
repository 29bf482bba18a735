import type { Opened } from './browser.ts';
import type { Row } from './rows.ts';
import type { Point } from './shown.ts';
import type { Side } from './sides.ts';

/** How often and how long everything is measured. */
export interface Plan {
  /** Runs of what varies from run to run. */
  runs: number;
  /** Runs of what is quick, and said of a median of 20: the popup. */
  often: number;
  /** Runs of what takes long: growth. */
  few: number;
  /** Runs of what is exact. */
  exact: number;
  idleSeconds: number;
  stormSeconds: number;
  /** Sizes for growth. */
  nodes: number[];
  storms: number[];
  guides: number[];
}

/** About ten minutes on two cores. */
export const full: Plan = {
  runs: 9,
  often: 20,
  few: 3,
  exact: 2,
  idleSeconds: 60,
  stormSeconds: 3,
  nodes: [1_000, 10_000, 100_000],
  storms: [100, 1_000, 10_000],
  guides: [50, 500, 5_000],
};

/** Under two minutes: to see in which direction a change goes. */
export const quick: Plan = {
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

/** What a figure is given: the browsers, where each side's hint stands on each page, and how much to measure. */
export interface Bench {
  plan: Plan;
  opened: Opened[];
  /** Where a side shows its open hint on the sign-in page and on the second page. */
  point(side: Side, page: string): Point | null;
  /** Opens one more browser, with another build of ours. */
  open(side: Side): Promise<Opened>;
}

/** One figure: what it is called while it is measured, and the rows that it gives. */
export interface Figure {
  title: string;
  measure(bench: Bench): Promise<Row[]>;
}

/** Everyone has a turn in each run, and each run begins with another, so that none is always measured in the quiet. */
export async function inTurn(
  opened: Opened[],
  runs: number,
  measure: (one: Opened) => Promise<void>,
): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const first = run % opened.length;
    for (const one of [...opened.slice(first), ...opened.slice(0, first)]) await measure(one);
  }
}

/** All at once: for what is exact, and for being at rest. */
export async function together(opened: Opened[], measure: (one: Opened) => Promise<void>): Promise<void> {
  await Promise.all(opened.map(measure));
}

/** Those of these names. */
export const sidesOf = ({ opened }: Bench, names: readonly string[]): Opened[] =>
  opened.filter(({ side }) => names.includes(side.name));
