// npm run third-party: builds for every browser and writes THIRD-PARTY.md, the packages of which something ships.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { produce, targets } from '../build/targets.ts';
import { finish } from '../command-line.ts';
import { root, say } from '../run.ts';
import { listing } from './listing.ts';
import { readShipped } from './shipped.ts';

await finish(async () => {
  const failed = await produce(targets, 'stderr');
  if (failed.length > 0)
    throw new Error(`The build failed for ${failed.join(' and ')}: see the lines above.`);
  const shipped = readShipped(root, targets);
  writeFileSync(join(root, 'THIRD-PARTY.md'), listing(root, shipped));
  say(`${shipped.length} packages in THIRD-PARTY.md.`);
  return 0;
});
