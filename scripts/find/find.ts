// npm run find: what the finder answers to a text, as JSON, best first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { symptomFinder } from '../../views/finder.ts';
import { finish } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { root } from '../run.ts';
import { findOptions } from './options.ts';

/** Answers that are printed: as many as the popup shows. */
const MOST = 3;

await finish(async () => {
  const guides = await loadGuides();
  const folder = join(root, 'locales');
  const languages = readdirSync(folder).map((file) => file.replace('.json', ''));
  const { text, candidates, site } = findOptions(process.argv.slice(2), languages, Object.keys(guides.sites));
  const textsIn = (language: string) => {
    const words: Record<string, string> = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
    return (key: string) => words[key] ?? key;
  };
  // The language in which the text fits best is the one it is in.
  const [best] = candidates
    .map((set) => ({
      lang: set.at(-1) ?? 'en',
      matches: symptomFinder(guides, site, set.map(textsIn))(text),
    }))
    .sort((a, b) => (b.matches[0]?.score ?? 0) - (a.matches[0]?.score ?? 0));
  const say = textsIn(best?.lang ?? 'en');
  const answers = best?.matches.slice(0, MOST) ?? [];
  const output = answers.map(({ id, score }) => ({
    id,
    title: say(`symptom/${id}`),
    remedies: Object.keys(guides.symptoms[id]?.remedies ?? {}).map((remedy) =>
      say(`symptom/${id}/${remedy}`),
    ),
    score: Math.round(score * 100) / 100,
  }));
  console.log(JSON.stringify(output, null, 2));
  return 0;
});
