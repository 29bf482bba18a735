import type { Check } from './schema.ts';

/**
 * Browsers let people take a site away from an extension, or allow it on a click only (Chrome since 70, Firefox for
 * Manifest V3); nothing shows then, and nothing says why.
 */
export default {
  order: 14,
  howByBrowser: true,
  judge({ closedHosts }) {
    if (closedHosts.length === 0) return { state: 'ok', say: 'check/access/ok' };
    const values = { hosts: closedHosts.join(', ') };
    return { state: 'problem', say: 'check/access/closed', values, how: true, remedy: { act: 'allow' } };
  },
} satisfies Check;
