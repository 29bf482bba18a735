import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** A day for the person's own calendar. */
export interface Entry {
  /** The same for the same thing, so that a calendar replaces what it had. */
  uid: string;
  day: Date;
  title: string;
  text: string;
  /** So many days before, it reminds. */
  alarms: number[];
  language: string;
}

const DAY = 86_400;

/**
 * An entry of a calendar as the text of an `.ics` file (RFC 5545): a whole day, the same in every time zone, which
 * leaves the person free. `now`: a calendar takes the later of two files.
 */
export function calendarFile({ uid, day, title, text, alarms, language }: Entry, now: Date): string {
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
    start: new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())),
    allDay: true,
    summary: title,
    description: text,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: alarms.map((days) => ({ type: ICalAlarmType.display, trigger: days * DAY, description: title })),
  });
  // Without the last line break some calendars miss the last line (RFC 5545, 3.1: each line ends with one).
  return `${calendar}\r\n`;
}
