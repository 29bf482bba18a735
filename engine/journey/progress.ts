/** Step of a journey that a person has reached (`<stage>/<step>`), and since when (ISO 8601). */
export interface JourneyPlace {
  step: string;
  at: string;
}

/** Current journey, and the step reached in each journey that was begun, by the journey's id. */
export interface Progress {
  current: string | null;
  places: Record<string, JourneyPlace>;
}

/** Makes a journey the current one, at this step. */
export function moveToStep(progress: Progress, journey: string, step: string, at: string): Progress {
  return { current: journey, places: { ...progress.places, [journey]: { step, at } } };
}

/** Ends the current journey but keeps its step, so that it can be resumed. */
export function leaveJourney(progress: Progress): Progress {
  return { ...progress, current: null };
}

/** Deletes the progress of a journey. */
export function forgetJourney({ current, places }: Progress, journey: string): Progress {
  const { [journey]: _, ...others } = places;
  return { current: current === journey ? null : current, places: others };
}
