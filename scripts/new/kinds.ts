import { UsageError } from '../command-line.ts';
import { check } from './check.ts';
import type { Checkout, Draft, DraftMaker } from './checkout.ts';
import { hint } from './hint.ts';
import { journey } from './journey.ts';
import { language } from './language.ts';
import { page } from './page.ts';
import { placeholdersIn } from './placeholder.ts';
import { symptom } from './symptom.ts';

const kinds: Record<string, DraftMaker> = { page, hint, journey, symptom, check, language };

/** Text for people who ask, or leave something out. */
export const HELP = `npm run new: writes the files of something new, with what to fill in, and says what comes next

  npm run new -- page eu-login/session-expired [HINT…]
  npm run new -- hint imi/home/sign-out
  npm run new -- journey imi-new-authority [STEP…]
  npm run new -- symptom session-too-short [REMEDY…]
  npm run new -- check other-browser [ANSWER…]
  npm run new -- language is`;

/** Drafts what the arguments ask for: a kind, a name, and the names of its parts. */
export function draftOf([kind = '', name = '', ...parts]: string[], checkout: Checkout): Draft {
  const write = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!write) throw new UsageError(`“${kind}” is none of ${Object.keys(kinds).join(', ')}.\n\n${HELP}`);
  return write(checkout, name, parts);
}

/** Paths to print: the files of `locales/` are one thing. */
function pathsOf(files: string[]): string[] {
  const locales = files.filter((path) => path.startsWith('locales/'));
  const others = files.filter((path) => !locales.includes(path));
  return locales.length > 1 ? [...others, `locales/*.json (${locales.length} languages)`] : files;
}

/** Describes the files that were written, the placeholders to fill in, and the next steps. */
export function describeDraft({ files, next }: Draft): string {
  const placeholders = Object.entries(files).flatMap(([path, content]) => placeholdersIn(path, content));
  // A new language has more placeholders than anyone wants to read here.
  const sentences =
    placeholders.length > 12 ? [`${placeholders.length} places that say FILL IN`] : placeholders;
  return [
    'Written:',
    ...pathsOf(Object.keys(files)).map((path) => `  ${path}`),
    '',
    'To fill in:',
    ...sentences.map((sentence) => `  ${sentence}`),
    '',
    'Next:',
    ...[...next, '`npm test -- --only unit` says what is missing.'].map(
      (step, index) => `  ${index + 1}. ${step}`,
    ),
  ].join('\n');
}
