import type { SourceView, View } from '../../components/handout/view.ts';
import { guides } from '../../guides/index.ts';

/** A day, month or year (`2025-07-01`, `2024-06`, `2016`) in words. */
function dateInWords(date: string, language: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-IE' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  return format.format(new Date(date));
}

/** Where a guide's piece of knowledge comes from, and of what day it is. */
interface Origin {
  source: string;
  date: string;
}

/** Each source once, with the newest date of what is taken from it, unless its name says that date already. */
export function sourceViews(origins: Origin[], language: string, words: View['words']): SourceView[] {
  const newest = new Map<string, string>();
  for (const { source, date } of origins) if (date > (newest.get(source) ?? '')) newest.set(source, date);
  return [...newest].map(([id, date]) => {
    const [source, when] = [words(`source/${id}`), dateInWords(date, language)];
    const dated = source.toLowerCase().includes(when.toLowerCase())
      ? source
      : words('handout/source', { source, date: when });
    const old = guides.sources[id]?.historic ? ` · ${words('overlay/historic')}` : '';
    return { id, text: `${dated}${old}`, address: guides.sources[id]?.address ?? null };
  });
}
