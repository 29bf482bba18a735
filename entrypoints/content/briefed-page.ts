import type { PageQuery } from '../../engine/page/query.ts';
import type { Briefing } from '../../platform/briefing.ts';
import type { Say } from '../../views/speech.ts';

/** Speaks the words of a briefing, with their `{{gaps}}` filled. A missing word shows its key rather than nothing. */
export const sayFrom =
  (words: Record<string, string>): Say =>
  (key, values = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap] ?? ''));

/** Hints for this page: those for pages in a foreign language are left out when it is in the person's own. */
export function hintsFor({ hints, language }: Briefing): Briefing['hints'] {
  const isOwnLanguage = document.documentElement.lang.toLowerCase().split('-')[0] === language;
  return Object.fromEntries(Object.entries(hints).filter(([, { foreign }]) => !(foreign && isOwnLanguage)));
}

/** Symptoms whose signs the page shows. */
export const symptomsIn = ({ symptoms }: Briefing, query: PageQuery) =>
  symptoms.filter(({ present }) => present.every(query.matches));
