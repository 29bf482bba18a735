import type { Check } from './schema.ts';

/** Most pages of the sites are none that Segnavia knows, so that not knowing one is no fault. */
export default {
  order: 18,
  judge({ address, tab, closed }) {
    // The words for a page's name are under its id.
    if (tab?.page) return { state: 'ok', say: tab.page };
    if (address.kind !== 'genuine') return { state: 'unknown', say: 'check/page/other' };
    if (tab) return { state: 'unknown', say: 'check/page/not-known' };
    if (closed.includes(address.host)) return { state: 'unknown', say: 'check/page/closed' };
    return { state: 'problem', say: 'check/page/deaf', remedy: { act: 'reload' } };
  },
} satisfies Check;
