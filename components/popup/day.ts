const DAY = 86_400_000;

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** English as it is written in the Union: the day before the month. */
export const region = (language: string) => (language === 'en' ? 'en-IE' : language);

/** The day of a moment in words: “today”, “yesterday”, else its date. Null where it is no moment. */
export function dayInWords(moment: string | null, now: Date, language: string): string | null {
  const date = new Date(moment ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return null;
  const ago = Math.round((midnight(now) - midnight(date)) / DAY);
  if (ago === 0 || ago === 1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day');
  return new Intl.DateTimeFormat(region(language), { dateStyle: 'medium' }).format(date);
}
