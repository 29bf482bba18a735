// npm run recognise: what Segnavia sees on saved pages, as JSON, or explained condition by condition.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finish, UsageError } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { say } from '../run.ts';
import { explanation } from './explanation.ts';
import { addressIn, noAddress, recogniseAsked } from './options.ts';
import { readingOf } from './reading.ts';

/** A page to read, with its address; null where nothing says it. */
interface Saved {
  file: string;
  html: string;
  url: string | null;
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(`“${file}” cannot be read: ${(error as Error).message}`);
  }
}

const isFolder = (place: string) => place !== '-' && attempt(place, () => statSync(place).isDirectory());

/** The pages in a folder and below it, or the one page that was named. */
function savedIn(place: string, url: string | null): Saved[] {
  const files = isFolder(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.html?$/.test(file))
        .sort()
    : [place];
  return files.map((file) => {
    const path = file === place ? (file === '-' ? 0 : file) : join(place, file);
    const html = attempt(file, () => readFileSync(path, 'utf8'));
    return { file, html, url: url ?? addressIn(html) };
  });
}

await finish(async () => {
  const { place, url, explain, after } = recogniseAsked(process.argv.slice(2));
  const folder = isFolder(place);
  const savedPages = savedIn(place, url);
  if (savedPages.length === 0) throw new UsageError(`There is no .html file in “${place}”.`);
  const withoutAddress = savedPages.filter((one) => one.url === null);
  if (withoutAddress[0] && !folder) throw new UsageError(noAddress(withoutAddress[0].file));
  for (const { file } of withoutAddress) say(noAddress(file));
  const guides = await loadGuides();
  const withAddress = savedPages.flatMap((one) => (one.url === null ? [] : [{ ...one, url: one.url }]));
  if (explain) {
    for (const one of withAddress)
      console.log(`${folder ? `\n${one.file}\n` : ''}${explanation(one.html, one.url, guides)}`);
  } else {
    const read = withAddress.map((one) => ({
      file: one.file,
      ...readingOf(one.html, one.url, guides, after),
    }));
    const single = read.map(({ file: _, ...reading }) => reading)[0];
    console.log(JSON.stringify(folder ? read : single, null, 2));
  }
  return withoutAddress.length > 0 ? 1 : 0;
});
