// npm run release: version, day, packages, checksums and bill of materials of a release, in one folder.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { targets } from '../build/targets.ts';
import { finish, readOptions } from '../command-line.ts';
import { root, run, say } from '../run.ts';
import { writeListings } from '../store/listings.ts';
import { lintFirefoxBuild } from '../test/web-ext-lint.ts';
import { complaintAbout } from '../third-party/listing.ts';
import { readShipped } from '../third-party/shipped.ts';
import { makePackages } from '../zip/packages.ts';
import { billOfMaterials } from './bill.ts';
import { dated, newestIn } from './changelog.ts';
import { type ReleaseFacts, reasonAgainst } from './readiness.ts';

const HELP = `npm run release: makes the release that CHANGELOG.md announces as “## X.Y.Z (unreleased)”

  npm run release -- [options]

  --dry-run   does all of it, then gives package.json, its lock and CHANGELOG.md back as they were
  --help      this text

Writes version and day into the tree, and the packages, their checksums, the bill of materials (CycloneDX), the
stores' texts in each language and what is new into .output/release. At the tag of a release it makes that one again. Commits nothing and sends nothing: its last lines say what to type.`;

const read = (file: string) => readFileSync(join(root, file), 'utf8');

async function git(...args: string[]): Promise<string[] | null> {
  const { code, output } = await run('git', args, { output: 'captured' });
  return code === 0 ? output.split('\n').filter((line) => line !== '') : null;
}

async function gatherFacts(): Promise<ReleaseFacts> {
  return {
    changed: (await git('status', '--porcelain'))?.map((line) => line.slice(3)) ?? null,
    tags: (await git('tag')) ?? [],
    tagsHere: (await git('tag', '--points-at', 'HEAD')) ?? [],
    current: JSON.parse(read('package.json')).version,
    newest: newestIn(read('CHANGELOG.md')),
  };
}

/** Files of the tree that a release changes, with their new texts. */
function rewrite(version: string, day: string): Map<string, string> {
  const manifest = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  const packages = { ...lock.packages, '': { ...lock.packages[''], version } };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['package.json', json({ ...manifest, version })],
    ['package-lock.json', json({ ...lock, version, packages })],
    ['CHANGELOG.md', dated(read('CHANGELOG.md'), day)],
  ]);
}

function write(texts: Map<string, string>): void {
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
}

/** Fills the folder of the release. */
async function fill(folder: string, version: string, news: string): Promise<void> {
  const packages = await makePackages();
  const shippedPackages = readShipped(root, targets);
  const complaint = complaintAbout(root, shippedPackages);
  if (complaint !== null) throw new Error(complaint);
  if ((await lintFirefoxBuild()).failed > 0)
    throw new Error("Mozilla's linter objects: see the lines above.");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, name } of packages) cpSync(path, join(folder, name));
  const sums = packages.map(({ checksum, name }) => `${checksum}  ${name}\n`).join('');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  writeFileSync(join(folder, `segnavia-${version}.cdx.json`), await billOfMaterials(shippedPackages));
  writeListings(root, join(folder, 'listings'));
  writeFileSync(join(folder, 'news.md'), `${news}\n`);
  process.stdout.write(sums);
}

await finish(async () => {
  const { 'dry-run': dryRun, help } = readOptions('run release', process.argv.slice(2), {
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (help) {
    console.log(HELP);
    return 0;
  }
  const facts = await gatherFacts();
  const reason = reasonAgainst(facts);
  if (reason !== null || facts.newest === null) throw new Error(reason ?? 'CHANGELOG.md has no version.');
  const { version, news, day } = facts.newest;
  const after = rewrite(version, day ?? new Date().toISOString().slice(0, 10));
  const before = new Map([...after.keys()].map((file) => [file, read(file)]));
  write(after);
  const folder = join(root, '.output', 'release');
  try {
    await fill(folder, version, news);
  } catch (error) {
    write(before);
    throw error;
  }
  if (dryRun) write(before);
  say(`\n${version} is in ${folder}.`);
  if (dryRun) say('Nothing in the tree has changed.');
  else if (day === null)
    say(`Now: git commit -am "${version}" && git tag v${version} && git push --follow-tags`);
  return 0;
});
