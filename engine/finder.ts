import MiniSearch from 'minisearch';
import {
  createLexicon,
  type FinderWords,
  isName,
  type Lexicon,
  swaps,
  tokenize,
  tolerance,
} from './finder-words.ts';

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
/** Weight of a word that only resembles the one that was typed: mistyped, or its beginning. */
const LIKENESS = 0.6;
/** Part of the score that all words of an answer give; the rest comes from the phrase that fits best. */
const WHOLE_ANSWER = 0.4;
/** Least score of a text with a word of the subject, such as “account”, and of one without any. */
const LEAST_SCORE = { subject: 0.25, other: 0.42 };
/** Share of the answers among whose phrases a word of the subject is. */
const SUBJECT_SHARE = 0.15;
/** Least share of the weight of a text’s words that an answer must contain, however well a phrase fits. */
const LEAST_SHARE = 0.2;
/** The same, where an answer has one word of several only: “the window is broken” is not about a broken phone. */
const LONE_SHARE = 0.6;

/** Answer found by a query: its best score, how much it resembles each word of the query, how well a phrase fits. */
interface FoundAnswer {
  score: number;
  words: Map<string, number>;
  fit: number;
}

/** Counts the answers among whose phrases a root is, or one that means the same. */
function countAnswers(answers: Findable[], { rootsOf, alike }: Lexicon) {
  const counts = new Map<string, number>();
  for (const { phrases } of answers)
    for (const root of new Set(rootsOf(phrases.join('\n')).flatMap(alike)))
      counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

/** Adds up numbers. */
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Builds the index of a search, and the reading of a text that somebody types into it. */
function createIndex(answers: Findable[], lexicon: Lexicon, weightOf: (root: string) => number) {
  const { rootOf, rootsOf, alike } = lexicon;
  const documents = answers.flatMap(({ id, phrases, texts }) => [
    ...phrases.map((phrase) => ({
      answer: id,
      phrase,
      text: '',
      weight: sum(rootsOf(phrase).map(weightOf)),
    })),
    { answer: id, phrase: '', text: texts.join('\n'), weight: Number.POSITIVE_INFINITY },
  ]);
  const vocabulary = new Set(
    documents.flatMap(({ phrase, text }) => rootsOf(`${phrase} ${text}`).flatMap(alike)),
  );
  const typedRootOf = (word: string) => {
    const root = rootOf(word);
    if (root === null || vocabulary.has(root) || word.length < 4) return root;
    const knownWord = swaps(word).find((candidate) => vocabulary.has(rootOf(candidate) ?? ''));
    return knownWord === undefined ? root : rootOf(knownWord);
  };
  const index = new MiniSearch<{ id: number } & (typeof documents)[number]>({
    fields: ['phrase', 'text'],
    storeFields: ['answer', 'weight'],
    tokenize,
    // An answer is filed under every synonym, so that a mistyped synonym is found as well.
    processTerm: (word) => {
      const root = rootOf(word);
      return root === null ? null : alike(root);
    },
    searchOptions: {
      processTerm: typedRootOf,
      boost: { phrase: 4 },
      prefix: (word) => word.length > 4,
      fuzzy: tolerance,
    },
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return { index, rootsTyped: (text: string) => rootsOf(text, typedRootOf) };
}

/**
 * Builds a search over answers in one language. Tolerates typing errors, endings and accents.
 * @returns a function that gives the answers that fit a text, best first, or none
 */
export function createFinder(answers: Findable[], finderWords: FinderWords) {
  const lexicon = createLexicon(finderWords);
  const counts = countAnswers(answers, lexicon);
  const weightOf = (root: string) => {
    const count = counts.get(root);
    return count === undefined ? UNKNOWN_WEIGHT : Math.log(1 + answers.length / count);
  };
  const isSubject = (root: string) => (counts.get(root) ?? 0) >= SUBJECT_SHARE * answers.length;
  const { index, rootsTyped } = createIndex(answers, lexicon, weightOf);

  return (query: string): Match[] => {
    const queryWords = rootsTyped(query);
    if (queryWords.length === 0) return [];
    const queryWeight = sum(queryWords.map(weightOf));
    const matches = new Map<string, FoundAnswer>();
    for (const { answer, weight, score, queryTerms, terms } of index.search(query)) {
      const match = matches.get(answer) ?? { score: 0, words: new Map(), fit: 0 };
      const gains = queryTerms.map((word) => (terms.includes(word) ? 1 : LIKENESS) * weightOf(word));
      for (const [position, word] of queryTerms.entries())
        match.words.set(word, Math.max(match.words.get(word) ?? 0, gains[position] ?? 0));
      const gain = sum(gains);
      // Much of the text, and much of the phrase: “costs a coffee” is not “costs an account”.
      match.fit = Math.max(match.fit, (gain / queryWeight) * Math.min(1, gain / weight));
      match.score = Math.max(match.score, score);
      matches.set(answer, match);
    }
    const leastScore = queryWords.some(isSubject) ? LEAST_SCORE.subject : LEAST_SCORE.other;
    return [...matches]
      .map(([id, { score, words, fit }]) => {
        const share = sum([...words.values()]) / queryWeight;
        const [only = ''] = words.keys();
        const isLone = words.size === 1 && queryWords.length > 1 && !isSubject(only) && !isName(only);
        const rank = Math.min(score, 250) / 1000;
        return { id, share, isLone, score: WHOLE_ANSWER * share + (1 - WHOLE_ANSWER) * fit + rank };
      })
      .filter(
        ({ share, score, isLone }) => share >= (isLone ? LONE_SHARE : LEAST_SHARE) && score >= leastScore,
      )
      .map(({ id, score }) => ({ id, score }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  };
}
