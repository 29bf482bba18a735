import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCES } from './licences.ts';

interface Manifest {
  version: string;
  license: string;
  author?: string | { name: string };
  repository?: string | { url: string };
}

/** Lines of a licence file that say whose copyright it is. */
export const copyrightIn = (licence: string): string[] =>
  (licence.split('Permission is hereby granted')[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^copyright\b.*\d{4}/i.test(line));

/** Address of a repository as a browser opens it. */
export const sourceOf = (repository: Manifest['repository'] = ''): string =>
  (typeof repository === 'string' ? repository : repository.url)
    .replace(/^git\+/, '')
    .replace(/^(git:\/\/|ssh:\/\/git@)/, 'https://')
    .replace(/\.git$/, '');

function licenceTextIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
}

function holderOf(folder: string, { author = '' }: Manifest): string {
  const lines = copyrightIn(licenceTextIn(folder));
  const name = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author.name;
  return lines.length > 0 ? lines.join('; ') : `Copyright (c) ${name}`;
}

/** Row of the list, or an error where a package may not ship, or not with what is said of its licence so far. */
function rowOf(root: string, name: string): { licence: string; row: string } {
  const folder = join(root, 'node_modules', name);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, license: licence } = manifest;
  if (!Object.hasOwn(LICENCES, licence))
    throw new Error(
      `${name} ships under ${licence}: is it compatible with the EUPL 1.2? Then write it in scripts/third-party/licences.ts.`,
    );
  const cells = [`\`${name}\``, version, licence, holderOf(folder, manifest), sourceOf(manifest.repository)];
  return { licence, row: `| ${cells.join(' | ')} |` };
}

/** THIRD-PARTY.md for these packages. */
export function listing(root: string, names: string[]): string {
  const rows = names.map((name) => rowOf(root, name));
  const licences = [...new Set(rows.map(({ licence }) => licence))].sort();
  return `# What others have made

Segnavia's package holds code of these packages, each under its own licence; all else in it is Segnavia's own, under the
[EUPL 1.2](LICENSE). \`npm run third-party\` writes this list from what the builds really hold, and \`npm test\` compares them.

| package | version | licence | copyright | source |
| --- | --- | --- | --- | --- |
${rows.map(({ row }) => row).join('\n')}
${licences.map((licence) => `\n## ${licence}\n\n${LICENCES[licence]}\n`).join('')}`;
}

/** Packages that a THIRD-PARTY.md lists. */
export const listedIn = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);

/** Compares the list of a checkout with what its last builds ship: a sentence where they differ, else nothing. */
export function complaintAbout(root: string, shipped: string[]): string | null {
  const path = join(root, 'THIRD-PARTY.md');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text === listing(root, shipped)) return null;
  return 'THIRD-PARTY.md does not say what ships: type `npm run third-party` and commit what it writes.';
}
