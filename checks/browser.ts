import { browserFamily, browserName } from '../engine/browser/name.ts';
import { settingsPage } from '../engine/browser/settings-page.ts';
import type { Check, Facts } from './schema.ts';

/**
 * The browsers that the coordination recommends (seed 001), and the oldest version of each that is not called old.
 * Neither EU Login nor IMI names a version (looked for on 2026-11-22); these came out in autumn 2025, a year before.
 */
const RECOMMENDED: Record<string, number> = { Chrome: 142, Edge: 142, Firefox: 145 };

export default {
  order: 10,
  howByBrowser: true,
  judge({ browser }: Pick<Facts, 'browser'>) {
    const values = browserName(browser);
    if (!values) return { state: 'unknown', say: 'check/browser/unknown' };
    const { name, version } = values;
    const oldest = RECOMMENDED[name === 'Chromium' ? 'Chrome' : name];
    if (oldest === undefined) return { state: 'problem', say: 'check/browser/other', values };
    if (version < oldest) {
      const remedy = settingsPage(browserFamily(browser), 'browser');
      return { state: 'problem', say: 'check/browser/old', values, how: true, remedy };
    }
    return {
      state: 'ok',
      say: name === 'Chromium' ? 'check/browser/like-chrome' : 'check/browser/ok',
      values,
    };
  },
} satisfies Check;
