// npm run evidence: prints what signatures, anchors and hints rest on, weakest and oldest first, and which sources are due.
import { finish } from '../command-line.ts';
import { importWithVite } from '../guides.ts';

await finish(async () => {
  const table = await importWithVite<typeof import('./table.ts')>('scripts/evidence/table.ts');
  process.stdout.write(table.evidence());
  return 0;
});
