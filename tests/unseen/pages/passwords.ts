import { ecas, type UnseenPage } from './unseen.ts';

const change = ecas('change/changePassword.cgi');
const reset = ecas('init/passwordResetRequest.cgi');

/** Pages about passwords in other hands. */
export const passwordPages: UnseenPage[] = [
  {
    name: 'table layout, Portuguese',
    url: change,
    answer: 'eu-login/change-password',
    body: `<form><table><tr><td>Palavra-passe atual</td><td><input type="password" name="a" data-anchor="current-password"></td></tr><tr><td>Nova palavra-passe</td><td><input type="password" name="b" data-anchor="new-password"></td></tr>
<tr><td>Confirmar a nova palavra-passe</td><td><input type="password" name="c" data-anchor="confirm-password"></td></tr></table><button data-anchor="submit">Alterar</button></form>`,
  },
  {
    name: 'placeholders, no form, Dutch',
    url: change,
    answer: 'eu-login/change-password',
    body: `<main><h1>Wachtwoord wijzigen</h1><input type="password" placeholder="Huidig wachtwoord" data-anchor="current-password"><input type="password" placeholder="Nieuw wachtwoord" data-anchor="new-password"><input type="password" placeholder="Nieuw wachtwoord bevestigen" data-anchor="confirm-password"><button data-anchor="submit">Wijzigen</button></main>`,
  },
  {
    name: 'labels after, Slovak',
    url: change,
    answer: 'eu-login/change-password',
    body: `<form><div><input type="password" data-anchor="current-password"><label>Súčasné heslo</label></div><div><input type="password" data-anchor="new-password"><label>Nové heslo</label></div><div><input type="password" data-anchor="confirm-password"><label>Potvrďte nové heslo</label></div><button data-anchor="submit">Zmeniť</button></form>`,
  },
  {
    name: 'new ones first, German',
    url: change,
    answer: 'eu-login/change-password',
    body: `<form><p>Neues Passwort <input type="password" name="p1" data-anchor="new-password"></p><p>Neues Passwort wiederholen <input type="password" name="p2" data-anchor="confirm-password"></p><p>Aktuelles Passwort <input type="password" name="p3" data-anchor="current-password"></p><input type="submit" value="Ändern" data-anchor="submit"></form>`,
  },
  {
    name: 'legends, Finnish',
    url: change,
    answer: 'eu-login/change-password',
    body: `<form><fieldset><legend>Nykyinen salasana</legend><input type="password" data-anchor="current-password"></fieldset><fieldset><legend>Uusi salasana</legend><input type="password" data-anchor="new-password"><p>Toista</p></fieldset><fieldset><legend>Vahvista uusi salasana</legend><input type="password" data-anchor="confirm-password"></fieldset><button data-anchor="submit">Vaihda</button></form>`,
  },
  {
    name: 'set by the link of the mail, table, Swedish',
    url: ecas('init/setPassword.cgi?token=x'),
    answer: 'eu-login/initialise-password',
    body: `<form><table><tr><td>Nytt lösenord</td><td><input type="password" name="n" data-anchor="new-password"></td></tr><tr><td>Bekräfta nytt lösenord</td><td><input type="password" name="m" data-anchor="confirm-password"></td></tr></table><input type="submit" value="Fortsätt" data-anchor="proceed"></form>`,
  },
  {
    name: 'set by the link of the mail, no form, Croatian',
    url: ecas('init/initialisePasswordLogin.cgi?wayf=x'),
    answer: 'eu-login/initialise-password',
    body: `<main><h1>Nova lozinka</h1><p>n00abcde</p><input type="password" placeholder="Nova lozinka" data-anchor="new-password"><input type="password" placeholder="Potvrdite novu lozinku" data-anchor="confirm-password"><button data-anchor="proceed">Nastavi</button></main>`,
  },
  {
    name: 'lost password, no form, Irish',
    url: reset,
    answer: 'eu-login/reset-password',
    body: `<main><h1>Pasfhocal nua</h1><span>Ríomhphost</span><input name="username" data-anchor="email"><button data-anchor="submit">Faigh pasfhocal</button></main>`,
  },
  {
    name: 'lost password, table and picture, Bulgarian',
    url: reset,
    answer: 'eu-login/reset-password',
    body: `<form><table><tr><td>Електронна поща</td><td><input type="text" name="q1" data-anchor="email"></td></tr><tr><td><img alt="captcha" src="/cas/captcha.jpg"></td><td><input type="text" name="captcha"></td></tr></table><input type="submit" value="Изпрати" data-anchor="submit"></form>`,
  },
  {
    name: 'lost password, placeholder, Lithuanian',
    url: reset,
    answer: 'eu-login/reset-password',
    body: `<form><input type="text" placeholder="El. pašto adresas" data-anchor="email"><button data-anchor="submit">Siųsti</button></form>`,
  },
  {
    name: 'reset asked for, in a box, Polish',
    url: reset,
    answer: 'eu-login/reset-requested',
    body: `<div id="content"><h1>Sprawdź pocztę</h1><div class="box"><span>Wysłaliśmy wiadomość na adres <i>anna@example.org</i></span></div></div>`,
  },
  {
    name: 'reset asked for, without the address, Slovene',
    url: reset,
    answer: 'eu-login/reset-requested',
    body: `<main><h1>Zahteva je bila poslana</h1><p>Poslali smo vam elektronsko sporočilo (e-pošta) s povezavo.</p></main>`,
  },
  {
    name: 'about to expire, Danish',
    url: ecas('login'),
    answer: 'eu-login/password-expiring',
    body: `<h1>Din adgangskode udløber snart</h1><form><button id="imminentForceLogin" data-anchor="go-on">Fortsæt</button></form><main><a href="/cas/change/changePassword.cgi" data-anchor="renew">Skift adgangskode</a></main>`,
  },
];
