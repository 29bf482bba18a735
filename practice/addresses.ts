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
  // Of INAIL only the folders are known, and the old registration page; the names of the actions are made up.
  'inail/home': 'www.inail.it/portale/it.html',
  'inail/home+old-site': 'www.inail.it/cs/internet/home.html',
  'inail/access': 'gestioneaccessi.inail.it/IAA/public/accesso.action',
  'inail/access+on-portale': 'www.inail.it/portale/it/accedi-ai-servizi-online.html',
  'inail/registration-choice': 'www.inail.it/cs/internet/accedi-ai-servizi-online/registrazione.html',
  'inail/registration-form': 'gestioneaccessi.inail.it/IAA/public/regUtente.action',
  'inail/registered': 'gestioneaccessi.inail.it/IAA/public/regUtenteSalva.action',
  'inail/activated': 'gestioneaccessi.inail.it/IAA/public/attivazione.action',
  'inail/first-access': 'gestioneaccessi.inail.it/IAA/private/primoAccesso.action',
  'inail/personal-data': 'gestioneaccessi.inail.it/IAA/private/modificaAnagrafica.action',
  'inail/change-password': 'gestioneaccessi.inail.it/IAA/private/cambioPassword.action',
  'inail/services': 'gestioneaccessi.inail.it/IAA/private/servizi.action',
  'inail/credentials-request': 'gestioneaccessi.inail.it/IAA/private/richiestaCredenziali.action',
  'inail/attachments': 'gestioneaccessi.inail.it/IAA/private/allegati.action',
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
