import { UsageError } from '../command-line.ts';
import { check } from './check.ts';
import type { Checkout, Draft, Kind } from './checkout.ts';
import { hint } from './hint.ts';
import { journey } from './journey.ts';
import { language } from './language.ts';
import { page } from './page.ts';
import { placeholdersIn } from './placeholder.ts';
import { symptom } from './symptom.ts';

const kinds: Record<string, Kind> = { page, hint, journey, symptom, check, language };

/** What is printed to whoever asks, or leaves something out. */
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

/** What was written, what is to be filled in, and what comes next. */
export function report({ files, next }: Draft): string {
  const placeholders = Object.entries(files).flatMap(([path, content]) => placeholdersIn(path, content));
  // A new language has more placeholders than anyone wants to read here.
  const shown = placeholders.length > 12 ? [`${placeholders.length} places that say FILL IN`] : placeholders;
  return [
    'Written:',
    ...pathsOf(Object.keys(files)).map((path) => `  ${path}`),
    '',
    'To fill in:',
    ...shown.map((sentence) => `  ${sentence}`),
    '',
    'Next:',
    ...[...next, '`npm test -- --only unit` says what is missing.'].map(
      (step, index) => `  ${index + 1}. ${step}`,
    ),
  ].join('\n');
}
