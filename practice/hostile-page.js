// What the hostile pages share. They are served at a true address, as if the real site had been taken over.

const loot = [];
let times = 0;
globalThis.hostile = { loot, times: () => times };

/** Some attacks break the page's own tools; these are taken before. */
const { push } = Array.prototype;
const { stringify } = JSON;

/** The extension's id, which its store page tells to everybody. */
export const extension = new URLSearchParams(location.search).get('extension') ?? '';

/** Adds a style sheet. No policy that allows the script forbids it. */
export function style(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Keeps what could be read. */
export function take(...all) {
  for (const each of all) if (each) push.call(loot, typeof each === 'string' ? each : stringify(each));
}

/** Does it again and again in the first second. */
export function often(act) {
  let left = 20;
  const timer = setInterval(() => {
    if (--left < 0) clearInterval(timer);
    else act();
  }, 60);
}

/** Does it to the hints' element as soon as it comes, and at every change; `times` counts how often it came. */
export function onHost(act) {
  let seen = null;
  const look = () => {
    const host = document.querySelector('[data-segna-via]');
    if (host && host !== seen) times++;
    seen = host;
    if (host) act(host);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
