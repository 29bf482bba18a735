import { TRANSLATE } from '../build/awaiting-translation.ts';
import { UsageError } from '../command-line.ts';
import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { refuseExisting } from './names.ts';
import { fillIn } from './placeholder.ts';
import { fileContent, textFile, textsOf } from './texts.ts';

const SPEECH = 'platform/speech.ts';
const RULES = 'tests/guides/language-rules.ts';

/** Content of a file in which one place is rewritten. */
function mended(checkout: Checkout, path: string, place: RegExp, write: (found: string) => string): string {
  const content = fileContent(checkout, path);
  if (!place.test(content)) throw new UsageError(`${path} has changed: add the language there by hand.`);
  return content.replace(place, write);
}

/** `npm run new -- language CODE`. */
export const language: DraftMaker = (checkout: Checkout, name: string): Draft => {
  if (!/^[a-z]{2}$/.test(name))
    throw new UsageError(`“${name}” is no code of a language: write two letters, such as is.`);
  const path = `locales/${name}.json`;
  refuseExisting(checkout, path);
  const keys = Object.keys(textsOf(checkout, 'locales/en.json'));
  const terms: Record<string, { text: string }> = JSON.parse(fileContent(checkout, 'guides/terms/en.json'));
  const ownTerms = Object.entries(terms).map(([id, { text }]) => [
    id,
    { text: fillIn(text), confidence: 'ours', source: fillIn('where the term is used') },
  ]);
  return {
    files: {
      [path]: textFile(Object.fromEntries(keys.map((key) => [key, TRANSLATE]))),
      [`guides/terms/${name}.json`]: `${JSON.stringify(Object.fromEntries(ownTerms), null, 2)}\n`,
      [SPEECH]: mended(checkout, SPEECH, /(?<=')[a-z]{2}( [a-z]{2}){20,}(?=')/, (codes) =>
        [...codes.split(' '), name].sort().join(' '),
      ),
      [RULES]: mended(checkout, RULES, /(?<=const QUOTATION_MARKS[^{]*\{\n)/, () => `  ${name}: '“”',\n`),
    },
    next: [
      `${path}: write each text in place of ${TRANSLATE}; keep the keys, their order and the {{gaps}}. English is shown until then, and no package for the stores is made.`,
      `guides/terms/${name}.json: write the terms first, with their sources: the texts must keep to them.`,
      `${RULES}: write the quotation marks of the language, if they are not “”.`,
      'scripts/build/packed-texts.ts: if a browser store knows the language by another code, or not at all, say so in STORE_CODES.',
    ],
  };
};
