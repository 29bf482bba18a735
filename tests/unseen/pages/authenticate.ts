import { ecas, type UnseenPage } from './unseen.ts';

const url = ecas('login?loginRequestId=ECAS_LR-2-abc');
const answer = 'eu-login/authenticate';
const lostPasswordLink = (text: string) =>
  `<a href="/cas/init/passwordResetRequest.cgi" data-anchor="lost-password">${text}</a>`;

/** Password step in other hands: no form, methods as tiles, radio buttons or buttons. */
export const authenticatePages: UnseenPage[] = [
  {
    name: 'no form, Irish',
    url,
    answer,
    body: `<main><p data-anchor="user-id">n00abcde</p><div><span>Pasfhocal</span><input type="password" id="password" name="password" data-anchor="current-password"></div>
${lostPasswordLink('Pasfhocal caillte?')}<div id="verif-method-dd-id" tabindex="0" data-anchor="method">PIN</div>
<button name="_submit" data-anchor="sign-in">Sínigh isteach</button></main>`,
  },
  {
    name: 'no form, no ids, Romanian',
    url,
    answer,
    body: `<main><div data-anchor="user-id">n00abcde (Extern)</div><label>Parola <input type="password" autocomplete="current-password" data-anchor="current-password"></label>
${lostPasswordLink('Ați uitat parola?')}<select data-anchor="method"><option>Cod PIN</option><option>Cod QR</option></select><button data-anchor="sign-in">Autentificare</button></main>`,
  },
  {
    name: 'tiles, Croatian',
    url,
    answer,
    body: `<form id="loginForm" method="post"><label for="password">Lozinka</label><input type="password" id="password" name="password" data-anchor="current-password">
<div role="radiogroup" data-anchor="method"><div role="radio" tabindex="0" aria-checked="true" data-anchor="method-pin">PIN mobilne aplikacije</div><div role="radio" tabindex="-1" data-anchor="method-qr">QR mobilne aplikacije</div>
<div role="radio" tabindex="-1" data-anchor="method-token">Token</div></div><input type="submit" name="_submit" value="Prijava" data-anchor="sign-in"></form>`,
  },
  {
    name: 'tiles as buttons, Bulgarian',
    url,
    answer,
    body: `<form method="post"><p><input type="password" name="password" placeholder="Парола" data-anchor="current-password"></p>
<div class="tiles"><button type="button" data-anchor="method-pin">ПИН код</button><button type="button" data-anchor="method-qr">QR код</button><button type="button" data-anchor="method-token">Token</button></div>
<p><button type="submit" data-anchor="sign-in">Вход</button></p>${lostPasswordLink('Забравена парола?')}</form>`,
  },
  {
    name: 'radio list in a fieldset, Dutch',
    url,
    answer,
    body: `<form method="post"><table><tr><th>Wachtwoord</th><td><input type="password" name="pw" data-anchor="current-password"></td></tr></table>${lostPasswordLink('Wachtwoord vergeten?')}
<fieldset data-anchor="method"><legend>Verificatiemethode</legend><label data-anchor="method-pin"><input type="radio" name="m" value="1"> EU Login-app PIN</label>
<label data-anchor="method-qr"><input type="radio" name="m" value="2"> EU Login-app QR</label></fieldset><button data-anchor="sign-in">Inloggen</button></form>`,
  },
  {
    name: 'radio buttons with labels after them, Swedish',
    url,
    answer,
    body: `<form id="loginForm"><div>Lösenord<br><input type="password" name="password" id="password" data-anchor="current-password"></div>
<ul><li><input type="radio" id="m1" name="m"><label for="m1" data-anchor="method-pin">Mobilapp PIN-kod</label></li><li><input type="radio" id="m2" name="m"><label for="m2" data-anchor="method-qr">Mobilapp QR-kod</label></li></ul>
<input type="submit" name="_submit" value="Logga in" data-anchor="sign-in"></form>`,
  },
  {
    name: 'method in details, Portuguese',
    url,
    answer,
    body: `<form id="loginForm"><label for="password">Palavra-passe</label><input type="password" name="password" id="password" data-anchor="current-password">
<details><summary data-anchor="method">Método: código QR</summary><ul><li><button type="button" data-anchor="method-pin">Código PIN</button></li></ul></details>
<input type="submit" name="_submit" value="Entrar" data-anchor="sign-in"></form>`,
  },
  {
    name: 'fields outside the form, Czech',
    url,
    answer,
    body: `<form id="lf" method="post"></form><p data-anchor="user-id">n00abcde (Externí)</p><label for="p">Heslo</label><input type="password" id="p" name="password" form="lf" data-anchor="current-password">
${lostPasswordLink('Zapomenuté heslo?')}<button type="submit" form="lf" data-anchor="sign-in">Přihlásit</button>`,
  },
  {
    name: 'table, old list, Hungarian',
    url: ecas('login.cgi'),
    answer,
    body: `<form name="loginForm"><table><tr><td>Jelszó</td><td><input type="password" name="password" data-anchor="current-password"></td></tr>
<tr><td>Módszer</td><td><select name="loginStrength" data-anchor="method"><option value="PASSWORD">Jelszó</option><option value="PASSWORD_MOBILE_APP">PIN</option></select></td></tr>
<tr><td colspan="2"><input type="submit" name="_submit" value="Bejelentkezés" data-anchor="sign-in"></td></tr></table></form>`,
  },
  {
    name: 'password shown as text, Estonian',
    url,
    answer,
    body: `<form id="loginForm"><p><label for="password">Parool</label><input type="text" id="password" name="password" autocomplete="current-password" data-anchor="current-password"><button type="button">Peida</button></p>
<div id="verif-method-dd-id" data-anchor="method">QR</div><input type="submit" name="_submit" value="Sisene" data-anchor="sign-in"></form>`,
  },
  {
    name: 'user id in a definition list, Latvian',
    url,
    answer,
    body: `<form id="loginForm"><dl><dt>Lietotājs</dt><dd data-anchor="user-id">n00abcde</dd><dt>Parole</dt><dd><input type="password" name="password" data-anchor="current-password"></dd></dl>
<a id="anonymize" href="#" data-anchor="other-email">Cita adrese?</a><input type="submit" name="_submit" value="Pieteikties" data-anchor="sign-in"></form>`,
  },
  {
    name: 'no form, one password and the link to the reset, Slovak',
    url,
    answer,
    body: `<main><h1>Prihlásenie</h1><div><input type="password" placeholder="Heslo" data-anchor="current-password"></div>${lostPasswordLink('Zabudnuté heslo?')}<div><button data-anchor="sign-in">Prihlásiť sa</button></div></main>`,
  },
  {
    name: 'search and newsletter beside it, Danish',
    url,
    answer,
    body: `<header><form role="search"><input type="search"><button>Søg</button></form></header><form id="loginForm"><label for="password">Adgangskode</label><input id="password" type="password" name="password" data-anchor="current-password">
<input type="submit" name="_submit" value="Log på" data-anchor="sign-in"></form><footer><form><input type="email" name="newsletter"><button>Abonner</button></form></footer>`,
  },
  {
    name: 'methods as list of links, Slovene',
    url,
    answer,
    body: `<form id="loginForm"><label>Geslo <input type="password" name="password" data-anchor="current-password"></label>
<ul role="listbox" data-anchor="method"><li role="option" data-anchor="method-pin">Mobilna aplikacija – PIN</li><li role="option" data-anchor="method-qr">Mobilna aplikacija – QR</li></ul><input type="submit" name="_submit" value="Prijava" data-anchor="sign-in"></form>`,
  },
  {
    name: 'translated by the browser, Italian into English',
    url,
    answer,
    body: `<main><font><font>Welcome back</font></font><p data-anchor="user-id"><font><font>n00abcde</font></font></p>
<form><label for="q"><font><font>Password</font></font></label><input id="q" type="password" name="password" data-anchor="current-password">
${lostPasswordLink('<font><font>Lost password?</font></font>')}<button data-anchor="sign-in"><font><font>Sign in</font></font></button></form></main>`,
  },
];
