// npm run policies: writes docs/policies, the files that administrators take as they are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostsOf } from '../../engine/page/address.ts';
import { finish } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { root, say } from '../run.ts';
import { policyFiles } from './files.ts';

await finish(async () => {
  const { sites, journeys } = await loadGuides();
  for (const [name, text] of Object.entries(policyFiles(hostsOf(sites), Object.keys(journeys)))) {
    const path = join(root, 'docs', 'policies', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  say('docs/policies is written.');
  return 0;
});
