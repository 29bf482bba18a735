import { createFinder, type Findable, type Match } from '../engine/finder.ts';
import type { Guides } from '../guides/schema.ts';

type Say = (key: string) => string;

const list = (text: string, separator: string) => text.split(separator).map((item) => item.trim());

/** Symptoms of a site, or of all sites, as the finder reads them. */
function findableSymptoms({ symptoms }: Pick<Guides, 'symptoms'>, site: string | null, say: Say): Findable[] {
  return Object.entries(symptoms)
    .filter(([, { sites }]) => site === null || sites.includes(site))
    .map(([id, { remedies }]) => ({
      id,
      phrases: [say(`symptom/${id}`), ...list(say(`symptom/${id}/asks`), '|')],
      texts: Object.keys(remedies).map((remedy) => say(`symptom/${id}/${remedy}`)),
    }));
}

const finderIn = (answers: Findable[], say: Say) =>
  createFinder(answers, {
    elsewhere: list(say('finder/elsewhere'), ','),
    synonyms: list(say('finder/synonyms'), '|').map((group) => list(group, ',')),
    stopWords: list(say('finder/stop-words'), ','),
  });

/** Signs of an error that are the same in every language. */
const SIGNS = /(?<![\p{L}\p{N}])(?:\d{3,4}|eIDAS|[nv]00\w{3,})(?![\p{L}\p{N}])/giu;

/** Least score of an answer in another language than the person's: an error that was copied, not a word that is alike. */
const LEAST_ABROAD = 0.6;

/**
 * Builds a search over what people report.
 * @param languages the texts in each language to search, the person's own last
 * @param own further answers, in the person's own language
 */
export function symptomFinder(
  guides: Pick<Guides, 'symptoms'>,
  site: string | null,
  languages: Say[],
  own: Findable[] = [],
) {
  const finders = languages.map((say, position) => {
    const answers = findableSymptoms(guides, site, say);
    return finderIn(position === languages.length - 1 ? [...answers, ...own] : answers, say);
  });
  const search = (text: string): Match[] => {
    const scores = new Map<string, number>();
    for (const [position, find] of finders.entries())
      for (const { id, score } of find(text))
        if (position === finders.length - 1 || score >= LEAST_ABROAD)
          scores.set(id, Math.max(score, scores.get(id) ?? 0));
    return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
  };
  return (text: string): Match[] => {
    const matches = search(text);
    const signs = text.match(SIGNS) ?? [];
    // An error in a language that nobody has written down is still told by its number.
    return matches.length > 0 || signs.length === 0 ? matches : search(signs.join(' '));
  };
}
