import type { SourceView, View } from '../../components/handout/view.ts';
import { guides } from '../../guides/index.ts';
import { sourceInWords } from '../../platform/words.ts';

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
    const said = sourceInWords({ source: id, date }, language, words);
    const old = guides.sources[id]?.historic ? ` · ${words('overlay/historic')}` : '';
    return { id, text: `${said}${old}`, address: guides.sources[id]?.address ?? null };
  });
}
