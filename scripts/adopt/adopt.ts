// npm run adopt: makes a practice page of a page structure, and says what its guide must change.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteAt } from '../../engine/page/address.ts';
import { phrasesOf } from '../../engine/privacy/phrases.ts';
import { finish, UsageError } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { root } from '../run.ts';
import { adopt } from './adoption.ts';
import { MOST_BYTES, structureIn } from './structure-file.ts';

const USAGE = 'Usage: npm run adopt -- FILE.json --page SITE/PAGE (such as eu-login/my-account)';

function asked(): { file: string; page: string } {
  try {
    const { positionals, values } = parseArgs({
      options: { page: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file && more.length === 0 && values.page) return { file, page: values.page };
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
  throw new UsageError(USAGE);
}

function readText(file: string): string {
  try {
    if (statSync(file).size <= MOST_BYTES) return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`“${file}” cannot be read: ${(error as Error).message}`);
  }
  throw new UsageError(`“${file}” is larger than 2 MB: no page structure is. Nothing was written.`);
}

await finish(async () => {
  const { file, page } = asked();
  const guides = await loadGuides();
  if (!guides.pages[page])
    throw new UsageError(`There is no page “${page}”; the pages are in guides/. ${USAGE}`);
  const structure = structureIn(readText(file), phrasesOf(guides.pages));
  const site = siteAt(new URL(`https://${structure.host}${structure.path}`), guides.sites);
  if (site !== page.split('/')[0])
    throw new UsageError(
      `This structure is of a page on ${structure.host}${structure.path}, which is not of the site ${page.split('/')[0]}. Nothing was written.`,
    );
  const { html, fits, lines } = adopt(structure, page, guides);
  const [folder = '', name] = page.split('/');
  const place = join('practice/adopted', folder, `${name}-${structure.day}.html`);
  mkdirSync(join(root, 'practice/adopted', folder), { recursive: true });
  writeFileSync(join(root, place), html);
  console.log(
    [
      `${page}, from a page structure of ${structure.day}`,
      ...lines,
      '',
      `${place} is written. Look at its data-anchor marks: they are what the tests will hold the guide against.`,
      fits
        ? 'The guide fits.'
        : `Then mend guides/${folder}/pages/${name}.ts: new signatures and finders go before the old ones.`,
    ].join('\n'),
  );
  return 0;
});
