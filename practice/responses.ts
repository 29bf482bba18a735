import { fill } from './fill.ts';
import { readPlain, render } from './render.ts';
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

/** A page as it is. */
export function page(body: string, headers: Record<string, string> = {}): PracticeResponse {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    cookies: [],
    body,
  };
}

/** On to another address, as the real sites do at every turn. */
export function redirect(to: string, cookies: string[] = []): PracticeResponse {
  return { status: 302, headers: { Location: to }, cookies, body: '' };
}

/** A page with its own variants and those that were asked for once for the whole walk. */
export function show(asked: PracticeRequest, name: string, own: string[] = []): PracticeResponse {
  const lasting = asked.query.has('practice')
    ? []
    : (asked.query.get('variants') ?? asked.cookies['practice-variants'] ?? '').split(',');
  const variants = [...own, ...lasting].filter((variant) => variantsOf[name]?.includes(variant));
  const email = decodeURIComponent(asked.cookies['practice-email'] ?? '');
  const values: Record<string, string> = email && !variants.includes('other-person') ? { email } : {};
  const { html } = render({ page: name, variants, lang: languageOf(asked), served: true, values });
  return page(html, headersOf(variants));
}

/** The plain page, for addresses that nothing is built for. */
export function plain(asked: PracticeRequest): PracticeResponse {
  const lang = languageOf(asked);
  const values = { ...words[lang], lang, address: `https://${asked.host}${asked.path}` };
  return page(fill(readPlain(), new Set(), values));
}

/** The language asked for here, or the one chosen before. */
export function languageOf(asked: PracticeRequest): Language {
  return languageOr(asked.query.get('lang') ?? asked.cookies['practice-lang'], 'it');
}

/** The language holds on all three hosts. */
export function languageCookie(lang: Language): string {
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
