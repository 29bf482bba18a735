import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** A day, or a moment, for the person's own calendar. */
export interface Entry {
  /** Stays the same for the same clock, so that a calendar replaces the earlier entry. */
  uid: string;
  at: Date;
  /** The whole day, not the moment. */
  isDay: boolean;
  title: string;
  text: string;
  /** Days before the date on which it reminds; a moment reminds when it comes. */
  alarms: number[];
  language: string;
}

const DAY = 86_400;

/**
 * Writes a calendar entry as the text of an `.ics` file (RFC 5545): a whole day, the same in every time zone, or a
 * moment. It does not mark the person as busy. `now`: of two files, a calendar keeps the later one.
 */
export function calendarFile({ uid, at, isDay, title, text, alarms, language }: Entry, now: Date): string {
  const calendar = ical({
    prodId: { company: 'Segnavia', product: 'Segnavia', language },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    // Minutes since 1970: it grows, and fits the 32 bits that calendars have for it.
    sequence: Math.floor(now.getTime() / 60_000),
    stamp: now,
    // The library reads a day in UTC; ours is in the person's time zone.
    start: isDay ? new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())) : at,
    allDay: isDay,
    summary: title,
    description: text,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: (isDay ? alarms : [0]).map((days) => ({
      type: ICalAlarmType.display,
      trigger: days * DAY,
      description: title,
    })),
  });
  // Without the last line break some calendars miss the last line (RFC 5545, 3.1: each line ends with one).
  return `${calendar}\r\n`;
}
