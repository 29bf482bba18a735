import type { Clock } from '../../guides/clock-schema.ts';

/** State of a clock at a given moment. */
export interface ClockState {
  /**
   * `ahead`: starts in the future (the computer's clock was set back, or a slip); `soon`: a notice has passed;
   * `over`: its end has passed; `gone`: a wait that ended more than a day ago and need not be stored any more.
   */
  state: 'ahead' | 'runs' | 'soon' | 'over' | 'gone';
  /** Number of notices that have passed, including the end. */
  noticesPassed: number;
  /** End of the clock; if it counts days, the first moment of that day in the person's time zone. */
  end: Date;
  /** Moment of the next change, or null if it never changes. */
  next: Date | null;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Last day of a month. `month` counts from 0, and may exceed 11. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * First moment, in local time, of the day this many months and days later. Three months after 30 November is the last
 * of February.
 */
function dayAfter(day: string, months: number, days: number): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const dayOfMonth = Math.min(date, lastDay(year, month - 1 + months));
  return new Date(year, month - 1 + months, dayOfMonth + days);
}

/** Start of a clock, the moments of its notices (the end is the last), and how far in the future a start may lie. */
function noticesOf(clock: Clock, since: string): { start: Date; marks: Date[]; end: Date; ahead: number } {
  if ('months' in clock) {
    const day = since.slice(0, 10);
    const notices = clock.notices.map((days) => dayAfter(day, clock.months, -days));
    const end = dayAfter(day, clock.months, 0);
    // Noted in the evening further east, it may be dated tomorrow here.
    return { start: dayAfter(day, 0, 0), marks: [...notices, end], end, ahead: DAY };
  }
  const start = new Date(since);
  // Computers correct their clocks by seconds all the time.
  const end = new Date(start.getTime() + clock.minutes * MINUTE);
  return { start, marks: [end], end, ahead: 2 * MINUTE };
}

/**
 * Computes the state of a clock noted at `since`: a day (`YYYY-MM-DD`), or for clocks in minutes a moment in ISO
 * 8601. Depends on nothing else, so a sleeping computer or a late alarm does no harm.
 */
export function clockStateAt(clock: Clock, since: string, now: Date): ClockState {
  const { start, marks, end, ahead } = noticesOf(clock, since);
  const noticesPassed = marks.filter((mark) => mark <= now).length;
  const stands = (state: ClockState['state'], next: Date | null): ClockState => ({
    state,
    noticesPassed,
    end,
    next,
  });
  const begins = new Date(start.getTime() - ahead);
  if (now < begins) return stands('ahead', begins);
  const nextMark = marks[noticesPassed];
  if (nextMark) return stands(noticesPassed > 0 ? 'soon' : 'runs', nextMark);
  const deletion = new Date(end.getTime() + DAY);
  if ('months' in clock) return stands('over', null);
  return now < deletion ? stands('over', deletion) : stands('gone', null);
}

const two = (number: number) => `${number}`.padStart(2, '0');

/** Formats a moment in local time, as date and time fields hold it: `2026-11-22`, or `2026-11-22T14:25`. */
export function toFieldValue(clock: Clock, moment: Date): string {
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return 'months' in clock ? day : `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Parses a field's value into the stored form. Returns null for an invalid or future date. */
export function fromFieldValue(clock: Clock, field: string, now: Date): string | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(field)) return null;
  // Without a time it would be read as midnight UTC.
  const moment = new Date(field.includes('T') ? field : `${field}T00:00`);
  if (Number.isNaN(moment.getTime()) || moment > now) return null;
  return 'months' in clock ? field.slice(0, 10) : moment.toISOString();
}
