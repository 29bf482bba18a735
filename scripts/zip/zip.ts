// npm run zip: the packages for the stores, and the sources package that Mozilla's reviewers ask for, in .output.
import { finish, readOptions } from '../command-line.ts';
import { say } from '../run.ts';
import { makePackages } from './packages.ts';
import { tryPackages } from './trial.ts';
import { packTwice } from './twice.ts';

const HELP = `npm run zip: packs the extension for Chrome, Edge and Firefox, and its sources, into .output

  npm run zip -- [options]

  --twice   packs in two copies of the tree instead, one unpacked from the other's sources, and compares them
  --try     packs, then installs the packages in Chromium and Firefox, as a new user does, up to the first hint
  --help    this text

Prints SHA-256, size in bytes and name of each package.`;

async function proveRepeatable(): Promise<number> {
  const different = await packTwice();
  if (different.length > 0) throw new Error(`Not the same bytes twice: ${different.join(', ')}.`);
  say('The same bytes twice.');
  return 0;
}

await finish(async () => {
  const {
    twice,
    try: isTried,
    help,
  } = readOptions('run zip', process.argv.slice(2), {
    twice: { type: 'boolean', default: false },
    try: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (twice) return proveRepeatable();
  const packages = await makePackages();
  for (const { checksum, bytes, name } of packages) console.log(`${checksum}  ${bytes}  ${name}`);
  if (isTried) await tryPackages(packages);
  return 0;
});
