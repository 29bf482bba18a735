import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'adopted');

/** A practice page made from the structure of a real one (`npm run adopt`); `answer` is the page that it is. */
export interface Adopted {
  name: string;
  url: string;
  html: string;
  answer: string;
}

const attributeOf = (html: string, name: string) =>
  new RegExp(`<html\\b[^>]* data-practice-${name}="([^"]*)"`).exec(html)?.[1] ?? '';

/** Reads the adopted pages; each says itself what it is and at which address. */
export function adoptedPages(): Adopted[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(FOLDER, file), 'utf8');
      return {
        name: `adopted/${file.replaceAll('\\', '/').replace('.html', '')}`,
        url: attributeOf(html, 'url'),
        html,
        answer: attributeOf(html, 'answer'),
      };
    });
}
