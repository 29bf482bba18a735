import type { HelpView } from '../../components/handout/view.ts';
import { guides } from '../../guides/index.ts';

/** A handout is for others: its language says more of their country than the settings of who prints it. */
const COUNTRIES: Record<string, string> = { it: 'IT' };

/** The Commission's page with the coordinators of all countries. */
export const LIST = 'https://ec.europa.eu/internal_market/imi-net/contact/index_en.htm';

/** Whom readers of a language write to; `words`: another help, where the way has nothing to do with coordinators. */
export function helpFor(language: string, words: string | null): HelpView {
  return { words, coordinator: guides.coordinators[COUNTRIES[language] ?? ''] ?? null, list: LIST };
}
