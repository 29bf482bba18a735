// Sends messages in the extension's own words, by every way that a page has.
import { extension, often, take } from '../hostile-page.js';

const asks = [
  { ask: 'hide-site', site: 'eu-login' },
  { ask: 'hide-hint', hint: 'eu-login/identify/email' },
  { ask: 'step-done', journey: 'imi-sign-in', path: 'sign-in/identify' },
  { ask: 'briefing', page: 'imi/home', arrived: true, ready: true },
  { ask: 'report', tab: null },
];
const channel = new BroadcastChannel('segnavia');
often(() => {
  for (const ask of asks) {
    postMessage(ask, '*');
    channel.postMessage(ask);
    for (const target of [window, document, document.querySelector('[data-segna-via]')])
      target?.dispatchEvent(new CustomEvent('message', { detail: ask, bubbles: true }));
    // A web page that no extension names in its manifest has no such function at all, or one that refuses.
    for (const api of [globalThis.chrome, globalThis.browser])
      api?.runtime?.sendMessage?.(extension, ask, (got) => take(got));
  }
});
addEventListener('message', ({ data }) => asks.every(({ ask }) => ask !== data?.ask) && take(data));
