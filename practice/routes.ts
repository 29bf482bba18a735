import { requestId } from './addresses.ts';
import { adoptedPages } from './adopted.ts';
import { attacked, attackHeaders, attacks } from './hostile.ts';
import { inail } from './inail/walk.ts';
import { lookAlikes } from './look-alikes.ts';
import { mailbox } from './mailbox/mailbox.ts';
import {
  cookie,
  expired,
  languageCookie,
  languageOf,
  type PracticeRequest,
  type PracticeResponse,
  page,
  plain,
  redirect,
  show,
} from './responses.ts';
import { euLogin } from './sign-in.ts';
import { variantsOf } from './variants.ts';
import { languageOr } from './words.ts';

const startPath = /^\/internal_market\/imi-net\/(?:index_([a-z]{2})\.html?)?$/;
const publicPath =
  /^\/internal_market\/imi-net\/(?:about|using_imi|library|contact)\/index_([a-z]{2})\.html?$/;
const portalPath = /^\/index_([a-z]{2})$/;
const casHosts = ['ecas.ec.europa.eu', 'webgate.ec.europa.eu'];

/** Answers one request. All the state there is travels in the cookies, as it does between the real sites. */
export function answerRequest(asked: PracticeRequest): PracticeResponse {
  const mail = mailbox(asked);
  if (mail) return mail;
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
  if (host === 'ec.europa.eu' && publicPath.test(path)) return inLanguage(asked, publicPath, 'imi/public');
  if (host === 'trusted-digital-identity.europa.eu' && portalPath.test(path))
    return inLanguage(asked, portalPath, 'eu-login-portal/home');
  if (host === 'webgate.ec.europa.eu' && path.startsWith('/imi-net/')) return imiApplication(asked);
  if (host === 'sorry.ec.europa.eu') return show(asked, 'eu-login/blocked');
  if (casHosts.includes(host) && path.startsWith('/cas/')) return euLogin(asked);
  const known = inail(asked);
  if (known) return known;
  const lookAlike = lookAlikes().find(({ url }) => samePlace(url, asked));
  return lookAlike ? page(lookAlike.html) : plain(asked);
}

/** Any page and variant at once, for tests: `?practice=eu-login/authenticate&variants=error,csp&lang=el`. */
function openDirectly(asked: PracticeRequest, name: string): PracticeResponse {
  if (name.startsWith('adopted/')) {
    const found = adoptedPages().find((adopted) => adopted.name === name);
    return found ? page(found.html) : plain(asked);
  }
  if (name.startsWith('look-alikes/')) {
    const found = lookAlikes().find((lookAlike) => `look-alikes/${lookAlike.name}` === name);
    return found ? page(found.html) : plain(asked);
  }
  if (!variantsOf[name]) return plain(asked);
  const response = show(asked, name, (asked.query.get('variants') ?? '').split(',').filter(Boolean));
  const step = name.startsWith('eu-login/') ? [cookie('practice-step', name)] : [];
  return underAttack(asked, { ...response, cookies: [...response.cookies, ...step] });
}

/** `&hostile=read-root`: the page as it would be if it had been taken over. */
function underAttack(asked: PracticeRequest, response: PracticeResponse): PracticeResponse {
  const name = asked.query.get('hostile') ?? '';
  if (!attacks().some((attack) => attack.name === name)) return response;
  const headers = { ...response.headers, ...attackHeaders(name) };
  return { ...response, headers, body: attacked(response.body, name) };
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

/** A page whose address names its language. */
function inLanguage(asked: PracticeRequest, path: RegExp, name: string): PracticeResponse {
  const lang = languageOr(path.exec(asked.path)?.[1], 'en');
  return show({ ...asked, cookies: { ...asked.cookies, 'practice-lang': lang } }, name);
}

function imiApplication(asked: PracticeRequest): PracticeResponse {
  if (asked.path === '/imi-net/logout') {
    return redirect('https://ecas.ec.europa.eu/cas/logout', [expired('practice-imi')]);
  }
  // The link in IMI's e-mail asks for a whole sign-in, as someone at another time would be asked.
  if (asked.query.has('newest-link')) {
    const login = `https://ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}&renew=true`;
    return redirect(login, [expired('practice-imi')]);
  }
  if (asked.path === '/imi-net/login' && asked.method === 'GET') return show(asked, 'imi/legacy-login');
  if (asked.path === '/imi-net/login') return redirect('/imi-net/?ticket=ST-20261122-practice');
  if (asked.query.get('ticket')?.startsWith('ST-')) {
    const response = show(asked, 'imi/home');
    return { ...response, cookies: [cookie('practice-imi', 'signed-in')] };
  }
  if (!asked.cookies['practice-imi']) {
    return redirect(`https://ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`);
  }
  return asked.path === '/imi-net/' ? show(asked, 'imi/home') : plain(asked);
}

function samePlace(url: string, asked: PracticeRequest): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === asked.host && pathname === asked.path;
}
