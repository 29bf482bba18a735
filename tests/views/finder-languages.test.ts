import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { TRANSLATE } from '../../scripts/build/awaiting-translation.ts';
import { symptomFinder } from '../../views/finder.ts';

const textsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
const languages = readdirSync('locales').map((file) => file.replace('.json', ''));

/** Leaves out a letter of the longest word, as people do in a hurry. */
function mistyped(text: string): string {
  const [longest = ''] = text.split(' ').sort((a, b) => b.length - a.length);
  const middle = Math.ceil(longest.length / 2);
  return longest.length < 6
    ? text
    : text.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}

const finders = new Map<string, ReturnType<typeof symptomFinder>>();
/** The finder of a language, which takes a while to build. */
function finderFor(language: string) {
  const texts = textsOf(language);
  const finder = finders.get(language) ?? symptomFinder(guides, null, [(key) => texts[key] ?? key]);
  finders.set(language, finder);
  return finder;
}

/** Symptoms that a search for a phrasing of theirs does not show among the first three, as sentences. */
function misses(language: string, change: (text: string) => string) {
  const texts = textsOf(language);
  const find = finderFor(language);
  return Object.keys(guides.symptoms).flatMap((id) => {
    const phrasings = (texts[`symptom/${id}/asks`] ?? '').split(' | ');
    if (texts[`symptom/${id}/asks`] === TRANSLATE) return [];
    const phrasing = change(phrasings[Math.floor(phrasings.length / 2)] ?? '');
    const ids = find(phrasing)
      .slice(0, 3)
      .map((answer) => answer.id);
    return ids.includes(id) ? [] : [`“${phrasing}” should find ${id}, found ${ids.join(', ')}`];
  });
}

const maxMisses = Object.keys(guides.symptoms).length * 0.15;

test.each(languages)('%s: a phrasing of each symptom finds it', (language) => {
  const missed = misses(language, (text) => text);
  expect(missed.length, missed.join('\n')).toBeLessThan(2);
});

test.each(languages)('%s: six of seven are found with a letter left out', (language) => {
  const missed = misses(language, mistyped);
  expect(missed.length, missed.join('\n')).toBeLessThan(maxMisses);
});
