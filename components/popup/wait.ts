import type { Clock } from '../../guides/clock-schema.ts';
import { region } from './day.ts';

/** How long a clock runs, in words: months, minutes, or hours where they are whole. */
export function lengthInWords(clock: Clock, language: string): string {
  const say = (count: number, unit: 'month' | 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  if ('months' in clock) return say(clock.months, 'month');
  const hours = clock.minutes / 60;
  return Number.isInteger(hours) ? say(hours, 'hour') : say(clock.minutes, 'minute');
}

/** When a clock ends or began, in words: a day, or the time of day, with the date where it is not today. */
export function endInWords(clock: Clock, end: Date, now: Date, language: string): string {
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region(language), options).format(end);
  if ('months' in clock) return say({ dateStyle: 'long' });
  const today = end.toDateString() === now.toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'long' } as const);
  return say({ ...day, hour: '2-digit', minute: '2-digit' });
}
