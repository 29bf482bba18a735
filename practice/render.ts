import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './fill.ts';
import { addressOf, requestId, templateOf } from './pages.ts';
import { applyVariants } from './variants.ts';
import { type PracticeLanguage, words } from './words.ts';

/** Choice of a page and its form. */
export interface RenderOptions {
  page: string;
  variants?: readonly string[];
  lang?: PracticeLanguage;
  /** Another host for the same page: EU Login also lives on webgate. */
  host?: string;
  /** Served to a browser: what scripts do late is then left to them, and practice-only buttons are there. */
  served?: boolean;
  /** Values that replace those of the practice person (`email`). */
  values?: Record<string, string>;
}

const person = { email: 'maria.esempio@comune.example', 'user-id': 'n00prova' };
const otherPerson = { email: 'nikos.allos@dimos.example', 'user-id': 'n00altro' };

/** Renders one page with some variants in one language. */
export function render(options: RenderOptions): { html: string; url: string; answer: string } {
  const { page, variants = [], lang = 'it', served = false } = options;
  const url = addressOf(page, variants, lang, options.host);
  const flags = new Set([...variants, page, page.slice(page.indexOf('/') + 1)]);
  if (served) flags.add('served');
  // Fields that a script brings are simply there in a fixture that runs no script.
  else flags.delete('late');
  const who = variants.includes('other-person') ? otherPerson : person;
  const values = { ...words[lang], lang, page, url, 'request-id': requestId, ...who, ...options.values };
  return { html: applyVariants(fill(templateOf(page), flags, values), variants), url, answer: page };
}

/** The page for addresses that no practice page is built for yet; it belongs to no site. */
export function readPlain(): string {
  return readFileSync(join(import.meta.dirname, 'plain.html'), 'utf8');
}
