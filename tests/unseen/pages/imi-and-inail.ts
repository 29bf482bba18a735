import type { UnseenPage } from './unseen.ts';

const imi = 'https://webgate.ec.europa.eu/imi-net';
const iaa = 'https://gestioneaccessi.inail.it/IAA/public';

/** Pages of IMI and INAIL in other hands, INAIL's also as a browser translates them. */
export const imiAndInailPages: UnseenPage[] = [
  {
    name: 'old sign-in, table layout, Dutch',
    url: `${imi}/login.do`,
    answer: 'imi/legacy-login',
    body: `<form><table><tr><td>Gebruikersnaam</td><td><input name="j1" data-anchor="username"></td></tr><tr><td>Wachtwoord</td><td><input type="password" name="j2" data-anchor="current-password"></td></tr>
<tr><td>Tekens 2, 5 en 9</td><td data-anchor="security-code"><input type="password" maxlength="1"><input type="password" maxlength="1"><input type="password" maxlength="1"></td></tr></table><input type="submit" value="OK"></form>`,
  },
  {
    name: 'old sign-in, no form, Italian',
    url: `${imi}/`,
    answer: 'imi/legacy-login',
    body: `<main><p>Nome utente <input name="u" data-anchor="username"></p><p>Password <input type="password" name="p" data-anchor="current-password"></p><fieldset data-anchor="security-code"><legend>Codice di sicurezza</legend><input maxlength="1"><input maxlength="1"><input maxlength="1"></fieldset><button>Accedi</button></main>`,
  },
  {
    name: 'start page, the way in as a tile, Croatian',
    url: 'https://ec.europa.eu/internal_market/imi-net/index_hr.htm',
    answer: 'imi/start',
    body: `<main><h1>IMI</h1><div class="tile"><a href="https://webgate.ec.europa.eu/imi-net" data-anchor="login">Prijava u IMI</a></div></main>`,
  },
  {
    name: 'start page, translated by the browser',
    url: 'https://ec.europa.eu/internal_market/imi-net/',
    answer: 'imi/start',
    body: `<main><h1><font><font>Sistemul de informare</font></font></h1><a href="/cas/login?service=imi" data-anchor="login"><font><font>Conectare la IMI</font></font></a></main>`,
  },
  {
    name: 'home, the way out as a button',
    url: `${imi}/home`,
    answer: 'imi/home',
    body: `<header><form action="/imi-net/logout" method="post"><button>Odjava</button></form></header><main><h1>IMI</h1><ul><li>Zahtjevi</li></ul></main>`,
  },
  {
    name: 'access, English',
    url: 'https://www.inail.it/cs/internet/accedi-ai-servizi-online.html',
    answer: 'inail/access',
    body: `<main><h1>Access to the online services</h1><a href="/spid" data-anchor="spid">Enter with SPID</a><a href="/cie" data-anchor="cie">Enter with CIE</a><a href="/cns" data-anchor="cns">Enter with CNS</a></main>`,
  },
  {
    name: 'access, Romanian, as translated',
    url: `${iaa}/accesso.action`,
    answer: 'inail/access',
    body: `<main><h1><font><font>Acces</font></font></h1><a href="/spid" data-anchor="spid"><font><font>Intră cu SPID</font></font></a><a href="/cie" data-anchor="cie"><font><font>Intră cu CIE</font></font></a></main>`,
  },
  {
    name: 'access, tabs with names alone',
    url: `${iaa}/accesso.action`,
    answer: 'inail/access',
    body: `<main><div role="tablist"><button role="tab" data-anchor="spid">SPID</button><button role="tab" data-anchor="cie">CIE</button><button role="tab" data-anchor="cns">CNS</button></div></main>`,
  },
  {
    name: 'home, English, as translated',
    url: 'https://www.inail.it/portale/it.html',
    answer: 'inail/home',
    body: `<header><nav><a href="https://gestioneaccessi.inail.it/IAA/" data-anchor="sign-in"><font><font>Log in to online services</font></font></a></nav></header><main><h1><font><font>News</font></font></h1></main>`,
  },
  {
    name: 'home, button without an address, English',
    url: 'https://www.inail.it/portale/it.html',
    answer: 'inail/home',
    body: `<header><button data-anchor="sign-in">Access online services</button></header><main><h1>INAIL</h1></main>`,
  },
  {
    name: 'change of the password, translated',
    url: `${iaa}/cambioPassword.action`,
    answer: 'inail/change-password',
    body: `<h2>Change password</h2><form><table><tr><td>Current password</td><td><input type="password" name="a" data-anchor="current-password"></td></tr><tr><td>New password</td><td><input type="password" name="b" data-anchor="new-password"></td></tr><tr><td>Confirm password</td><td><input type="password" name="c" data-anchor="confirm-password"></td></tr></table><input type="submit" value="Confirm"></form>`,
  },
  {
    name: 'change of the password, table, Italian',
    url: `${iaa}/cambioPassword.action`,
    answer: 'inail/change-password',
    body: `<h2>Cambio password</h2><form><table><tr><td>Password corrente</td><td><input type="password" name="a" data-anchor="current-password"></td></tr><tr><td>Nuova password</td><td><input type="password" name="b" data-anchor="new-password"></td></tr><tr><td>Conferma password</td><td><input type="password" name="c" data-anchor="confirm-password"></td></tr></table><input type="submit" value="Conferma"></form>`,
  },
  {
    name: 'registration form, translated',
    url: `${iaa}/regUtente.action`,
    answer: 'inail/registration-form',
    body: `<h2>User registration</h2><form><p data-anchor="required-fields">Fields marked with * are mandatory</p><p>Name * <input name="n"></p><p><label><input type="radio" name="t" data-anchor="citizen"> Citizen</label></p><button data-anchor="save">Save</button></form>`,
  },
  {
    name: 'registered, translated',
    url: `${iaa}/regUtente.action`,
    answer: 'inail/registered',
    body: `<h2>User registration</h2><p>Registration completed successfully.</p>`,
  },
  {
    name: 'files, table, Italian',
    url: `${iaa}/allegati.action`,
    answer: 'inail/attachments',
    body: `<h2>Allegati</h2><p>Richiesta di credenziali dispositive</p><form><table><tr><td>Documento di identità</td><td><input type="file" name="f1" data-anchor="identity-document"></td></tr><tr><td>Modulo firmato</td><td><input type="file" name="f2" data-anchor="signed-form"></td></tr></table><button>Invia</button></form>`,
  },
  {
    name: 'request, definition list, Italian',
    url: `${iaa}/richiesta.action`,
    answer: 'inail/credentials-request',
    body: `<h2>Richiesta credenziali dispositive</h2><form><dl><dt>Cellulare</dt><dd><input name="c" data-anchor="mobile-number"></dd><dt>CAP</dt><dd><input name="z" data-anchor="postcode"></dd></dl><button>Invia</button></form>`,
  },
];
