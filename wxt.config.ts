import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import type { Guides } from './guides/schema.ts';

const { module } = await runnerImport<{ guides: Guides }>(resolve('guides/index.ts'));
const { sites, pages } = module.guides;

const LANGUAGES = ['en', 'it'];

/** `ecas.ec.europa.eu/cas` awakes on that folder and below, nowhere else on the host. */
const matches = (places: string[]) => places.flatMap((place) => [`https://${place}`, `https://${place}/*`]);
const hosts = (places: string[]) => places.map((place) => `https://${place.split('/')[0]}/*`);
const unique = (all: string[]) => [...new Set(all)];

/**
 * One small detector for each site, with the signatures of that site only; written here because the guides
 * are the only list of sites. Everything else about a page is brought when it is recognised.
 */
function detectors(): { name: string; inputPath: string; type: 'unlisted-script' }[] {
  mkdirSync('.wxt/detectors', { recursive: true });
  return Object.keys(sites).map((site) => {
    const marks = Object.entries(pages)
      .filter(([id]) => id.startsWith(`${site}/`))
      .map(([id, { signatures }]) => [
        id,
        { signatures: signatures.map(({ evidence, source, date, ...mark }) => mark) },
      ]);
    const inputPath = resolve(`.wxt/detectors/${site}.ts`);
    writeFileSync(
      inputPath,
      `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../../entrypoints/content/detect.ts';
export default defineUnlistedScript(() => detect(${JSON.stringify(Object.fromEntries(marks))}));\n`,
    );
    return { name: `detect-${site}`, inputPath, type: 'unlisted-script' as const };
  });
}

/** Name and description of the extension in the stores' and browsers' own format. */
function storeWords(): { relativeDest: string; contents: string }[] {
  return LANGUAGES.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify({}),
  }));
}
void storeWords;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({ build: { target: 'es2022' } }),
  hooks: {
    'entrypoints:found': (_, infos) => {
      infos.push(...detectors());
    },
  },
  manifest: ({ browser }) => {
    return {
      name: 'Segnavia',
      description: 'x',
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: unique(Object.values(sites).flatMap(({ places }) => hosts(places))),
      content_scripts: Object.entries(sites).map(([site, { places }]) => ({
        matches: matches(places),
        js: [`detect-${site}.js`],
        run_at: 'document_idle',
      })),
    };
  },
});
