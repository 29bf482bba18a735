// npm run coverage: writes docs/coverage.md, the table of what the source documents say and what carries it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { finish } from '../command-line.ts';
import { root, say } from '../run.ts';

await finish(async () => {
  // The statements gather themselves with import.meta.glob, which Vite understands and Node does not.
  const { module } = await runnerImport<typeof import('./table.ts')>(
    resolve(root, 'scripts/coverage/table.ts'),
    { logLevel: 'silent' },
  );
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs', 'coverage.md'), module.coverage(module.statements));
  say('docs/coverage.md is written.');
  return 0;
});
