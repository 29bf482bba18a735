import { TRANSLATE } from '../build/awaiting-translation.ts';
import { UsageError } from '../command-line.ts';
import type { Checkout } from './checkout.ts';

type Texts = Record<string, string>;

/** Content of a file of texts, as the house writes it. */
export const textFile = (texts: Texts): string => `${JSON.stringify(texts, null, 2)}\n`;

/** Content of a file that must be there. */
export function fileContent({ read }: Checkout, path: string): string {
  const content = read(path);
  if (content === null) throw new UsageError(`${path} is missing.`);
  return content;
}

/** Texts of a file. */
export const textsOf = (checkout: Checkout, path: string): Texts => JSON.parse(fileContent(checkout, path));

function insertAfter(texts: Texts, isBefore: (key: string) => boolean, added: Texts): Texts {
  const entries = Object.entries(texts);
  const place = entries.findLastIndex(([key]) => isBefore(key)) + 1 || entries.length;
  return Object.fromEntries([...entries.slice(0, place), ...Object.entries(added), ...entries.slice(place)]);
}

/**
 * Every file of `locales/` with new texts behind the last key that `isBefore` holds for: the placeholders in English, and
 * in the other languages a mark that they await translation.
 */
export function withNewTexts(
  checkout: Checkout,
  english: Texts,
  isBefore: (key: string) => boolean,
): Record<string, string> {
  const others = Object.fromEntries(Object.keys(english).map((key) => [key, TRANSLATE]));
  return Object.fromEntries(
    checkout.list('locales').map((file) => {
      const path = `locales/${file}`;
      const added = file === 'en.json' ? english : others;
      return [path, textFile(insertAfter(textsOf(checkout, path), isBefore, added))];
    }),
  );
}

/** True for a key and all that are below it. */
export const isUnder =
  (...prefixes: string[]) =>
  (key: string): boolean =>
    prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}/`));

/** Next steps for the texts, whichever they are. */
export const ABOUT_TEXTS =
  'locales/en.json: write the texts. Then write those of the languages that you know in place of TRANSLATE in their files; leave it in the others.';
