import { type Layout, links } from './layout.ts';

const LANGUAGES = ['bg', 'cs', 'da', 'de', 'el', 'en', 'mt', 'sv']
  .map((code) => `<option value="${code}">${code}</option>`)
  .join('');
const devices = '/cas/userdata/mobileApp/manageMyMobileDevices.cgi';

/** Registration, passwords, the account, and the other sites. */
export const accountLayouts: Layout[] = [
  {
    name: 'table of fields as wide as the window',
    url: 'eim/external/register.cgi?loginRequestId=ECAS_LR-3-abc',
    answer: 'eu-login/register',
    lang: 'ro',
    css: 'table { width: 100%; border-collapse: collapse } td { border: 1px solid #999; padding: 6px } td:first-child { width: 30% } td input:not([type=checkbox]), td select { width: 100%; box-sizing: border-box; padding: 6px }',
    body: `<h1>Creați un cont</h1><form method="post"><table><tr><td>Prenume</td><td><input type="text" name="a1" data-anchor="given-name"></td></tr><tr><td>Nume</td><td><input type="text" name="a2" data-anchor="family-name"></td></tr>
<tr><td>Adresa de e-mail</td><td><input type="text" name="a3" data-anchor="email"></td></tr><tr><td>Confirmați adresa de e-mail</td><td><input type="text" name="a4" data-anchor="confirm-email"></td></tr><tr><td>Limba</td><td><select name="a5" data-anchor="email-language">${LANGUAGES}</select></td></tr>
<tr><td></td><td><label><input type="checkbox" name="a6" data-anchor="privacy"> Accept declarația de confidențialitate</label></td></tr></table><input type="submit" value="Creați un cont" data-anchor="create"></form>`,
  },
  {
    name: 'fields in two columns without a margin',
    url: 'eim/external/register.cgi?loginRequestId=ECAS_LR-3-abc',
    answer: 'eu-login/register',
    lang: 'de',
    css: 'form { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; padding: 10px } form div { min-width: 0 } label { display: block } input:not([type=checkbox]), select { width: 100%; box-sizing: border-box; padding: 8px } @media (max-width: 600px) { form { grid-template-columns: 1fr } }',
    body: `<form method="post"><div><label for="f1">Vorname</label><input id="f1" data-anchor="given-name"></div><div><label for="f2">Nachname</label><input id="f2" data-anchor="family-name"></div><div><label for="f3">E-Mail-Adresse</label><input type="email" id="f3" data-anchor="email"></div><div><label for="f4">E-Mail-Adresse bestätigen</label><input type="email" id="f4" data-anchor="confirm-email"></div>
<div><label for="f5">Sprache der E-Mails</label><select id="f5" data-anchor="email-language">${LANGUAGES}</select></div><div><label><input type="checkbox" data-anchor="privacy"> Ich nehme die Datenschutzerklärung an</label></div><button data-anchor="create">Konto erstellen</button></form>`,
  },
  {
    name: 'three password fields in a row, advice under each',
    url: 'change/changePassword.cgi',
    answer: 'eu-login/change-password',
    lang: 'sk',
    css: 'form { display: flex; gap: 8px; padding: 8px } form > div { flex: 1 } input { width: 100%; box-sizing: border-box; padding: 8px } small { display: block } @media (max-width: 700px) { form { display: block } }',
    body: `<h1>Zmena hesla</h1><form><div><label for="p1">Súčasné heslo</label><input type="password" id="p1" data-anchor="current-password"><small>Heslo, ktorým sa teraz prihlasujete.</small></div><div><label for="p2">Nové heslo</label><input type="password" id="p2" data-anchor="new-password"><small>Aspoň desať znakov, veľké aj malé písmená, číslica a znak.</small></div><div><label for="p3">Potvrďte nové heslo</label><input type="password" id="p3" data-anchor="confirm-password"><small>To isté ešte raz.</small></div><div><button data-anchor="submit">Zmeniť</button></div></form>`,
  },
  {
    name: 'lost password in a dense portal of three columns',
    url: 'init/passwordResetRequest.cgi',
    answer: 'eu-login/reset-password',
    lang: 'hu',
    css: 'body { font-size: 14px } .page { display: grid; grid-template-columns: 200px 1fr 260px; gap: 4px } ul { margin: 0; padding-left: 18px } header ul { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none } main input { width: 100%; box-sizing: border-box; padding: 6px } @media (max-width: 800px) { .page { display: block } }',
    body: `<header><ul>${links(9, 'Szolgáltatás')}</ul></header><div class="page"><nav><ul>${links(16, 'Tudnivaló')}</ul></nav><main><h1>Új jelszó</h1><p>Írja be a címét.</p><form method="post"><label for="u">E-mail-cím</label><input id="u" name="username" data-anchor="email"><button data-anchor="submit">Jelszó kérése</button></form><h2>Hírek</h2><ul>${links(12, 'Hír')}</ul></main><aside><ul>${links(16, 'Kapcsolat')}</ul></aside></div>`,
  },
  {
    name: 'account as a list of links without a gap, in a narrow side bar',
    url: 'userdata/myAccount.cgi',
    answer: 'eu-login/my-account',
    lang: 'it',
    css: 'body { display: grid; grid-template-columns: 240px 1fr } nav a { display: block; padding: 3px 8px; border-bottom: 1px solid #ccc } main { padding: 20px } @media (max-width: 600px) { body { display: block } }',
    body: `<nav><a href="/cas/userdata/ShowDetails.cgi">I miei dati</a><a href="/cas/userdata/configure.cgi" data-anchor="configure">Configura il mio account</a><a href="${devices}" data-anchor="mobile-devices">Gestisci i miei dispositivi mobili</a><a href="/cas/userdata/manageMyEids.cgi" data-anchor="eids">Gestisci le mie eID</a><a href="/cas/logout">Esci</a></nav><main><h1>Il mio account</h1><p>Benvenuta</p></main>`,
  },
  {
    name: 'devices as cards in a grid over the whole page',
    url: 'userdata/mobileApp/manageMyMobileDevices.cgi',
    answer: 'eu-login/mobile-devices',
    lang: 'es',
    css: '.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 4px } .grid button { height: 110px; font: inherit; white-space: normal }',
    body: `<main><h1>Dispositivos móviles</h1><div class="grid"><button data-anchor="add">Añadir un dispositivo móvil</button><button data-anchor="delete">Eliminar un dispositivo móvil</button><button data-anchor="change-pin">Cambiar el código PIN</button><button>Ver el registro</button><button>Ver los permisos</button><button>Cambiar el idioma</button></div><a href="/cas/userdata/myAccount.cgi">Mi cuenta</a></main>`,
  },
  {
    name: 'code beside a large picture, steps in a side bar',
    url: 'login',
    answer: 'eu-login/second-factor-qr',
    lang: 'lv',
    css: 'body { display: flex; gap: 20px; flex-wrap: wrap } img { width: 280px; height: 280px; background: #ddd } ol { width: 200px }',
    body: `<ol><li>Parole</li><li>Kods</li><li>Gatavs</li></ol><main><h1>Noskenējiet QR kodu</h1><img alt="QR" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-anchor="scan"><form><label for="c">Vienreizējais kods</label> <input id="c" type="text" name="code" autocomplete="off" data-anchor="one-time-code"><button>Tālāk</button></form></main>`,
  },
  {
    name: 'new device in a fixed panel at the right edge',
    url: 'userdata/mobileApp/addMobileDevice.cgi',
    answer: 'eu-login/add-mobile-device',
    lang: 'nl',
    css: 'main { position: fixed; inset: 0 0 0 auto; width: min(420px, 100%); overflow: auto; background: #f4f4f4; padding: 16px; box-sizing: border-box } input { width: 100%; box-sizing: border-box; padding: 8px } .behind { padding: 20px; max-width: 60em }',
    body: `<div class="behind"><p>${'Tekst van de pagina erachter. '.repeat(60)}</p></div><main><form><label for="d1">Naam van het toestel</label><input id="d1" data-anchor="device-name"><label for="d2">PIN-code</label><input type="password" id="d2" maxlength="4" data-anchor="pin"><label for="d3">PIN-code bevestigen</label><input type="password" id="d3" maxlength="4" data-anchor="confirm-pin"><p><button data-anchor="submit">Indienen</button></p></form></main>`,
  },
  {
    name: 'start page of tiles from edge to edge',
    url: 'https://ec.europa.eu/internal_market/imi-net/index_hr.htm',
    answer: 'imi/start',
    lang: 'hr',
    css: '.tiles { display: grid; grid-template-columns: repeat(3, 1fr) } .tiles a { display: block; height: 140px; border: 1px solid #fff; background: #dde } @media (max-width: 500px) { .tiles { grid-template-columns: 1fr } }',
    body: `<main><h1>Informacijski sustav</h1><div class="tiles"><a href="/o">O sustavu</a><a href="https://webgate.ec.europa.eu/imi-net" data-anchor="login">Prijava u IMI</a><a href="/k">Knjižnica</a><a href="/p">Pitanja i odgovori</a><a href="/s">Statistika</a><a href="/v">Vijesti</a></div></main>`,
  },
  {
    name: 'old sign-in, fields in one line',
    url: 'https://webgate.ec.europa.eu/imi-net/login.do',
    answer: 'imi/legacy-login',
    lang: 'nl',
    css: 'form { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px; background: #eee } input { padding: 6px } fieldset { display: inline-block; margin: 0; padding: 2px } fieldset input { width: 20px }',
    body: `<form><label>Gebruikersnaam <input name="u" data-anchor="username"></label><label>Wachtwoord <input type="password" name="p" data-anchor="current-password"></label><fieldset data-anchor="security-code"><legend>Tekens 2, 5 en 9</legend><input type="password" maxlength="1"><input type="password" maxlength="1"><input type="password" maxlength="1"></fieldset><input type="submit" value="OK"></form><main><p>${'Uitleg over het systeem en zijn gebruik. '.repeat(30)}</p></main>`,
  },
  {
    name: 'ways in as four wide buttons under each other',
    url: 'https://gestioneaccessi.inail.it/IAA/public/accesso.action',
    answer: 'inail/access',
    lang: 'it',
    css: 'main { padding: 0 12px } main a { display: block; padding: 16px; margin: 2px 0; background: #069; color: #fff; text-align: center }',
    body: `<main><h1>Accedi ai servizi online</h1><a href="/spid" data-anchor="spid">Entra con SPID</a><a href="/cie" data-anchor="cie">Entra con CIE</a><a href="/cns" data-anchor="cns">Entra con CNS</a></main>`,
  },
  {
    name: 'request in a definition list, help text at the right of every field',
    url: 'https://gestioneaccessi.inail.it/IAA/public/richiesta.action',
    answer: 'inail/credentials-request',
    lang: 'it',
    css: 'dl { display: grid; grid-template-columns: 120px 1fr 1fr; gap: 6px; padding: 8px } dd { margin: 0 } input { width: 100%; box-sizing: border-box; padding: 6px } @media (max-width: 600px) { dl { grid-template-columns: 1fr } }',
    body: `<h2>Richiesta credenziali dispositive</h2><form><dl><dt><label for="c">Cellulare</label></dt><dd><input id="c" data-anchor="mobile-number"></dd><dd>Il numero su cui riceve i codici, con il prefisso internazionale e senza spazi.</dd><dt><label for="z">CAP</label></dt><dd><input id="z" data-anchor="postcode"></dd><dd>Il codice di avviamento postale della residenza, di cinque cifre.</dd></dl><button>Invia</button></form>`,
  },
];
