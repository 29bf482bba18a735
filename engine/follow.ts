import type { Journey, Step } from '../guides/schema.ts';

/** Where someone is on a journey. `number` counts within the stage, from 1; `path` is `<stage>/<step>`. */
export interface Position {
  path: string;
  stage: string;
  number: number;
  of: number;
  what: Step;
  /** Is the page that is seen this step's own? If not, the journey waits for it, or for the person to say it is done. */
  here: boolean;
}

/** The steps of a journey in one row, each with its place. */
function row(journey: Journey): Omit<Position, 'here'>[] {
  return Object.entries(journey.stages).flatMap(([stage, steps]) =>
    Object.entries(steps).map(([step, what], index, all) => ({
      path: `${stage}/${step}`,
      stage,
      number: index + 1,
      of: all.length,
      what,
    })),
  );
}

/**
 * Where on the journey is someone who sees this page? The page decides, so that jumping ahead, going back and two
 * tabs end in the right place; the stored step (`<stage>/<step>`) decides only where the page is no step, and which
 * of several steps on the same page is meant: the next one ahead, else the nearest behind. Null: not on the journey yet.
 */
export function follow(journey: Journey, page: string | null, stored: string | null): Position | null {
  const steps = row(journey);
  const before = steps.findIndex(({ path }) => path === stored);
  const on = ({ what }: { what: Step }) => page !== null && 'pages' in what && what.pages.includes(page);
  const places = steps.flatMap((step, index) => (on(step) ? [index] : []));
  const found = steps[places.find((index) => index >= before) ?? places.at(-1) ?? before];
  return found ? { ...found, here: on(found) } : null;
}

/** The path of the step after this one; null at the end. Of a step that the journey does not have: the first. */
export function after(journey: Journey, path: string | null): string | null {
  const steps = row(journey);
  return steps[steps.findIndex((step) => step.path === path) + 1]?.path ?? null;
}
