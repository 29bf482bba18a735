import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import type { Guides } from './guides/schema.ts';

const { module } = await runnerImport<{ guides: Guides }>(resolve('guides/index.ts'));
const { sites, pages } = module.guides;

/** `ecas.ec.europa.eu/cas` awakes on that folder and below, nowhere else on the host. */
const matches = (places: string[]) =>
  places.flatMap((place) =>
    place.includes('/') ? [`https://${place}`, `https://${place}/*`] : [`https://${place}/*`],
  );
const hosts = (places: string[]) => places.map((place) => `https://${place.split('/')[0]}/*`);
const unique = (all: string[]) => [...new Set(all)];

/** Chrome's stores know neither Irish nor Maltese, and Portuguese only with its country. */
const STORE_CODES: Record<string, string | null> = { ga: null, mt: null, pt: 'pt_PT' };

/** Browsers take no strokes and slashes in the names of words: `command/focus-hints` is `command_focus_hints` there. */
const inStore = (key: string) => key.replaceAll(/\W/g, '_');

/** The extension's name, description and commands in the format of browsers and stores, from our own words. */
function storeWords(): { relativeDest: string; contents: string }[] {
  return readdirSync('locales').flatMap((file) => {
    const language = file.replace('.json', '');
    const code = language in STORE_CODES ? STORE_CODES[language] : language;
    if (!code) return [];
    const words: Record<string, string> = JSON.parse(readFileSync(`locales/${file}`, 'utf8'));
    const told = Object.entries(words).filter(([key]) => /^(name|description|command\/.*)$/.test(key));
    const contents = JSON.stringify(
      Object.fromEntries(told.map(([key, message]) => [inStore(key), { message }])),
    );
    return [{ relativeDest: `_locales/${code}/messages.json`, contents }];
  });
}

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

const site = (id: string, places: string[]) => ({
  matches: matches(places),
  js: [`detect-${id}.js`],
  run_at: 'document_idle' as const,
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { target: 'es2022' } }),
  hooks: {
    'entrypoints:found': (_, found) => {
      const inPage = (name: string) => ({
        name,
        inputPath: resolve(`entrypoints/content/${name}.ts`),
        type: 'unlisted-script' as const,
      });
      found.push(...detectors(), inPage('overlay'), inPage('measure'), inPage('outline'));
    },
    'build:publicAssets': (_, files) => {
      files.push(...storeWords());
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    optional_permissions: ['browsingData'],
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    // What administrators may set; Firefox needs no schema, and reads the key without complaint.
    storage: { managed_schema: 'policy.json' },
    host_permissions: unique(Object.values(sites).flatMap(({ places }) => hosts(places))),
    content_scripts: Object.entries(sites).map(([id, { places }]) => site(id, places)),
    commands: {
      'focus-hints': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_focus_hints__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open_panel__' },
      // Chromium 156 gives P, R and W to nobody.
      report: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_report__' },
    },
    browser_specific_settings: {
      gecko: {
        id: 'segnavia@segnavia',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
