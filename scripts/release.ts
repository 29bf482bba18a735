// npm run release -- --guides: a release in which only data has changed: version, changelog, packages.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Guides } from '../guides/schema.ts';
import { finish, readOptions, UsageError } from './command-line.ts';
import { guideDiff, moreThanData, nextVersion, type Words, withSection } from './guide-diff.ts';
import { root, run, say } from './run.ts';
import { produce, targets } from './targets.ts';

const help = `npm run release: makes a release in which only guides and their words have changed.

  npm run release -- --guides [options]

  --since REF  what the last release was made from (the commit that last changed the version)
  --dry-run    says what would be written, and writes nothing
  --help       this text

Counts the version up, writes what changed into CHANGELOG.md, and packs. Commit, tag and upload are yours.`;

async function git(...args: string[]): Promise<string> {
  const { code, output } = await run('git', args, { output: 'captured' });
  if (code !== 0) throw new UsageError(`git ${args.join(' ')} failed: see the line above.`);
  return output.trim();
}

async function guidesIn(folder: string): Promise<Guides> {
  const { module } = await runnerImport<{ guides: Guides }>(resolve(folder, 'guides/index.ts'), {
    logLevel: 'silent',
  });
  return module.guides;
}

const wordsIn = (folder: string): Words =>
  Object.fromEntries(
    readdirSync(join(folder, 'locales')).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, 'locales', file), 'utf8')),
    ]),
  );

/** The lines for the changelog: what the guides and words say now and did not at that commit. */
async function changedSince(ref: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-release-'));
  try {
    await git(
      '--work-tree',
      folder,
      'restore',
      '--source',
      ref,
      '--worktree',
      '--',
      'guides',
      'locales',
      'package.json',
    );
    return guideDiff(await guidesIn(folder), await guidesIn(root), wordsIn(folder), wordsIn(root));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commit that gave package.json its present version. */
async function lastRelease(version: string): Promise<string> {
  const commits = (await git('log', '--format=%H', `-S"version": "${version}"`, '--', 'package.json')).split(
    '\n',
  );
  const [last] = commits.filter(Boolean);
  if (!last) throw new UsageError('No commit says when the last release was: name it with --since.');
  return last;
}

function writeVersion(file: string, version: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  // In the lock file the package's own version stands twice, and nothing of ours comes before.
  let left = file === 'package-lock.json' ? 2 : 1;
  writeFileSync(
    path,
    text.replace(/"version": "[^"]*"/g, (old) => (left-- > 0 ? `"version": "${version}"` : old)),
  );
}

async function release(since: string | undefined, dry: boolean): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const ref = since ?? (await lastRelease(version));
  const listed = await Promise.all([
    git('diff', '--name-only', ref),
    git('ls-files', '--others', '--exclude-standard'),
  ]);
  const files = listed.flatMap((text) => text.split('\n').filter(Boolean));
  const more = moreThanData(files);
  if (more.length > 0)
    throw new UsageError(
      `More than guides has changed since ${ref.slice(0, 12)}: ${more.slice(0, 5).join(', ')}${more.length > 5 ? ` and ${more.length - 5} more` : ''}. This needs a release by hand.`,
    );
  const lines = await changedSince(ref);
  if (lines.length === 0)
    throw new UsageError(
      `No guide and no words have changed since ${ref.slice(0, 12)}: there is nothing to release.`,
    );
  const next = nextVersion(version);
  const day = new Date().toISOString().slice(0, 10);
  const changelog = withSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), next, day, lines);
  console.log(
    [
      `Version ${version} becomes ${next}. CHANGELOG.md says of it:`,
      '',
      ...lines.map((line) => `- ${line}`),
    ].join('\n'),
  );
  if (dry) return 0;
  writeFileSync(join(root, 'CHANGELOG.md'), changelog);
  for (const file of ['package.json', 'package-lock.json']) writeVersion(file, next);
  const failed = await produce('zip', targets, 'stderr');
  if (failed.length > 0) throw new Error(`Packing failed for ${failed.join(' and ')}: see the lines above.`);
  say(`The packages are in .output. Now: npm test, then commit, and tag it v${next}.`);
  return 0;
}

await finish(async () => {
  const asked = readOptions('run release', process.argv.slice(2), {
    guides: { type: 'boolean', default: false },
    since: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (asked.help) {
    console.log(help);
    return 0;
  }
  if (!asked.guides)
    throw new UsageError(
      'Only releases of guides are made by this command: npm run release -- --guides. --help says more.',
    );
  return release(asked.since, asked['dry-run']);
});
