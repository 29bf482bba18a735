import { fill } from './fill.ts';
import { variantsOf } from './pages.ts';
import { readPlain, render } from './render.ts';
import { headersOf } from './variants.ts';
import { languageOr, type PracticeLanguage, words } from './words.ts';

/** Request of a browser. */
export interface PracticeRequest {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  cookies: Readonly<Record<string, string>>;
  form: URLSearchParams;
}

/** Response to a browser. `cookies` are whole `Set-Cookie` lines. */
export interface PracticeResponse {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: string;
}

/** Response with a page. */
export function pageResponse(body: string, headers: Record<string, string> = {}): PracticeResponse {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    cookies: [],
    body,
  };
}

/** Response that leads to another address, as the real sites do at every turn. */
export function redirect(to: string, cookies: string[] = [], body = ''): PracticeResponse {
  return { status: 302, headers: { Location: to }, cookies, body };
}

/** A page with its own variants and those that were asked for once for the whole walk. */
export function show(request: PracticeRequest, name: string, forced: string[] = []): PracticeResponse {
  const lasting = request.query.has('practice')
    ? []
    : (request.query.get('variants') ?? request.cookies['practice-variants'] ?? '').split(',');
  const variants = [...forced, ...lasting].filter((variant) => variantsOf[name]?.includes(variant));
  const email = decodeURIComponent(request.cookies['practice-email'] ?? '');
  const values: Record<string, string> = email && !variants.includes('other-person') ? { email } : {};
  const { html } = render({ page: name, variants, lang: languageOf(request), served: true, values });
  return pageResponse(html, headersOf(variants));
}

/** The plain page, for addresses that nothing is built for. */
export function plain(request: PracticeRequest): PracticeResponse {
  const lang = languageOf(request);
  const values = { ...words[lang], lang, address: `https://${request.host}${request.path}` };
  return pageResponse(fill(readPlain(), new Set(), values));
}

/** The language requested here, or the one chosen before. */
export function languageOf(request: PracticeRequest): PracticeLanguage {
  return languageOr(request.query.get('lang') ?? request.cookies['practice-lang'], 'it');
}

/** The language holds on all three hosts. */
export function languageCookie(lang: PracticeLanguage): string {
  return cookie('practice-lang', lang, true);
}

/** A cookie for this host, or for all of ec.europa.eu. */
export function cookie(name: string, value: string, everywhere = false): string {
  return `${name}=${value}; Path=/; Secure; SameSite=Lax${everywhere ? '; Domain=.ec.europa.eu' : ''}`;
}

/** Takes a cookie away. */
export function expired(name: string): string {
  return `${name}=; Path=/; Secure; Max-Age=0`;
}
