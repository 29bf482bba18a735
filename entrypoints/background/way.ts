import { follow } from '../../engine/follow.ts';
import { isOffWeb, nextOf, placeIn } from '../../engine/steps.ts';
import { guides } from '../../guides/index.ts';
import type { Journey } from '../../guides/schema.ts';
import type { Way } from '../../platform/messages.ts';
import { forget, goTo, type Progress, progress } from '../../platform/progress.ts';
import { change, read } from '../../platform/store.ts';

const now = () => new Date().toISOString();

/** A journey begins by itself when someone arrives on its first page and none is under way, or that one has ended. */
function journeyAt(page: string, { current, places }: Progress, arrived: boolean): string | null {
  const begins = arrived
    ? Object.entries(guides.journeys).find(([, each]) => beginsBy(each, page))
    : undefined;
  const under = current ? guides.journeys[current] : undefined;
  const over = under && nextOf(under, places[current as string]?.step ?? '') === null;
  return under && !(over && begins) ? current : (begins?.[0] ?? null);
}

/** Only the plain way in begins unasked: the others are for those who are stuck, and they choose them. */
function beginsBy({ start, historic, stages }: Journey, page: string): boolean {
  const [first] = Object.values(Object.values(stages)[0] ?? {});
  return (
    !historic && start !== undefined && first !== undefined && 'pages' in first && first.pages.includes(page)
  );
}

/**
 * Where this page is on the current journey. Progress moves only when someone arrives on a page: two tabs that
 * merely ask again must not push each other back and forth.
 */
export async function advance(page: string, arrived: boolean): Promise<Way | null> {
  const before = await read(progress);
  const id = journeyAt(page, before, arrived);
  const journey = id ? guides.journeys[id] : undefined;
  const stored = (id && before.places[id]?.step) ?? null;
  const position = journey && (arrived ? follow(journey, page, stored) : placeIn(journey, page, stored));
  if (!id || !position) return null;
  const { path, number, of, here, what } = position;
  if (arrived && here && (id !== before.current || path !== stored)) {
    // Where storage is full or broken the hints come all the same; the popup shows what is really stored.
    await change(progress, (all) => goTo(all, id, path, now())).catch(() => undefined);
  }
  const first = here && 'hint' in what ? (what.hint ?? null) : null;
  return { id, path, number, of, here, offWeb: isOffWeb(what), first };
}

/** The step that the person calls done gives way to the next; one that is no longer the current one is let be. */
export async function stepDone(journey: string, path: string): Promise<void> {
  const guide = guides.journeys[journey];
  const next = guide && nextOf(guide, path);
  if (!guide) return;
  await change(progress, (all) => {
    if (all.places[journey]?.step !== path) return all;
    return next ? goTo(all, journey, next, now()) : forget(all, journey);
  });
}
