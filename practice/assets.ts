import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { attacks } from './hostile.ts';

/** Files that the pages load, from their own host, so that the strictest policy allows it. */
export function assetAt(path: string): { type: string; body: Buffer } | undefined {
  const assets: Record<string, { type: string; file: string }> = {
    // The European Commission's own style sheet (EUPL), straight from its package.
    '/practice/ecl.css': { type: 'text/css', file: eclStyles() },
    '/practice/practice.css': { type: 'text/css', file: join(import.meta.dirname, 'practice.css') },
    '/practice/practice.js': { type: 'text/javascript', file: join(import.meta.dirname, 'practice.js') },
    '/practice/hostile-page.js': {
      type: 'text/javascript',
      file: join(import.meta.dirname, 'hostile-page.js'),
    },
    ...hostileScripts(),
    '/practice/pattern.svg': {
      type: 'image/svg+xml',
      file: join(import.meta.dirname, 'eu-login', 'pattern.svg'),
    },
    '/practice/characters.svg': {
      type: 'image/svg+xml',
      file: join(import.meta.dirname, 'eu-login', 'characters.svg'),
    },
  };
  const asset = assets[path];
  return asset && { type: asset.type, body: readFileSync(asset.file) };
}

function eclStyles(): string {
  return createRequire(import.meta.url).resolve('@ecl/preset-ec/dist/styles/ecl-ec.css');
}

function hostileScripts(): Record<string, { type: string; file: string }> {
  const script = (name: string) => ({
    type: 'text/javascript',
    file: join(import.meta.dirname, 'hostile', `${name}.js`),
  });
  return Object.fromEntries(attacks().map(({ name }) => [`/practice/hostile/${name}.js`, script(name)]));
}
