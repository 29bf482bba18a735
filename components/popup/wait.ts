import { region } from './day.ts';

/** How long a wait is, in words: minutes, or hours where they are whole. */
export function lengthInWords(minutes: number, language: string): string {
  const hours = minutes / 60;
  const [count, unit] = Number.isInteger(hours) ? [hours, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** When a wait ends, in words: the time of day, with the date where it is not today. Null where it is over. */
export function endInWords(since: string, minutes: number, now: Date, language: string): string | null {
  const end = new Date(new Date(since).getTime() + minutes * 60_000);
  if (!(end.getTime() > now.getTime())) return null;
  const today = end.toDateString() === now.toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(region(language), { ...day, hour: '2-digit', minute: '2-digit' }).format(
    end,
  );
}
