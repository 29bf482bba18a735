// npm run build: the extension for every browser, in .output/<browser>-mv3.
import { finish } from '../command-line.ts';
import { produce, targets } from './targets.ts';

await finish(async () => {
  const failed = await produce(targets, 'stdout');
  if (failed.length > 0)
    throw new Error(`The build failed for ${failed.join(' and ')}: see the lines above.`);
  return 0;
});
