import type { Guides } from '../../guides/schema.ts';
import { citeSource, type Speech } from '../speech.ts';
import type { HandoutSourceView } from './view.ts';

/** Name and date of a source, as guides cite it. */
interface Citation {
  source: string;
  date: string;
}

/** Lists each source once, with the latest date for which it is cited. */
export function sourceViews(
  citations: readonly Citation[],
  { sources }: Guides,
  speech: Speech,
): HandoutSourceView[] {
  const dates = new Map<string, string>();
  for (const { source, date } of citations) {
    if (date > (dates.get(source) ?? '')) dates.set(source, date);
  }
  return [...dates].map(([id, date]) => {
    const citation = citeSource({ source: id, date }, speech);
    const mark = sources[id]?.historic ? ` · ${speech.say('overlay/historic')}` : '';
    return { id, text: `${citation}${mark}`, address: sources[id]?.address ?? null };
  });
}
