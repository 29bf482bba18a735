import type { Check, Facts } from './schema.ts';
import { settingsPage } from './settings-page.ts';

type Browser = Facts['browser'];

/**
 * The browsers that the coordination recommends (seed 001), and the oldest version of each that is not called old.
 * Neither EU Login nor IMI names a version (looked for on 2026-11-22); these came out in autumn 2025, a year before.
 */
const RECOMMENDED: Record<string, number> = { Chrome: 142, Edge: 142, Firefox: 145 };

/** How browsers name themselves in their list of brands. Most also say “Chromium”, so that comes last. */
const BRANDS: [string, string][] = [
  ['Microsoft Edge', 'Edge'],
  ['Opera', 'Opera'],
  ['Brave', 'Brave'],
  ['Vivaldi', 'Vivaldi'],
  ['Samsung Internet', 'Samsung Internet'],
  ['Google Chrome', 'Chrome'],
  ['Chromium', 'Chromium'],
];

/** How browsers name themselves in their old text. Most pretend to be others too, so the order matters. */
const TEXTS: [RegExp, string][] = [
  [/\b(?:MSIE |Trident\/.*rv:)(\d+)/, 'Internet Explorer'],
  [/\b(?:Edg|EdgA|EdgiOS|Edge)\/(\d+)/, 'Edge'],
  [/\b(?:OPR|Opera)\/(\d+)/, 'Opera'],
  [/\bVivaldi\/(\d+)/, 'Vivaldi'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\bSeamonkey\/(\d+)/i, 'SeaMonkey'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\bChromium\/(\d+)/, 'Chromium'],
  [/\b(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+).*\bSafari\//, 'Safari'],
];

/** Which browser this is, and its main version; null where it does not say so in a way that is known here. */
export function nameOf({ brands, userAgent }: Browser): { name: string; version: number } | null {
  for (const [brand, name] of BRANDS) {
    const version = Number.parseInt(brands.find((each) => each.brand === brand)?.version ?? '', 10);
    if (version) return { name, version };
  }
  for (const [text, name] of TEXTS) {
    const version = Number(text.exec(userAgent)?.[1]);
    if (version) return { name, version };
  }
  return null;
}

const FAMILIES: Record<string, string> = {
  Chrome: 'chrome',
  Chromium: 'chrome',
  Edge: 'edge',
  Firefox: 'firefox',
};

/** Whose menus this browser has; null where we do not know them. */
export function familyOf(browser: Browser): string | null {
  return FAMILIES[nameOf(browser)?.name ?? ''] ?? null;
}

export default {
  order: 10,
  howByBrowser: true,
  judge({ browser }: Pick<Facts, 'browser'>) {
    const values = nameOf(browser);
    if (!values) return { state: 'unknown', say: 'check/browser/unknown' };
    const { name, version } = values;
    const oldest = RECOMMENDED[name === 'Chromium' ? 'Chrome' : name];
    if (oldest === undefined) return { state: 'problem', say: 'check/browser/other', values };
    if (version < oldest) {
      const remedy = settingsPage(familyOf(browser), 'browser');
      return { state: 'problem', say: 'check/browser/old', values, how: true, remedy };
    }
    return {
      state: 'ok',
      say: name === 'Chromium' ? 'check/browser/like-chrome' : 'check/browser/ok',
      values,
    };
  },
} satisfies Check;
