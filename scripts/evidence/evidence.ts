// npm run evidence: prints what signatures, anchors and hints rest on, weakest and oldest first, and which sources are due.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { finish } from '../command-line.ts';
import { root } from '../run.ts';

await finish(async () => {
  // The guides gather themselves with import.meta.glob, which Vite understands and Node does not.
  const { module } = await runnerImport<typeof import('./table.ts')>(
    resolve(root, 'scripts/evidence/table.ts'),
    { logLevel: 'silent' },
  );
  process.stdout.write(module.evidence());
  return 0;
});
