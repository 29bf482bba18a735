// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PracticeResponse } from '../../practice/responses.ts';
import { answerRequest } from '../../practice/routes.ts';

/** A browser that follows redirects and keeps cookies per host, or for all of ec.europa.eu. */
function browser() {
  const jar = new Map<string, string>();
  const keep = (host: string, line: string) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const key = `${line.includes('Domain=') ? '*' : host} ${name}`;
    if (line.includes('Max-Age=0')) jar.delete(key);
    else jar.set(key, value);
  };
  const cookiesFor = (host: string) =>
    Object.fromEntries(
      [...jar]
        .filter(([key]) => /^\*/.test(key) || key.startsWith(`${host} `))
        .map(([key, v]) => [key.split(' ')[1], v]),
    );
  return function go(
    address: string,
    form?: Record<string, string>,
  ): { url: string; response: PracticeResponse } {
    const url = new URL(address);
    const response = answerRequest({
      method: form ? 'POST' : 'GET',
      host: url.hostname,
      path: url.pathname,
      query: url.searchParams,
      cookies: cookiesFor(url.hostname),
      form: new URLSearchParams(form),
    });
    for (const line of response.cookies) keep(url.hostname, line);
    const to = response.headers.Location;
    return to ? go(new URL(to, url).href) : { url: url.href, response };
  };
}

const start = 'https://ec.europa.eu/internal_market/imi-net/index_el.htm';
const imi = 'https://webgate.ec.europa.eu/imi-net/';
const answerOf = ({ response }: { response: PracticeResponse }) =>
  /data-practice-answer="([^"]*)"/.exec(response.body)?.[1] ?? null;
const langOf = ({ response }: { response: PracticeResponse }) => /<html lang="(..)"/.exec(response.body)?.[1];

function walkTo(method: string) {
  const go = browser();
  go(start);
  const { url } = go(imi);
  go(url, { 'practice-step': 'identify', username: 'anna@ufficio.example' });
  const second = go(url, {
    'practice-step': 'authenticate',
    password: 'right',
    verificationMethod: method,
  });
  return { go, url, second };
}

describe('the walk', () => {
  it('goes from the start page to IMI by the PIN, in the language of the start page', () => {
    const go = browser();
    expect(answerOf(go(start))).toBe('imi/start');
    const login = go(imi);
    expect(login.url).toMatch(/^https:\/\/ecas\.ec\.europa\.eu\/cas\/login\?loginRequestId=ECAS_LR-\d+-\w+$/);
    expect([answerOf(login), langOf(login)]).toEqual(['eu-login/identify', 'el']);
    const { go: further, url, second } = walkTo('PASSWORD_MOBILE_APP');
    expect(answerOf(second)).toBe('eu-login/second-factor-pin');
    const home = further(url, { 'practice-step': 'second-factor-pin' });
    expect(home.url).toMatch(/imi-net\/\?ticket=ST-/);
    expect([answerOf(home), langOf(home)]).toEqual(['imi/home', 'el']);
    expect(answerOf(further(imi))).toBe('imi/home');
  });

  it.each([
    ['12345678', 'imi/home'],
    ['1234', 'eu-login/second-factor-qr'],
  ])('by the QR code %s it comes to %s', (codeQr, page) => {
    const { go, url, second } = walkTo('PASSWORD_SOFTWARE_TOKEN');
    expect(answerOf(second)).toBe('eu-login/second-factor-qr');
    expect(answerOf(go(url, { 'practice-step': 'second-factor-qr', codeQr }))).toBe(page);
  });

  it.each(['', 'wrong'])('shows an error for the password "%s"', (password) => {
    const { go, url } = walkTo('PASSWORD');
    const again = go(url, { 'practice-step': 'authenticate', password });
    expect(answerOf(again)).toBe('eu-login/authenticate');
    expect(again.response.body).toContain('role="alert"');
  });

  it('shows the address that was typed, as text', () => {
    const go = browser();
    const { url } = go(imi);
    const page = go(url, { 'practice-step': 'identify', username: '<b>x</b>@y.example' });
    expect(page.response.body).toContain('&#60;b&#62;x&#60;/b&#62;@y.example');
  });

  it('ends with signing out', () => {
    const { go } = walkTo('PASSWORD');
    expect(answerOf(go(imi))).toBe('imi/home');
    expect(answerOf(go(`${imi}logout`))).toBe('eu-login/signed-out');
    expect(answerOf(go(imi))).toBe('eu-login/identify');
  });

  it('stays on its step when the language changes, and goes back to the e-mail otherwise', () => {
    const go = browser();
    const { url } = go(imi);
    go(url, { 'practice-step': 'identify', username: 'a@b.example' });
    const page = go(`${url}&lang=bg`);
    expect([answerOf(page), langOf(page)]).toEqual(['eu-login/authenticate', 'bg']);
    expect(answerOf(go(url))).toBe('eu-login/identify');
  });

  it('takes the wrong turn with eID', () => {
    expect(answerOf(browser()('https://ecas.ec.europa.eu/cas/login', { 'practice-step': 'eid' }))).toBe(
      'eu-login/select-country',
    );
  });
});

describe('direct addresses', () => {
  it('open any page with any variants', () => {
    const direct =
      'https://ecas.ec.europa.eu/cas/login?practice=eu-login/authenticate&variants=late,csp&lang=el';
    const page = browser()(direct);
    expect([answerOf(page), langOf(page)]).toEqual(['eu-login/authenticate', 'el']);
    expect(page.response.body).toContain('<template data-practice-late>');
    expect(page.response.headers['Content-Security-Policy']).toContain('require-trusted-types-for');
  });

  it('keep variants for the whole walk when they are asked for without a page', () => {
    const go = browser();
    go(`${start}?variants=ids-gone`);
    expect(go(imi).response.body).not.toContain('id="username"');
  });

  it('say so if there is no page yet', () => {
    const { response } = browser()('https://ecas.ec.europa.eu/cas/userdata/ShowDetails.cgi');
    expect(response.body).toContain('https://ecas.ec.europa.eu/cas/userdata/ShowDetails.cgi');
  });
});
