import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is not one of ours, however much it looks like it: Segnavia must stay silent. */
export interface LookAlike {
  /** The file's name without `.html`. */
  name: string;
  url: string;
  html: string;
}

/** Every look-alike, read from its file; its address is in its own `meta`. */
export function lookAlikes(): LookAlike[] {
  const folder = join(import.meta.dirname, 'look-alikes');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const url = /<meta name="practice-url" content="([^"]+)">/.exec(html)?.[1];
      if (!url)
        throw new Error(`practice/look-alikes/${file}: no <meta name="practice-url" content="https://…">`);
      return { name: file.replace(/\.html$/, ''), url, html };
    });
}
