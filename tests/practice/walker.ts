import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { answerRequest } from '../../practice/routes.ts';

const SCRIPT = readFileSync('practice/practice.js', 'utf8');

/** Requests to the practice site, with cookies and redirects as a browser has them. */
function client() {
  const cookies = new Map<string, string>();
  const bodies: string[] = [];
  const go = (to: string, form?: URLSearchParams): { address: string; body: string } => {
    const { href, hostname: host, pathname: path, searchParams: query } = new URL(to);
    const method = form ? 'POST' : 'GET';
    const request = { method, host, path, query, cookies: Object.fromEntries(cookies) };
    const response = answerRequest({ ...request, form: form ?? new URLSearchParams() });
    bodies.push(response.body);
    for (const line of response.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (line.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    const { Location: next } = response.headers;
    return next ? go(new URL(next, href).href) : { address: href, body: response.body };
  };
  return { go, bodies };
}

/** Person at the practice site, without a browser: `go` opens an address, `act` does what a script does on the page. */
export function walker(start: string) {
  const { go, bodies } = client();
  let { window } = new JSDOM();
  const open = (address: string, form?: URLSearchParams) => {
    const arrived = go(address, form);
    ({ window } = new JSDOM(arrived.body, { url: arrived.address, runScripts: 'outside-only' }));
    window.eval(SCRIPT);
    window.addEventListener('submit', (event) => {
      event.preventDefault();
      const sent = event.target as HTMLFormElement;
      const data = new window.FormData(sent, (event as SubmitEvent).submitter);
      open(sent.action, new URLSearchParams([...data].map(([name, value]) => [name, String(value)])));
    });
  };
  const find = (selector: string): HTMLElement[] => {
    const { document } = window;
    if (!selector.startsWith('xpath=')) return [...document.querySelectorAll<HTMLElement>(selector)];
    const found = document.evaluate(selector.slice(6), document, null, 7);
    return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as HTMLElement);
  };
  const findOnly = (selector: string): HTMLElement => {
    const [element, ...others] = find(selector);
    if (!element || others.length > 0)
      throw new Error(`${selector}: ${others.length + (element ? 1 : 0)} found`);
    return element;
  };
  const press = (selector: string) => {
    const element = findOnly(selector);
    const { href } = element as HTMLAnchorElement;
    if (href) open(href);
    else element.click();
  };
  const pressKeys = (selector: string, keys: string[]) => {
    for (const key of keys)
      findOnly(selector).dispatchEvent(
        new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
  };
  open(start);
  return { findOnly, find, press, keys: pressKeys, open, bodies, page: () => window.document };
}
