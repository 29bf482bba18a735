import type { Clock } from '../guides/clock-schema.ts';

/** Translates the key of a text and fills its gaps. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Language and moment in which a view is written. */
export interface Speech {
  language: string;
  /** Codes of the languages in which Segnavia can speak. */
  languages: readonly string[];
  say: Say;
  /** The same in English: errors are often shown in it, whatever the person's language. */
  sayInEnglish: Say;
  now: Date;
}

/** Part of a speech that dates, lists and names depend on. */
type Locale = Pick<Speech, 'language'>;

const DAY = 86_400_000;

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Locale of a language. Plain `en` would mean American dates and lists. */
const region = (language: string): string => (language === 'en' ? 'en-IE' : language);

/** Formats a moment as a date: “2 Oct 2026”, or with `long` “2 October 2026”. */
export function formatDate(
  moment: Date | string,
  { language }: Locale,
  dateStyle: 'medium' | 'long' = 'medium',
): string {
  return new Intl.DateTimeFormat(region(language), { dateStyle }).format(new Date(moment));
}

/** Formats a moment as a date with the time of day. */
export function formatDateTime(moment: Date | string, { language }: Locale): string {
  const format = new Intl.DateTimeFormat(region(language), { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(moment));
}

/** Formats the day of a moment: “today”, “yesterday”, or its date. Null for an invalid moment. */
export function formatDay(
  moment: string | null,
  { language, now }: Pick<Speech, 'language' | 'now'>,
): string | null {
  const date = new Date(moment ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return null;
  const daysAgo = Math.round((midnight(now) - midnight(date)) / DAY);
  if (daysAgo !== 0 && daysAgo !== 1) return formatDate(date, { language });
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysAgo, 'day');
}

/** Formats a day, month or year of a guide (`2025-07-01`, `2024-06`, `2016`). */
function formatGuideDate(date: string, { language }: Locale): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(region(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  });
  return format.format(new Date(date));
}

/** Names a source with the date of its information, unless the name itself states that date. */
export function citeSource(
  { source, date }: { source: string; date: string },
  speech: Pick<Speech, 'language' | 'say'>,
): string {
  const name = speech.say(`source/${source}`);
  const day = formatGuideDate(date, speech);
  const isDated = name.toLowerCase().includes(day.toLowerCase());
  return isDated ? name : speech.say('overlay/source/says', { source: name, date: day });
}

/** Joins items to a list with “and”, or with “or”. */
export function formatList(
  items: readonly string[],
  { language }: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(region(language), { type }).format(items);
}

/** Formats the length of a clock: months, minutes, or whole hours. */
export function formatLength(clock: Clock, { language }: Locale): string {
  const format = (count: number, unit: 'month' | 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  if ('months' in clock) return format(clock.months, 'month');
  const hours = clock.minutes / 60;
  return Number.isInteger(hours) ? format(hours, 'hour') : format(clock.minutes, 'minute');
}

/** Formats the end or the beginning of a clock: a date, or the time of day, with the date unless it is today. */
export function formatEnd(
  clock: Clock,
  end: Date,
  { language, now }: Pick<Speech, 'language' | 'now'>,
): string {
  if ('months' in clock) return formatDate(end, { language }, 'long');
  const isToday = end.toDateString() === now.toDateString();
  const format = new Intl.DateTimeFormat(region(language), {
    day: isToday ? undefined : 'numeric',
    month: isToday ? undefined : 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(end);
}

/** Name of a country in the language of the speech. */
export function countryName(code: string, { language }: Locale): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** Name of a language in the language of the speech. */
export function languageName(code: string, { language }: Locale): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** Languages to choose from, each with its name in itself. */
export function languageChoices({ languages }: Pick<Speech, 'languages'>): { code: string; name: string }[] {
  const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return [...languages].sort().map((code) => ({ code, name: nameOf(code) }));
}
