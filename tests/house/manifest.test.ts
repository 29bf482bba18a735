import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { SHIPPED, source, sourcesOf } from '../../scripts/figures/source.ts';
import config from '../../wxt.config.ts';
import { FEATURES } from './least-versions.ts';

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

test('the welcome page explains every permission', () => {
  // tests/scripts/store.test.ts holds the reasons given to the stores. WXT asks for the side panel by itself.
  for (const permission of ['sidePanel', ...manifest.permissions, ...(manifest.optional_permissions ?? [])])
    expect(
      Object.keys(words),
      `welcome tells people why: write "permission/${permission}" in locales/, and the reason in store/permissions.md`,
    ).toContain(`permission/${permission}`);
});

test('it does not run in private windows, where nothing may outlive the window', () => {
  expect(config.manifest).toMatchObject({ incognito: 'not_allowed' });
});

test.each(Object.keys(manifest.commands))('the options can name the command %s', (command) => {
  expect(Object.keys(words), `write "command/${command}" in locales/`).toContain(`command/${command}`);
});

describe('the minimum versions follow from the features in use', () => {
  const styles = ['components/look.css', 'components/overlay/style.css'].map((path) =>
    readFileSync(path, 'utf8'),
  );
  const scripts = [...sourcesOf(SHIPPED), source('wxt.config.ts')].map(({ text }) => text);
  const texts = [...scripts, ...styles];

  test.each(FEATURES)('$name is used', ({ use }) => {
    expect(texts.some((text) => use.test(text))).toBe(true);
  });

  test('the manifest states them', () => {
    const { minimum_chrome_version, browser_specific_settings } = config.manifest as unknown as {
      minimum_chrome_version: string;
      browser_specific_settings: { gecko: { strict_min_version: string } };
    };
    expect(minimum_chrome_version).toBe(`${Math.max(...FEATURES.map(({ chrome }) => chrome))}`);
    const firefox = Math.max(...FEATURES.map(({ firefox }) => firefox));
    expect(browser_specific_settings.gecko.strict_min_version).toBe(`${firefox}.0`);
  });
});
