import { toFieldValue } from '../../engine/journey/clocks.ts';
import { positionOn } from '../../engine/journey/position.ts';
import type { Progress } from '../../engine/journey/progress.ts';
import type { Clock } from '../../guides/clock-schema.ts';
import type { Guides } from '../../guides/schema.ts';
import type { calendarFile } from '../../platform/calendar.ts';
import { type ClockStatus, clockStatuses } from '../clock-status.ts';
import { citeSource, formatDay, formatEnd, type Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';

/** A clock, translated: its state if it runs, and the field to start or correct it. */
export interface ClockView {
  id: string;
  name: string;
  /** Label of the field: “Changed on”. */
  fieldLabel: string;
  fieldType: 'date' | 'datetime-local';
  /** Initial and latest value of the field, in the format of its type. */
  field: string;
  latest: string;
  /** Beginning and state; null if the clock does not run. */
  running: { since: string; sentence: string } | null;
  /** A notice or the end has passed: the person should know. */
  isDue: boolean;
  /** Reason to start it on this page now, or null. */
  offer: string | null;
  /** `data:` address of a calendar file; null if the clock does not run, or its wait is over. */
  calendar: string | null;
  /** Source of its length, with the date. */
  source: string;
}

/** Clocks of the popup, running ones first. */
export interface ClocksView {
  list: ClockView[];
  /** Whether the icon shows what is due. */
  reminders: boolean;
  /** Sentence about the clock that the person has just started. */
  confirmation: string | null;
}

/** Writes a calendar file. */
export type CalendarFile = typeof calendarFile;

/** Beginning of the wait at the current step, if this clock measures it. */
export function waitingSince(id: string, { current, places }: Progress, { journeys }: Guides): string | null {
  const place = places[current ?? ''];
  const journey = journeys[current ?? ''];
  const step = journey && place && positionOn(journey, null, place.step)?.step;
  const isMeasured = step && 'offWeb' in step && step.clock === id;
  return isMeasured && !Number.isNaN(Date.parse(place.at)) ? place.at : null;
}

/** Calendar entry as a `data:` address: a `blob:` would die with the popup, which a file dialog closes in Firefox. */
function calendarOf(
  { id, clock, standing, record, sentence }: ClockStatus,
  writeFile: CalendarFile | null,
  { say, language, now }: Speech,
): string | null {
  const isOver = standing.state === 'over';
  if (!writeFile || (isOver && !('months' in clock))) return null;
  const entry = {
    uid: `${record.uid}@segnavia`,
    at: standing.end,
    isDay: 'months' in clock,
    title: say(`clock/${id}/calendar`),
    text: 'months' in clock ? say(`clock/${id}/calendar-text`) : sentence,
    alarms: 'months' in clock ? clock.notices : [],
    language,
  };
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(writeFile(entry, now))}`;
}

/** State of a running clock, and the value of the field that corrects its beginning. */
function runningPart(
  { clock, record, sentence }: ClockStatus,
  speech: Speech,
): Pick<ClockView, 'field' | 'running'> {
  if ('months' in clock) {
    const day = record.since.slice(0, 10);
    return { field: day, running: { since: formatDay(`${day}T12:00`, speech) ?? '', sentence } };
  }
  const since = new Date(record.since);
  return { field: toFieldValue(clock, since), running: { since: formatEnd(clock, since, speech), sentence } };
}

function clockView(
  [id, clock]: [string, Clock],
  status: ClockStatus | undefined,
  isOffered: boolean,
  writeFile: CalendarFile | null,
  speech: Speech,
): ClockView {
  const { say, now } = speech;
  const latest = toFieldValue(clock, now);
  return {
    id,
    name: say(`clock/${id}`),
    fieldLabel: say(`clock/${id}/begin`),
    fieldType: 'months' in clock ? 'date' : 'datetime-local',
    latest,
    ...(status ? runningPart(status, speech) : { field: latest, running: null }),
    isDue: status?.isDue ?? false,
    offer: isOffered && !status ? say(`clock/${id}/offer`) : null,
    calendar: status ? calendarOf(status, writeFile, speech) : null,
    source: citeSource(clock, speech),
  };
}

/** Translates the clocks. One is offered on its pages, and at a step that waits for it. */
export function clocksView(data: PopupData, guides: Guides, speech: Speech): ClocksView {
  const { facts, progress, newClock, calendarFile: writeFile } = data;
  const page = facts.tab?.page;
  const statuses = clockStatuses(data.clocks, guides, speech).filter(
    ({ standing }) => standing.state !== 'gone',
  );
  const list = Object.entries(guides.clocks).map(([id, clock]) => {
    const status = statuses.find((candidate) => candidate.id === id);
    const isOffered =
      clock.pages.some((candidate) => candidate === page) || waitingSince(id, progress, guides) !== null;
    return clockView([id, clock], status, isOffered, writeFile, speech);
  });
  const fresh = statuses.find(({ id }) => id === newClock);
  return {
    list: [...list.filter(({ running }) => running), ...list.filter(({ running }) => !running)],
    reminders: data.settings.reminders,
    confirmation: fresh
      ? speech.say('popup/clocks/noted', { clock: speech.say(`clock/${fresh.id}`), said: fresh.sentence })
      : null,
  };
}
