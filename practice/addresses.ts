/** The one transaction of the practice site, in the shape of the real ones (`ECAS_LR-<digits>-<token>`). */
export const requestId = 'ECAS_LR-20261122-prActice0nLyNotArealRequest1dentifier7q';

/** Where each page lives, without `https://`; `{lang}` is the language. A page that is not here is none. */
const places: Readonly<Record<string, string>> = {
  'imi/start': 'ec.europa.eu/internal_market/imi-net/index_{lang}.htm',
  'imi/start+on-webgate': 'webgate.ec.europa.eu/imi-net/',
  'imi/home': 'webgate.ec.europa.eu/imi-net/',
  'imi/legacy-login': 'webgate.ec.europa.eu/imi-net/login',
  'imi/public': 'ec.europa.eu/internal_market/imi-net/about/index_{lang}.htm',
  // The address of EU Login does not tell the step.
  'eu-login/identify': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/authenticate': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/second-factor-pin': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/second-factor-qr': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/blocked': 'sorry.ec.europa.eu/',
  'eu-login/select-country': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/password-expiring': `ecas.ec.europa.eu/cas/login?loginRequestId=${requestId}`,
  'eu-login/signed-in': 'ecas.ec.europa.eu/cas/login',
  'eu-login/signed-out': 'ecas.ec.europa.eu/cas/logout',
  'eu-login/help': 'ecas.ec.europa.eu/cas/help.html',
  'eu-login/register': `ecas.ec.europa.eu/cas/eim/external/register.cgi?loginRequestId=${requestId}`,
  'eu-login/registered': 'ecas.ec.europa.eu/cas/eim/external/register.cgi',
  'eu-login/reset-password': `ecas.ec.europa.eu/cas/init/passwordResetRequest.cgi?loginRequestId=${requestId}`,
  'eu-login/reset-requested': 'ecas.ec.europa.eu/cas/init/passwordResetRequest.cgi',
  // Only the folder is known of this one, and of adding a device; the file of the deletion is made up.
  'eu-login/initialise-password': 'ecas.ec.europa.eu/cas/init/initialisePassword.cgi',
  'eu-login/change-password': 'ecas.ec.europa.eu/cas/change/changePassword.cgi',
  'eu-login/my-account': 'ecas.ec.europa.eu/cas/userdata/myAccount.cgi',
  'eu-login/mobile-devices': 'ecas.ec.europa.eu/cas/userdata/mobileApp/manageMyMobileDevices.cgi',
  'eu-login/add-mobile-device': 'ecas.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi',
  'eu-login/initialise-app': 'ecas.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi',
  'eu-login/delete-account': 'ecas.ec.europa.eu/cas/userdata/deleteAccount.cgi',
  'eu-login-portal/home': 'trusted-digital-identity.europa.eu/index_{lang}',
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
