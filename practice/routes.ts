import { adoptedPages } from './adopted.ts';
import { attacked, attackHeaders, attacks } from './hostile.ts';
import { inail } from './inail/walk.ts';
import { lookAlikes } from './look-alikes.ts';
import { mailbox } from './mailbox/mailbox.ts';
import { requestId, variantsOf } from './pages.ts';
import {
  cookie,
  expired,
  languageCookie,
  languageOf,
  type PracticeRequest,
  type PracticeResponse,
  pageResponse,
  plain,
  redirect,
  show,
} from './responses.ts';
import { euLogin } from './sign-in.ts';
import { languageOr } from './words.ts';

const startPath = /^\/internal_market\/imi-net\/(?:index_([a-z]{2})\.html?)?$/;
const publicPath =
  /^\/internal_market\/imi-net\/(?:about|using_imi|library|contact)\/index_([a-z]{2})\.html?$/;
const portalPath = /^\/index_([a-z]{2})$/;
const casHosts = ['ecas.ec.europa.eu', 'webgate.ec.europa.eu'];

/** Answers one request. All the state there is travels in the cookies, as it does between the real sites. */
export function answerRequest(request: PracticeRequest): PracticeResponse {
  const mail = mailbox(request);
  if (mail) return mail;
  const response = walk(request);
  if (request.query.has('lang')) response.cookies.push(languageCookie(languageOf(request)));
  if (request.query.has('variants') && !request.query.has('practice')) {
    response.cookies.push(cookie('practice-variants', request.query.get('variants') ?? '', true));
  }
  return response;
}

function walk(request: PracticeRequest): PracticeResponse {
  const { host, path } = request;
  const direct = request.query.get('practice');
  if (direct) return openDirectly(request, direct);
  if (host === 'ec.europa.eu' && startPath.test(path)) return imiStart(request);
  if (host === 'ec.europa.eu' && publicPath.test(path)) return inLanguage(request, publicPath, 'imi/public');
  if (host === 'trusted-digital-identity.europa.eu' && portalPath.test(path))
    return inLanguage(request, portalPath, 'eu-login-portal/home');
  if (host === 'webgate.ec.europa.eu' && path.startsWith('/imi-net/')) return imiApplication(request);
  if (host === 'sorry.ec.europa.eu') return show(request, 'eu-login/blocked');
  if (casHosts.includes(host) && path.startsWith('/cas/')) return euLogin(request);
  const known = inail(request);
  if (known) return known;
  const lookAlike = lookAlikes().find(({ url }) => samePlace(url, request));
  return lookAlike ? pageResponse(lookAlike.html) : plain(request);
}

/** Any page and variant at once, for tests: `?practice=eu-login/authenticate&variants=error,csp&lang=el`. */
function openDirectly(request: PracticeRequest, name: string): PracticeResponse {
  if (name.startsWith('adopted/')) {
    const found = adoptedPages().find((adopted) => adopted.name === name);
    return found ? pageResponse(found.html) : plain(request);
  }
  if (name.startsWith('look-alikes/')) {
    const found = lookAlikes().find((lookAlike) => `look-alikes/${lookAlike.name}` === name);
    return found ? pageResponse(found.html) : plain(request);
  }
  if (!variantsOf[name]) return plain(request);
  const response = show(request, name, (request.query.get('variants') ?? '').split(',').filter(Boolean));
  const step = name.startsWith('eu-login/') ? [cookie('practice-step', name)] : [];
  return underAttack(request, { ...response, cookies: [...response.cookies, ...step] });
}

/** `&hostile=read-root`: the page as it would be if it had been taken over. */
function underAttack(request: PracticeRequest, response: PracticeResponse): PracticeResponse {
  const name = request.query.get('hostile') ?? '';
  if (!attacks().some((attack) => attack.name === name)) return response;
  const headers = { ...response.headers, ...attackHeaders(name) };
  return { ...response, headers, body: attacked(response.body, name) };
}

function imiStart(request: PracticeRequest): PracticeResponse {
  const fromPath = startPath.exec(request.path)?.[1];
  if (!fromPath) return redirect('/internal_market/imi-net/index_en.htm');
  const chosen = request.query.get('lang');
  if (chosen && chosen !== fromPath) return redirect(`/internal_market/imi-net/index_${chosen}.htm`);
  const lang = languageOr(fromPath, 'en');
  const response = show({ ...request, cookies: { ...request.cookies, 'practice-lang': lang } }, 'imi/start');
  return { ...response, cookies: [languageCookie(lang)] };
}

/** A page whose address names its language. */
function inLanguage(request: PracticeRequest, path: RegExp, name: string): PracticeResponse {
  const lang = languageOr(path.exec(request.path)?.[1], 'en');
  return show({ ...request, cookies: { ...request.cookies, 'practice-lang': lang } }, name);
}

function imiApplication(request: PracticeRequest): PracticeResponse {
  if (request.path === '/imi-net/logout') {
    return redirect('https://ecas.ec.europa.eu/cas/logout', [expired('practice-imi')]);
  }
  // The link in IMI's e-mail asks for a whole sign-in, as someone at another time would be asked.
  if (request.query.has('newest-link')) {
    const login = `https://ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}&renew=true`;
    return redirect(login, [expired('practice-imi')]);
  }
  if (request.path === '/imi-net/login' && request.method === 'GET') return show(request, 'imi/legacy-login');
  if (request.path === '/imi-net/login') return redirect('/imi-net/?ticket=ST-20261122-practice');
  if (request.query.get('ticket')?.startsWith('ST-')) {
    const response = show(request, 'imi/home');
    return { ...response, cookies: [cookie('practice-imi', 'signed-in')] };
  }
  if (!request.cookies['practice-imi']) {
    return redirect(`https://ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`);
  }
  return request.path === '/imi-net/' ? show(request, 'imi/home') : plain(request);
}

function samePlace(url: string, request: PracticeRequest): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === request.host && pathname === request.path;
}
