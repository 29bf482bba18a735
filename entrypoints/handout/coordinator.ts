import type { HelpView } from '../../components/handout/view.ts';

/** The national coordinators whose address is known, by the language of their handouts. */
const COORDINATORS: Record<string, HelpView['coordinator']> = {
  // Seed 001: «nimic@governo.it».
  it: { name: 'Coordinamento nazionale IMI', address: 'nimic@governo.it' },
};

/** The Commission's page with the coordinators of all countries. */
const LIST = 'https://ec.europa.eu/internal_market/imi-net/contact/index_en.htm';

/** Whom readers of a language write to; `words`: another help, where the way has nothing to do with coordinators. */
export function helpFor(language: string, words: string | null): HelpView {
  return { words, coordinator: COORDINATORS[language] ?? null, list: LIST };
}
