/** The one transaction of the practice site, in the shape of the real ones (`ECAS_LR-<digits>-<token>`). */
export const requestId = 'ECAS_LR-20261122-prActice0nLyNotArealRequest1dentifier7q';

/** Where each page lives, without `https://`; `{lang}` is the language. A page that is not here is none. */
const places: Readonly<Record<string, string>> = {
  'imi/start': 'ec.europa.eu/internal_market/imi-net/index_{lang}.htm',
  'imi/start+on-webgate': 'webgate.ec.europa.eu/imi-net/',
  'imi/home': 'webgate.ec.europa.eu/imi-net/',
  // The address of EU Login does not tell the step.
  'eu-login/identify': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/authenticate': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/second-factor-pin': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/second-factor-qr': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/select-country': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
};

/** The address of a page; a variant may have a place of its own, and `host` puts the page on another host of its site. */
export function addressOf(page: string, variants: readonly string[], lang: string, host?: string): string {
  const own = variants.map((variant) => places[`${page}+${variant}`]).find(Boolean);
  const place = own ?? places[page];
  if (!place) throw new Error(`practice/addresses.ts: there is no address for the page "${page}"; add one`);
  const url = new URL(`https://${place.replace('{lang}', lang)}`);
  if (host) url.hostname = host;
  return url.href;
}
