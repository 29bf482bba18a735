import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { type DetectorPart, detectorOf, detectorParts } from './scripts/build/detectors.ts';
import { storeWords, textFiles } from './scripts/build/packed-texts.ts';
import { loadGuides } from './scripts/guides.ts';
import { policySchema } from './scripts/policies/schema.ts';
import { noteShipped, writeShipped } from './scripts/third-party/shipped.ts';

const { sites, pages } = await loadGuides(process.cwd());

const hosts = (places: string[]) => places.map((place) => `https://${place.split('/')[0]}/*`);
const unique = (all: string[]) => [...new Set(all)];

const parts = Object.entries(sites).flatMap(([id, site]) => detectorParts(id, site, pages));

/** One small detector for each part of a site; written here because the guides are the only list of sites. */
function detectors(): { name: string; inputPath: string; type: 'unlisted-script' }[] {
  mkdirSync('.wxt/detectors', { recursive: true });
  return parts.map((part) => {
    const inputPath = resolve(`.wxt/detectors/${part.name}.ts`);
    writeFileSync(inputPath, detectorOf(part));
    return { name: part.name, inputPath, type: 'unlisted-script' as const };
  });
}

const start = ({ name, matches, excludes }: DetectorPart) => ({
  matches,
  ...(excludes.length > 0 ? { exclude_matches: excludes } : {}),
  js: [`${name}.js`],
  run_at: 'document_idle' as const,
});

/**
 * Every page would pay 0.2 kB for WXT's log around a script; the browser's console names what fails just as well. Nor
 * does a script need what tells a function from an object of options: ours are functions.
 */
const bareScripts = {
  name: 'segnavia:bare-scripts',
  transform(_: string, id: string) {
    if (id.includes('/wxt/dist/utils/define-unlisted-script'))
      return 'export const defineUnlistedScript = (main) => ({ main });';
    const [kind = '', script = ''] = id.split('?');
    if (!kind.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    return `import definition from ${JSON.stringify(script)};\nexport default definition.main();`;
  },
};

/**
 * Chromium (136 and later) compiles all functions of a script at once if it begins with this comment. Nearly all of the
 * overlay's are called at once, and compiling them one by one took a third of the time until a hint shows.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** A letter beyond Latin-1 makes Chromium keep the whole script in two bytes a letter: 15 KiB more heap a page. */
const BEYOND_LATIN_1 = /[\u0100-\uffff]/g;
const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lightOverlay = {
  name: 'segnavia:light-overlay',
  generateBundle(_: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      if (chunk.fileName === 'overlay.js' && chunk.code !== undefined)
        chunk.code = COMPILE_AT_ONCE + chunk.code.replaceAll(BEYOND_LATIN_1, escaped);
  },
};

/** Packages of which something is in what is built. */
const shipped = new Set<string>();

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Least versions of the browsers; tests/house/least-versions.ts says what they follow from. Edge counts as Chrome. */
const LEAST = { chrome: '128', firefox: '142' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: { target: [`chrome${LEAST.chrome}`, `firefox${LEAST.firefox}`] },
    plugins: [bareScripts, lightOverlay, noteShipped(shipped)],
  }),
  hooks: {
    'entrypoints:found': (_, found) => {
      const inPage = (name: string) => ({
        name,
        inputPath: resolve(`entrypoints/content/${name}.ts`),
        type: 'unlisted-script' as const,
      });
      found.push(...detectors(), inPage('overlay'), inPage('errors'), inPage('measure'), inPage('outline'));
    },
    'build:publicAssets': ({ config }, files) => {
      files.push(...storeWords(config.browser), ...textFiles());
      files.push({ relativeDest: 'policy.json', contents: JSON.stringify(policySchema()) });
      // Their licences ask that every copy says so.
      files.push({ relativeDest: 'THIRD-PARTY.md', contents: readFileSync('THIRD-PARTY.md', 'utf8') });
    },
    'build:done': ({ config }) => writeShipped(config.browser, shipped),
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox knows the key, and reads its own below.
    minimum_chrome_version: LEAST.chrome,
    // What is stored outlives a window; whoever opens a private one expects that nothing does.
    incognito: 'not_allowed',
    optional_permissions: ['browsingData'],
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    // What administrators may set; Firefox needs no schema, and reads the key without complaint.
    storage: { managed_schema: 'policy.json' },
    host_permissions: unique(Object.values(sites).flatMap(({ places }) => hosts(places))),
    content_scripts: parts.map(start),
    // Even a fault of ours can send nothing from the extension's pages and its worker.
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
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
        strict_min_version: `${LEAST.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
