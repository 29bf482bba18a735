import type { Journey } from '../guides/schema.ts';

/** Where someone is on a journey. `number` counts within the stage, from 1. */
export interface Position {
  stage: string;
  step: string;
  number: number;
  of: number;
}

/** The steps of a journey in one row, each with its place. */
function row(journey: Journey): (Position & { pages: string[] })[] {
  return Object.entries(journey.stages).flatMap(([stage, steps]) =>
    Object.entries(steps).map(([step, what], index, all) => ({
      stage,
      step,
      number: index + 1,
      of: all.length,
      pages: 'pages' in what ? what.pages : [],
    })),
  );
}

/**
 * Where on the journey is someone who sees this page? The page decides, so that jumping ahead, going back and two
 * tabs end in the right place; the stored step decides only where the page is no step, and which of
 * several steps on the same page is meant. Null: not on the journey yet.
 */
export function follow(journey: Journey, page: string | null, stored: string | null): Position | null {
  const steps = row(journey);
  const before = steps.findIndex(({ stage, step }) => `${stage}/${step}` === stored);
  const here = steps.flatMap(({ pages }, index) => (page !== null && pages.includes(page) ? [index] : []));
  const place = here.find((index) => index >= before) ?? here[0] ?? before;
  const found = steps[place];
  return found ? { stage: found.stage, step: found.step, number: found.number, of: found.of } : null;
}
