// npm run coverage: writes docs/coverage.md, the table of what the source documents say and what carries it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../command-line.ts';
import { importWithVite } from '../guides.ts';
import { root, say } from '../run.ts';

await finish(async () => {
  const table = await importWithVite<typeof import('./table.ts')>('scripts/coverage/table.ts');
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs', 'coverage.md'), table.coverage(table.statements));
  say('docs/coverage.md is written.');
  return 0;
});
