import { positionOn } from '../../engine/journey/position.ts';
import { forgetJourney, moveToStep, type Progress } from '../../engine/journey/progress.ts';
import { currentPosition, isOffWeb, nextPath } from '../../engine/journey/steps.ts';
import { guides } from '../../guides/index.ts';
import type { Journey } from '../../guides/schema.ts';
import type { JourneyPosition } from '../../platform/briefing.ts';
import { progress } from '../../platform/progress.ts';
import { change, read } from '../../platform/store.ts';

const now = () => new Date().toISOString();

/** Whether a journey begins by itself on a page. Only the ordinary way in does: people choose the others when stuck. */
function beginsOn({ start, historic, stages }: Journey, page: string): boolean {
  const [first] = Object.values(Object.values(stages)[0] ?? {});
  return (
    !historic && start !== undefined && first !== undefined && 'pages' in first && first.pages.includes(page)
  );
}

/**
 * Journey to follow on arriving at a page: the current one, or one that begins here if none is under way or it has
 * ended.
 */
function journeyOnArrival(page: string, { current, places }: Progress): string | null {
  const beginning = Object.entries(guides.journeys).find(([, journey]) => beginsOn(journey, page))?.[0];
  const currentJourney = current ? guides.journeys[current] : undefined;
  if (!current || !currentJourney) return beginning ?? null;
  const hasEnded = nextPath(currentJourney, places[current]?.step ?? '') === null;
  return hasEnded && beginning ? beginning : current;
}

/**
 * Moves progress on when a person arrives at a page. Pages that merely ask for their briefing again do not, or two tabs
 * would push each other back and forth.
 */
export async function arrive(page: string): Promise<void> {
  const progressNow = await read(progress);
  const id = journeyOnArrival(page, progressNow);
  const journey = id ? guides.journeys[id] : undefined;
  if (!id || !journey) return;
  const step = progressNow.places[id]?.step ?? null;
  const position = positionOn(journey, page, step);
  if (!position?.isHere || (id === progressNow.current && position.path === step)) return;
  // Hints come even if storage is full or broken; the popup shows what is really stored.
  await change(progress, (latest) => moveToStep(latest, id, position.path, now())).catch(() => undefined);
}

/** Position on the current journey as seen from a page, or null. */
export async function journeyPosition(page: string): Promise<JourneyPosition | null> {
  const { current: id, places } = await read(progress);
  const journey = id ? guides.journeys[id] : undefined;
  const position = id && journey && currentPosition(journey, page, places[id]?.step ?? null);
  if (!position) return null;
  const { path, number, of, isHere, step } = position;
  const first = isHere && 'hint' in step ? (step.hint ?? null) : null;
  return { id, path, number, of, isHere, isOffWeb: isOffWeb(step), first };
}

/** Moves on from a step that the person reports done. Ignores a step that is no longer the current one. */
export async function completeStep(journey: string, path: string): Promise<void> {
  const guide = guides.journeys[journey];
  if (!guide) return;
  const next = nextPath(guide, path);
  await change(progress, (current) => {
    if (current.places[journey]?.step !== path) return current;
    return next ? moveToStep(current, journey, next, now()) : forgetJourney(current, journey);
  });
}
