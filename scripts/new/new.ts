// npm run new: writes the files of a new page, hint, journey, symptom, check or language, with what to fill in.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finish, UsageError } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { root } from '../run.ts';
import { describeDraft, draftOf, HELP } from './kinds.ts';

await finish(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  if (args.length < 2 || args.some((arg) => arg.startsWith('-'))) throw new UsageError(HELP);
  const draft = draftOf(args, {
    guides: await loadGuides(),
    today: new Date().toISOString().slice(0, 10),
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null),
    list: (folder) => readdirSync(join(root, folder)),
  });
  for (const [path, content] of Object.entries(draft.files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  console.log(describeDraft(draft));
  return 0;
});
