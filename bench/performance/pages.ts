import { addressOf } from '../../practice/pages.ts';

/** A page that is measured: which practice page, and the hint that is to be open on it. */
export interface BenchPage {
  page: string;
  /** The hint whose card is open, by its id on the page; null where nothing is to be shown. */
  first: string | null;
  url: string;
}

/** The practice server shows a page in one of its variants at the page's true address. */
function at(page: string, first: string | null, variants: string[] = []): BenchPage {
  const url = new URL(addressOf(page, variants, 'it'));
  url.searchParams.set('practice', page);
  url.searchParams.set('variants', variants.join(','));
  url.searchParams.set('lang', 'it');
  return { page, first, url: url.href };
}

/** The sign-in page: more hints than any other. */
export const signIn = at('eu-login/authenticate', 'current-password');
/** A second page with hints, to see that the first is no exception. */
export const identify = at('eu-login/identify', 'email');
/** The same as `signIn`, but its fields come 400 ms after the page. */
export const late = at('eu-login/authenticate', 'current-password', ['late']);
/** Page on one of our hosts, in one of our folders, that Segnavia does not know. */
export const noHint: BenchPage = {
  page: 'none',
  first: null,
  url: 'https://ecas.ec.europa.eu/cas/privacyStatement.html',
};
/** Page on another host: the practice mailbox. */
export const elsewhere: BenchPage = {
  page: 'elsewhere',
  first: null,
  url: 'https://posta.esempio.example/?lang=it',
};
