import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import words from '../../locales/en.json' with { type: 'json' };
import config from '../../wxt.config.ts';

interface Manifest {
  commands: Record<string, unknown>;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean; match_about_blank?: boolean }[];
}
const manifest = config.manifest as unknown as Manifest;
const places = Object.values(guides.sites).flatMap((site) => site.places);

test('scripts run in the places of the guides and nowhere else', () => {
  const whole = places.map((place) => `https://${place}/`);
  for (const { matches } of manifest.content_scripts)
    for (const match of matches) {
      const at = whole.some((place) => `${match.replace(/\*$/, '')}/`.startsWith(place));
      expect(at, `${match} is outside the places of the guides`).toBe(true);
    }
});

test('each site has detectors of its own, in the top frame only', () => {
  for (const { js, all_frames, match_about_blank } of manifest.content_scripts) {
    expect(js).toEqual([expect.stringMatching(/^detect-[\w-]+\.js$/)]);
    expect([all_frames ?? false, match_about_blank ?? false]).toEqual([false, false]);
  }
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  for (const site of Object.keys(guides.sites))
    expect(scripts.filter((name) => name.startsWith(`detect-${site}`)).length).toBeGreaterThan(0);
  expect(new Set(scripts).size).toBe(scripts.length);
});

test('hosts are those of the guides, each whole and over https', () => {
  const hosts = new Set(places.map((place) => `https://${place.split('/')[0]}/*`));
  expect(new Set(manifest.host_permissions)).toEqual(hosts);
  for (const host of manifest.host_permissions) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
});

test('no permission is asked for that nobody has explained', () => {
  const reasons: Record<string, string> = {
    storage: 'settings and progress, on this computer',
    scripting: 'brings the overlay where a page was recognised',
    activeTab: 'the popup sees the address of the tab that it was opened on',
    contextMenus: 'the entry “Report a problem with this page”, on our sites only',
    alarms: 'the clocks of design 4',
    browsingData: 'clears the cache of our sites; optional, asked on that click and given back',
    sidePanel: 'Segnavia beside the page; WXT asks for it where the browser knows it',
  };
  for (const permission of [...manifest.permissions, ...(manifest.optional_permissions ?? [])])
    expect(reasons, `wxt.config.ts asks for "${permission}": say why here`).toHaveProperty(permission);
  for (const permission of ['sidePanel', ...manifest.permissions, ...(manifest.optional_permissions ?? [])])
    expect(
      Object.keys(words),
      `welcome tells people why: write "permission/${permission}" in locales/`,
    ).toContain(`permission/${permission}`);
});

test('it is not in private windows, where nothing may outlive the window', () => {
  expect(config.manifest).toMatchObject({ incognito: 'not_allowed' });
});

const languages = import.meta.glob<Record<string, string>>('../../locales/*.json', {
  eager: true,
  import: 'default',
});

// https://developer.chrome.com/docs/extensions/reference/manifest, looked at on 2026-11-23.
test.each(Object.entries(languages))('the stores take the name and the description of %s', (_, own) => {
  expect(own.name?.length).toBeLessThanOrEqual(75);
  expect(own.description?.length).toBeLessThanOrEqual(132);
});

test.each(Object.keys(manifest.commands))('the options can name the command %s', (command) => {
  expect(Object.keys(words), `write "command/${command}" in locales/`).toContain(`command/${command}`);
});
