import type { Journey, Step } from '../../guides/schema.ts';

/** Position of a person on a journey. `number` counts within the stage, from 1; `path` is `<stage>/<step>`. */
export interface Position {
  path: string;
  stage: string;
  number: number;
  of: number;
  step: Step;
  /**
   * Whether the open page belongs to this step. If not, the journey waits for it, or for the person to report the
   * step done.
   */
  isHere: boolean;
}

/** Steps of a journey in order, across its stages. */
function stepsInOrder(journey: Journey): Omit<Position, 'isHere'>[] {
  return Object.entries(journey.stages).flatMap(([stage, steps]) =>
    Object.entries(steps).map(([id, step], index, entries) => ({
      path: `${stage}/${id}`,
      stage,
      number: index + 1,
      of: entries.length,
      step,
    })),
  );
}

/**
 * Finds the position on a journey, or null before its first step. The open page decides, so that jumping ahead, going
 * back and working in two tabs all end at the right step. The stored step (`<stage>/<step>`) decides only when no step
 * has this page, and which of several steps on the same page is meant: the next one ahead, else the nearest behind.
 */
export function positionOn(
  journey: Journey,
  page: string | null,
  storedPath: string | null,
): Position | null {
  const steps = stepsInOrder(journey);
  const before = steps.findIndex(({ path }) => path === storedPath);
  const isOn = ({ step }: { step: Step }) => page !== null && 'pages' in step && step.pages.includes(page);
  const places = steps.flatMap((step, index) => (isOn(step) ? [index] : []));
  const position = steps[places.find((index) => index >= before) ?? places.at(-1) ?? before];
  return position ? { ...position, isHere: isOn(position) } : null;
}

/** Path of the following step, or null at the end. For a step that the journey does not have, the first. */
export function pathAfter(journey: Journey, path: string | null): string | null {
  const steps = stepsInOrder(journey);
  return steps[steps.findIndex((step) => step.path === path) + 1]?.path ?? null;
}
