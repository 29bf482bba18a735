import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionOf, withoutDescription } from './description.ts';
import { fill } from './fill.ts';
import { pages } from './pages.ts';
import { render } from './render.ts';
import { languageOr, words } from './words.ts';

/** Page that resembles a known one: Segnavia must stay silent. */
export interface LookAlike {
  /** The file's name without `.html`. */
  name: string;
  url: string;
  html: string;
}

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');

/** Every look-alike, read from its file, which says its address. */
export function lookAlikes(): LookAlike[] {
  return readdirSync(join(import.meta.dirname, 'look-alikes'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readLookAlike(file));
}

function readLookAlike(file: string): LookAlike {
  const source = read('look-alikes', file);
  const description = descriptionOf(source);
  const place = `practice/look-alikes/${file}`;
  const url = description.get('url');
  if (!url)
    throw new Error(`${place}: write <meta name="practice-url" content="https://…"> in the first line.`);
  const lang = languageOr(description.get('lang'), 'it');
  const original = description.get('like');
  if (original !== undefined && !pages.includes(original))
    throw new Error(`${place}: practice-like names a practice page, not "${original}": ${pages.join(', ')}.`);
  const frame = () => {
    const values = { ...words[lang], lang, title: description.get('title') ?? '', content: '{{content}}' };
    return fill(read('look-alike.html'), new Set(), values);
  };
  const html = original
    ? withoutAnswers(render({ page: original, lang }).html)
    : frame().replace('{{content}}', () => withoutDescription(source));
  return { name: file.replace(/\.html$/, ''), url, html };
}

/** A copy of a practice page at an address that is not its own: it has no right answers to give. */
function withoutAnswers(html: string): string {
  return html.replace(/ data-(?:practice-answer|practice-url|anchor|anchor-else|when-open)="[^"]*"/g, '');
}
