import { createElsewhere } from './finder-elsewhere.ts';
import { createIndex, sum } from './finder-index.ts';
import { createLexicon, type FinderWords, isName, type Lexicon } from './finder-words.ts';

/** An answer that people look for: what they may call it, and what it says. */
export interface Findable {
  id: string;
  /** Its title, and the ways in which people put it. */
  phrases: string[];
  /** Its remedies: they count little, since remedies of different problems use the same words. */
  texts: string[];
}

/** An answer that fits, with how well it does: 0 to 1.25, higher is better. */
export interface Match {
  id: string;
  score: number;
}

/** Weight of a word that is in no answer; a word in half of them weighs 1.1, in one of 47 it weighs 3.9. */
const UNKNOWN_WEIGHT = 3;
/** Weight of a word that says little, such as “the”. */
const WEAK_WEIGHT = 0.2;
/** Weight of a word that only resembles the one that was typed: mistyped, or its beginning. */
const LIKENESS = 0.6;
/** Part of the score that all words of an answer give; the rest comes from the phrase that fits best. */
const WHOLE_ANSWER = 0.4;
/** Least score of an answer: of the phrasings tried, nearly all below it were about something else. */
const LEAST_SCORE = 0.4;
/** Share of the answers among whose phrases a word of the subject is. */
const SUBJECT_SHARE = 0.15;
/** Least share of the weight of a text’s words that an answer must contain, however well a phrase fits. */
const LEAST_SHARE = 0.2;
/** The same, where an answer has one word of several only: “the window is broken” is not about a broken phone. */
const LONE_SHARE = 0.6;

/** Share of a phrase with the name of another thing that a text must contain: “used Facebook”, but not “Facebook password”. */
const WHOLE_PHRASE = 0.95;

/** Answer found by a query: its best score, how much it resembles each word of the query, how well a phrase fits. */
interface FoundAnswer {
  score: number;
  words: Map<string, number>;
  fit: number;
  /** Whether it is about the other things that the query names, if it names any. */
  isAbout: boolean;
}

/** Counts the answers among whose phrases a root is, or one that means the same. */
function countAnswers(answers: Findable[], { rootsOf, alike }: Lexicon) {
  const counts = new Map<string, number>();
  for (const { phrases } of answers)
    for (const root of new Set(rootsOf(phrases.join('\n')).flatMap(alike)))
      counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

/**
 * Builds a search over answers in one language. Tolerates typing errors, endings and accents.
 * @returns a function that gives the answers that fit a text, best first, or none
 */
export function createFinder(answers: Findable[], finderWords: FinderWords) {
  const lexicon = createLexicon(finderWords);
  const counts = countAnswers(answers, lexicon);
  const weightOf = (root: string) => {
    if (lexicon.isWeak(root)) return WEAK_WEIGHT;
    const count = counts.get(root);
    // Dates, times and references, which errors carry.
    if (count === undefined && /\d/.test(root)) return WEAK_WEIGHT;
    return count === undefined ? UNKNOWN_WEIGHT : Math.log(1 + answers.length / count);
  };
  const isSubject = (root: string) =>
    !lexicon.isWeak(root) && (counts.get(root) ?? 0) >= SUBJECT_SHARE * answers.length;
  const namesIn = createElsewhere(finderWords.elsewhere, lexicon);
  const { index, rootsTyped } = createIndex(answers, lexicon, weightOf);

  return (query: string): Match[] => {
    const queryWords = rootsTyped(query);
    if (queryWords.length === 0) return [];
    const queryWeight = sum(queryWords.map(weightOf));
    const strongWords = queryWords.filter((word) => !lexicon.isWeak(word));
    if (strongWords.length === 0) return [];
    const matches = new Map<string, FoundAnswer>();
    const elsewhere = namesIn(query);
    for (const { answer, weight, score, queryTerms, terms } of index.search(query)) {
      const match = matches.get(answer) ?? {
        score: 0,
        words: new Map(),
        fit: 0,
        isAbout: elsewhere.length === 0,
      };
      const gains = queryTerms.map((word) => (terms.includes(word) ? 1 : LIKENESS) * weightOf(word));
      for (const [position, word] of queryTerms.entries())
        match.words.set(word, Math.max(match.words.get(word) ?? 0, gains[position] ?? 0));
      const gain = sum(gains);
      // Much of the text, and much of the phrase: “costs a coffee” is not “costs an account”.
      match.fit = Math.max(match.fit, (gain / queryWeight) * Math.min(1, gain / weight));
      match.score = Math.max(match.score, score);
      match.isAbout ||= gain >= WHOLE_PHRASE * weight && elsewhere.every((name) => terms.includes(name));
      matches.set(answer, match);
    }
    return [...matches]
      .filter(([, { isAbout }]) => isAbout)
      .map(([id, { score, words, fit }]) => {
        const share = sum([...words.values()]) / queryWeight;
        const [only = '', ...others] = [...words.keys()].filter((word) => !lexicon.isWeak(word));
        const isLone = others.length === 0 && strongWords.length > 1 && !isSubject(only) && !isName(only);
        const rank = Math.min(score, 250) / 1000;
        return { id, share, isLone, score: WHOLE_ANSWER * share + (1 - WHOLE_ANSWER) * fit + rank };
      })
      .filter(
        ({ share, score, isLone }) => share >= (isLone ? LONE_SHARE : LEAST_SHARE) && score >= LEAST_SCORE,
      )
      .map(({ id, score }) => ({ id, score }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  };
}
