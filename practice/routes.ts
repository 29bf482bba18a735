import { fill } from './fill.ts';
import { lookAlikes } from './look-alikes.ts';
import { readPlain, render, requestId } from './render.ts';
import { headersOf, variantsOf } from './variants.ts';
import { type Language, languageOr, words } from './words.ts';

/** What a browser asks for. */
export interface PracticeRequest {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  cookies: Readonly<Record<string, string>>;
  form: URLSearchParams;
}

/** What it gets. `cookies` are whole `Set-Cookie` lines. */
export interface PracticeResponse {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: string;
}

const startPath = /^\/internal_market\/imi-net\/(?:index_([a-z]{2})\.html?)?$/;
const casHosts = ['ecas.ec.europa.eu', 'webgate.ec.europa.eu'];

/** Answers one request. All the state there is travels in the cookies, as it does between the real sites. */
export function answerRequest(asked: PracticeRequest): PracticeResponse {
  const response = walk(asked);
  if (asked.query.has('lang')) response.cookies.push(languageCookie(languageOf(asked)));
  if (asked.query.has('variants') && !asked.query.has('practice')) {
    response.cookies.push(cookie('practice-variants', asked.query.get('variants') ?? '', true));
  }
  return response;
}

function walk(asked: PracticeRequest): PracticeResponse {
  const { host, path } = asked;
  const direct = asked.query.get('practice');
  if (direct) return openDirectly(asked, direct);
  if (host === 'ec.europa.eu' && startPath.test(path)) return imiStart(asked);
  if (host === 'webgate.ec.europa.eu' && path.startsWith('/imi-net/')) return imiApplication(asked);
  if (casHosts.includes(host) && path.startsWith('/cas/')) return euLogin(asked);
  const lookAlike = lookAlikes().find(({ url }) => samePlace(url, asked));
  return lookAlike ? page(lookAlike.html) : plain(asked, 'not-built');
}

/** Any page and variant at once, for tests: `?practice=eu-login/authenticate&variants=error,csp&lang=el`. */
function openDirectly(asked: PracticeRequest, name: string): PracticeResponse {
  if (name.startsWith('look-alikes/')) {
    const found = lookAlikes().find((lookAlike) => `look-alikes/${lookAlike.name}` === name);
    return found ? page(found.html) : plain(asked, 'not-built');
  }
  if (!variantsOf[name]) return plain(asked, 'not-built');
  const response = show(asked, name, (asked.query.get('variants') ?? '').split(',').filter(Boolean));
  const step = name.startsWith('eu-login/') ? [cookie('practice-step', name)] : [];
  return { ...response, cookies: [...response.cookies, ...step] };
}

function imiStart(asked: PracticeRequest): PracticeResponse {
  const fromPath = startPath.exec(asked.path)?.[1];
  if (!fromPath) return redirect('/internal_market/imi-net/index_en.htm');
  const chosen = asked.query.get('lang');
  if (chosen && chosen !== fromPath) return redirect(`/internal_market/imi-net/index_${chosen}.htm`);
  const lang = languageOr(fromPath, 'en');
  const response = show({ ...asked, cookies: { ...asked.cookies, 'practice-lang': lang } }, 'imi/start');
  return { ...response, cookies: [languageCookie(lang)] };
}

function imiApplication(asked: PracticeRequest): PracticeResponse {
  if (asked.path === '/imi-net/logout') {
    return redirect('https://ecas.ec.europa.eu/cas/logout', [expired('practice-imi')]);
  }
  if (asked.query.get('ticket')?.startsWith('ST-')) {
    const response = show(asked, 'imi/home');
    return { ...response, cookies: [cookie('practice-imi', 'signed-in')] };
  }
  if (!asked.cookies['practice-imi']) {
    return redirect(`https://ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`);
  }
  return asked.path === '/imi-net/' ? show(asked, 'imi/home') : plain(asked, 'not-built');
}

function euLogin(asked: PracticeRequest): PracticeResponse {
  if (asked.path === '/cas/login') return asked.method === 'POST' ? signIn(asked) : openLogin(asked);
  if (asked.path === '/cas/redirecting-to/IMI') {
    return redirect('https://webgate.ec.europa.eu/imi-net/?ticket=ST-20261122-practice');
  }
  if (asked.path === '/cas/logout') {
    const response = plain(asked, 'signed-out');
    return { ...response, cookies: [expired('practice-signed-in'), expired('practice-step')] };
  }
  return plain(asked, 'not-built');
}

/** The address does not tell the step: only a change of language stays where it was. */
function openLogin(asked: PracticeRequest): PracticeResponse {
  const step = asked.cookies['practice-step'] ?? '';
  if (asked.query.has('lang') && variantsOf[step]) return show(asked, step);
  if (asked.query.get('authenticationMethod') === 'EIDAS') return goTo(asked, 'eu-login/select-country');
  if (asked.cookies['practice-signed-in']) return redirectToImi();
  return goTo(asked, 'eu-login/identify', ['email-empty']);
}

/** Each step posts its own name in a hidden field, since the names of the visible ones may be gone. */
function signIn(asked: PracticeRequest): PracticeResponse {
  const { form } = asked;
  const steps: Record<string, () => PracticeResponse> = {
    identify: () => identify(asked),
    eid: () => goTo(asked, 'eu-login/select-country'),
    authenticate: () => authenticate(asked),
    'second-factor-pin': redirectToImi,
    'second-factor-qr': () =>
      /^\d{8}$/.test(form.get('codeQr') ?? '00000000')
        ? redirectToImi()
        : goTo(asked, 'eu-login/second-factor-qr', ['error']),
  };
  const step = steps[form.get('practice-step') ?? ''];
  return step ? step() : openLogin(asked);
}

function identify(asked: PracticeRequest): PracticeResponse {
  const email = (asked.form.get('username') ?? 'maria.esempio@comune.example').trim();
  if (!email) return goTo(asked, 'eu-login/identify', ['error', 'email-empty']);
  const cookies = { ...asked.cookies, 'practice-email': encodeURIComponent(email) };
  const response = goTo({ ...asked, cookies }, 'eu-login/authenticate');
  return { ...response, cookies: [...response.cookies, cookie('practice-email', encodeURIComponent(email))] };
}

function authenticate(asked: PracticeRequest): PracticeResponse {
  const password = asked.form.get('password');
  const method =
    asked.form.get('loginStrength') ?? asked.form.get('verificationMethod') ?? 'PASSWORD_SOFTWARE_TOKEN';
  if (password === '' || password === 'wrong') return goTo(asked, 'eu-login/authenticate', ['error']);
  if (method === 'PASSWORD') return redirectToImi();
  if (method === 'PASSWORD_MOBILE_APP') return goTo(asked, 'eu-login/second-factor-pin');
  if (method === 'PASSWORD_SOFTWARE_TOKEN') return goTo(asked, 'eu-login/second-factor-qr');
  // Nobody outside the Commission gets past a token, and SMS has ended: both come back, as for them.
  return goTo(asked, 'eu-login/authenticate', ['error']);
}

function redirectToImi(): PracticeResponse {
  return redirect(`/cas/redirecting-to/IMI?loginRequestId=${requestId}`, [
    cookie('practice-signed-in', 'yes'),
    expired('practice-step'),
  ]);
}

/** Shows a step of EU Login and remembers it, for a change of language. */
function goTo(asked: PracticeRequest, name: string, variants: string[] = []): PracticeResponse {
  const response = show(asked, name, variants);
  return { ...response, cookies: [...response.cookies, cookie('practice-step', name)] };
}

/** A page with its own variants and those that were asked for once for the whole walk. */
function show(asked: PracticeRequest, name: string, own: string[] = []): PracticeResponse {
  const lasting = asked.query.has('practice')
    ? []
    : (asked.query.get('variants') ?? asked.cookies['practice-variants'] ?? '').split(',');
  const variants = [...own, ...lasting].filter((variant) => variantsOf[name]?.includes(variant));
  const email = decodeURIComponent(asked.cookies['practice-email'] ?? '');
  const values: Record<string, string> = email && !variants.includes('other-person') ? { email } : {};
  const { html } = render({ page: name, variants, lang: languageOf(asked), served: true, values });
  return page(html, headersOf(variants));
}

function plain(asked: PracticeRequest, why: 'not-built' | 'signed-out'): PracticeResponse {
  const lang = languageOf(asked);
  const values = { ...words[lang], lang, address: `https://${asked.host}${asked.path}` };
  return page(fill(readPlain(), new Set([why]), values));
}

function languageOf(asked: PracticeRequest): Language {
  return languageOr(asked.query.get('lang') ?? asked.cookies['practice-lang'], 'it');
}

function samePlace(url: string, asked: PracticeRequest): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === asked.host && pathname === asked.path;
}

function page(body: string, headers: Record<string, string> = {}): PracticeResponse {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    cookies: [],
    body,
  };
}

function redirect(to: string, cookies: string[] = []): PracticeResponse {
  return { status: 302, headers: { Location: to }, cookies, body: '' };
}

function languageCookie(lang: Language): string {
  return cookie('practice-lang', lang, true);
}

function cookie(name: string, value: string, everywhere = false): string {
  return `${name}=${value}; Path=/; Secure; SameSite=Lax${everywhere ? '; Domain=.ec.europa.eu' : ''}`;
}

function expired(name: string): string {
  return `${name}=; Path=/; Secure; Max-Age=0`;
}
