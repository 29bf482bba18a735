// npm run zip: the packages for the stores, and the sources package that Mozilla's reviewers ask for, in .output.

import { produce, targets } from './build/targets.ts';
import { finish } from './command-line.ts';

await finish(async () => {
  const failed = await produce('zip', targets, 'stdout');
  if (failed.length > 0) throw new Error(`Packing failed for ${failed.join(' and ')}: see the lines above.`);
  return 0;
});
