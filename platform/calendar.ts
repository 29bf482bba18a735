import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** A day, or a moment, for the person's own calendar. */
export interface Entry {
  /** The same for the same thing, so that a calendar replaces what it had. */
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
 * An entry of a calendar as the text of an `.ics` file (RFC 5545): a whole day, the same in every time zone, or a
 * moment. It leaves the person free. `now`: a calendar takes the later of two files.
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
    // The library reads a day as Greenwich has it; ours is the person's.
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
