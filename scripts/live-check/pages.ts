/** A public page that needs no account, and the page that Segnavia must take it for. */
export interface LivePage {
  address: string;
  expected: string;
}

/** The languages of the Union; IMI's start page is public in each of them. */
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Everything that can be looked at without an account, in the order in which it is looked at. */
export const livePages: LivePage[] = [
  { address: 'https://ecas.ec.europa.eu/cas/login', expected: 'eu-login/identify' },
  { address: 'https://trusted-digital-identity.europa.eu/index_en', expected: 'eu-login-portal/home' },
  ...LANGUAGES.map((lang) => ({
    address: `https://ec.europa.eu/internal_market/imi-net/index_${lang}.htm`,
    expected: 'imi/start',
  })),
  { address: 'https://www.inail.it/portale/it.html', expected: 'inail/home' },
  { address: 'https://www.inail.it/portale/it/accedi-ai-servizi-online.html', expected: 'inail/access' },
];
