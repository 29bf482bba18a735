import type { Check } from './schema.ts';

/** An unknown page is not a fault: Segnavia knows only a few pages of each site. */
export default {
  order: 18,
  judge({ address, tab, closedHosts, isBlocked }) {
    // The words for a page's name are under its id.
    if (tab?.page) return { state: 'ok', say: tab.page };
    const mayBeOurs = address.kind === 'unseen' && closedHosts.length > 0;
    if (mayBeOurs && !tab) return { state: 'unknown', say: 'check/page/closed' };
    if (address.kind !== 'genuine') return { state: 'unknown', say: 'check/page/other' };
    if (tab) return { state: 'unknown', say: 'check/page/not-known' };
    if (closedHosts.includes(address.host)) return { state: 'unknown', say: 'check/page/closed' };
    if (isBlocked) return { state: 'problem', say: 'popup/why/organisation' };
    return { state: 'problem', say: 'check/page/no-detector', remedy: { act: 'reload' } };
  },
} satisfies Check;
