import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Attack of a page on the hints, as if the real site had been taken over. */
interface Attack {
  /** The file's name without `.js`. */
  name: string;
  /** Aim of the attack: the file's first line. */
  tries: string;
}

const folder = join(import.meta.dirname, 'hostile');

/** Every attack, read from its file. */
export function attacks(): Attack[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return files.sort().map((file) => {
    const tries = /^\/\/ (.+)\n/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    if (!tries)
      throw new Error(`practice/hostile/${file}: its first line must say what it tries, after “// ”`);
    return { name: file.replace(/\.js$/, ''), tries };
  });
}

/** The page with the script of an attack, before the page's own. */
export function attacked(html: string, name: string): string {
  return html.replace('<head>', `<head>\n<script type="module" src="/practice/hostile/${name}.js"></script>`);
}

/** Headers that an attack sends along; only one works by headers. */
export function attackHeaders(name: string): Record<string, string> {
  if (name !== 'strict-policy') return {};
  const policy =
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  return { 'Content-Security-Policy': policy };
}
