import MiniSearch from 'minisearch';
import type { Findable } from './finder.ts';
import { type Lexicon, swaps, tolerance, withoutDiminutive } from './finder-words.ts';

/** Adds up numbers. */
export const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Builds the index of a search, and the reading of a text that somebody types into it.
 * @param weightOf how much a root says
 */
export function createIndex(answers: Findable[], lexicon: Lexicon, weightOf: (root: string) => number) {
  const { rootOf, rootsOf, split, alike } = lexicon;
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
    if (vocabulary.has(root) || word.length < 4) return root;
    const plain = withoutDiminutive(root);
    if (vocabulary.has(plain)) return plain;
    const knownWord = swaps(word).find((candidate) => vocabulary.has(rootOf(candidate)));
    return knownWord === undefined ? root : rootOf(knownWord);
  };
  const index = new MiniSearch<{ id: number } & (typeof documents)[number]>({
    fields: ['phrase', 'text'],
    storeFields: ['answer', 'weight'],
    tokenize: split,
    // An answer is filed under every synonym, so that a mistyped synonym is found as well.
    processTerm: (word) => alike(rootOf(word)),
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
