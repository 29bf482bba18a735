// npm run evidence: writes docs/evidence.md, the table of what signatures, anchors and hints rest on.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { finish } from './command-line.ts';
import { root, say } from './run.ts';

await finish(async () => {
  // The guides gather themselves with import.meta.glob, which Vite understands and Node does not.
  const { module } = await runnerImport<typeof import('./evidence-table.ts')>(
    resolve(root, 'scripts/evidence-table.ts'),
    { logLevel: 'silent' },
  );
  writeFileSync(join(root, 'docs', 'evidence.md'), module.evidence());
  say('docs/evidence.md is written.');
  return 0;
});
