import type { ClocksView, ClockView } from '../../components/popup/clock-view.ts';
import { dayInWords } from '../../components/popup/day.ts';
import { endInWords } from '../../components/popup/wait.ts';
import { asField } from '../../engine/clocks.ts';
import { follow } from '../../engine/follow.ts';
import type { Clock } from '../../guides/clock-schema.ts';
import { guides } from '../../guides/index.ts';
import { type Clocks, clocks } from '../../platform/clocks.ts';
import type { Progress } from '../../platform/progress.ts';
import { read } from '../../platform/store.ts';
import { sourceInWords } from '../../platform/words.ts';
import { type Telling, type Told, toldOf } from '../clocks/told.ts';

/** Writes a file for a calendar. */
type CalendarFile = typeof import('../../platform/calendar.ts')['calendarFile'];

/** What the clocks are drawn from. */
export interface KnownClocks {
  all: Clocks;
  /** Null where nothing is noted that belongs into a calendar. */
  calendarFile: CalendarFile | null;
  reminders: boolean;
  /** The clock that has just been noted. */
  just: string | null;
}

/** What is stored of the clocks. What writes calendars comes along only where there is a day for one. */
export async function gatherClocks(): Promise<Pick<KnownClocks, 'all' | 'calendarFile'>> {
  const all = await read(clocks);
  const days = Object.keys(all).some((id) => 'months' in (guides.clocks[id] ?? {}));
  const { calendarFile } = days ? await import('../../platform/calendar.ts') : { calendarFile: null };
  return { all, calendarFile };
}

/** Since when someone waits at the step at hand, where that is what this clock counts; null elsewhere. */
export function waitedSince(id: string, { current, places }: Progress): string | null {
  const place = places[current ?? ''];
  const journey = guides.journeys[current ?? ''];
  const step = journey && place && follow(journey, null, place.step)?.what;
  const waits = step && 'offWeb' in step && step.clock === id;
  return waits && !Number.isNaN(Date.parse(place.at)) ? place.at : null;
}

/** The file for the person's calendar as an address: one that outlives the popup, which a file chooser closes in Firefox. */
function calendarOf({ id, clock, standing, noted }: Told, known: KnownClocks, telling: Telling) {
  if (!('months' in clock) || !known.calendarFile) return null;
  const { words, language, now } = telling;
  const entry = {
    uid: `${noted.uid}@segnavia`,
    day: standing.end,
    title: words(`clock/${id}/calendar`),
    text: words(`clock/${id}/calendar-text`),
    alarms: clock.notices,
    language,
  };
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(known.calendarFile(entry, now))}`;
}

/** What has been noted, in words, and as the field for correcting it says it. */
function notedOf({ clock, noted, said }: Told, { language, now }: Telling) {
  if ('months' in clock) {
    const field = noted.since.slice(0, 10);
    return { field, noted: { since: dayInWords(`${field}T12:00`, now, language) ?? '', said } };
  }
  const since = new Date(noted.since);
  return { field: asField(clock, since), noted: { since: endInWords(clock, since, now, language), said } };
}

function viewOf(
  [id, clock]: [string, Clock],
  told: Told | undefined,
  known: KnownClocks,
  telling: Telling,
): Omit<ClockView, 'offer'> {
  const { words, now } = telling;
  const field = asField(clock, now);
  return {
    id,
    name: words(`clock/${id}`),
    begin: words(`clock/${id}/begin`),
    kind: 'months' in clock ? 'date' : 'datetime-local',
    latest: field,
    ...(told ? notedOf(told, telling) : { field, noted: null }),
    due: told?.due ?? false,
    calendar: told ? calendarOf(told, known, telling) : null,
    source: sourceInWords(clock, telling.language, words),
  };
}

/** All clocks in words, those that are noted first, and how these stand. `page`: the one in sight, where it is ours. */
export function clocksView(
  known: KnownClocks,
  at: { page: string | null; progress: Progress },
  telling: Telling,
): { clocks: ClocksView; told: Told[] } {
  const { words } = telling;
  const told = toldOf(known.all, telling).filter(({ standing }) => standing.state !== 'gone');
  const list = Object.entries(guides.clocks).map(([id, clock]): ClockView => {
    const one = told.find((each) => each.id === id);
    const fits = clock.pages.some((page) => page === at.page) || waitedSince(id, at.progress) !== null;
    const offer = fits && !one ? words(`clock/${id}/offer`) : null;
    return { ...viewOf([id, clock], one, known, telling), offer };
  });
  const just = told.find(({ id }) => id === known.just);
  return {
    clocks: {
      list: [...list.filter(({ noted }) => noted), ...list.filter(({ noted }) => !noted)],
      reminders: known.reminders,
      just: just ? words('popup/clocks/noted', { clock: words(`clock/${just.id}`), said: just.said }) : null,
    },
    told,
  };
}
