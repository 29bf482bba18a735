import { ecas, type UnseenPage } from './unseen.ts';

const url = ecas('login?loginRequestId=ECAS_LR-4-xyz');
const webgate =
  'https://webgate.ec.europa.eu/cas/login;__Secure-ECAS_SESSIONID=q!-7?loginRequestId=ECAS_LR-4-xyz';

/** E-mail step, password step and second factors, in languages and shapes of a second author. */
export const signInElsewhere: UnseenPage[] = [
  {
    name: 'steps above it, Danish',
    url,
    answer: 'eu-login/identify',
    body: `<ol class="steps"><li aria-current="step">1</li><li>2</li></ol><main><h1>Log ind</h1><form method="post" id="whoamiForm">
<div class="row"><div class="cell"><label for="username">Din e-mailadresse</label></div><div class="cell"><input id="username" name="username" data-anchor="email"></div></div>
<footer><button name="whoamiSubmit" data-anchor="next">Næste</button></footer></form></main>`,
  },
  {
    name: 'a help button inside the label, Hungarian',
    url: webgate,
    answer: 'eu-login/identify',
    body: `<header><nav><a href="/cas/about.html">Névjegy</a></nav></header><section><h2>Bejelentkezés</h2><form action="login" method="post">
<label>E-mail-cím <button type="button" aria-label="Súgó">?</button><input type="email" name="username" data-anchor="email"></label>
<button type="submit" data-anchor="next">Tovább</button></form><p><a href="https://ecas.ec.europa.eu/cas/eim/external/register.cgi" data-anchor="create-account">Fiók létrehozása</a></p></section>`,
  },
  {
    name: 'custom elements, Estonian',
    url,
    answer: 'eu-login/identify',
    body: `<eu-login-app><eu-login-card><h1>Sisselogimine</h1><form id="whoamiForm"><eu-field><label for="username">E-posti aadress</label><input id="username" name="username" autocomplete="username" data-anchor="email"></eu-field>
<eu-actions><button type="submit" name="whoamiSubmit" value="Edasi" data-anchor="next"><i class="icon"></i>Edasi</button></eu-actions></form></eu-login-card></eu-login-app>`,
  },
  {
    name: 'two columns, eID left, Slovak',
    url,
    answer: 'eu-login/identify',
    body: `<main><div class="cols"><aside><h2>eID</h2><form><button name="eid" data-anchor="not-eid">Prihlásiť sa cez eID</button></form></aside><section><form id="whoamiForm"><p>E-mail alebo identifikátor</p><input name="username" id="username" data-anchor="email"><button name="whoamiSubmit" data-anchor="next">Ďalej</button></form></section></div></main>`,
  },
  {
    name: 'remember me beside it, Swedish',
    url,
    answer: 'eu-login/identify',
    body: `<form method="post"><h1>Logga in</h1><label for="m">E-postadress</label><input id="m" type="email" autocomplete="username webauthn" data-anchor="email">
<label><input type="checkbox" name="remember"> Kom ihåg mig</label><div><a class="btn" href="/cas/help.html">Hjälp</a> <input type="submit" value="Nästa" data-anchor="next"></div>
<p><a href="/cas/eim/external/register.cgi" data-anchor="create-account">Skapa konto</a></p></form>`,
  },
  {
    name: 'list of languages as radio buttons in a dialog, Latvian',
    url,
    answer: 'eu-login/identify',
    body: `<header><button type="button" data-anchor="language" aria-haspopup="dialog">latviešu (lv)</button><dialog><label><input type="radio" name="l" value="bg">български</label><label><input type="radio" name="l" value="mt">Malti</label></dialog></header>
<form id="whoamiForm"><div>E-pasta adrese</div><input id="username" name="username" data-anchor="email"><button name="whoamiSubmit" data-anchor="next">Tālāk</button></form>`,
  },
  {
    name: 'old table of the first years, Finnish',
    url: ecas('login.cgi?service=x'),
    answer: 'eu-login/authenticate',
    body: `<table><tr><td colspan="2"><b data-anchor="user-id">n00abcde</b> (Ulkoinen)</td></tr><form id="loginForm"><tr><th>Salasana</th><td><input type="password" name="password" data-anchor="current-password"></td></tr>
<tr><th>Tunnistustapa</th><td><select name="loginStrength" id="loginStrength" data-anchor="method"><option>Salasana</option><option>Token</option></select></td></tr><tr><td></td><td><input type="submit" name="_submit" value="Kirjaudu" data-anchor="sign-in"></td></tr></form></table>`,
  },
  {
    name: 'the method chosen first, Lithuanian',
    url,
    answer: 'eu-login/authenticate',
    body: `<main><form id="loginForm"><p data-anchor="user-id">n00abcde (Išorinis)</p><div role="radiogroup" aria-label="Būdas" data-anchor="method"><div role="radio" aria-checked="true" tabindex="0" data-anchor="method-pin">EU Login programėlė, PIN kodas</div><div role="radio" aria-checked="false" tabindex="-1" data-anchor="method-qr">EU Login programėlė, QR kodas</div></div>
<label for="password">Slaptažodis</label><input type="password" id="password" name="password" data-anchor="current-password"><a href="/cas/init/passwordResetRequest.cgi" data-anchor="lost-password">Pamiršote slaptažodį?</a><input type="submit" name="_submit" value="Prisijungti" data-anchor="sign-in"></form></main>`,
  },
  {
    name: 'password shown in dots by a font, Maltese',
    url,
    answer: 'eu-login/authenticate',
    body: `<form id="loginForm"><p>maria@esempio.example</p><p data-anchor="user-id">n00abcde</p><a id="anonymize" href="#" data-anchor="other-email">Indirizz ieħor?</a><input id="password" name="password" type="text" class="dots" aria-label="Password" data-anchor="current-password">
<div id="verif-method-dd-id" tabindex="0" data-anchor="method">Kodiċi QR</div><input type="submit" name="_submit" value="Idħol" data-anchor="sign-in"></form>`,
  },
  {
    name: 'buttons for each method that send the form, Greek',
    url,
    answer: 'eu-login/authenticate',
    body: `<form method="post" id="loginForm"><label for="password">Κωδικός</label><input id="password" type="password" name="password" data-anchor="current-password"><a href="/cas/init/passwordResetRequest.cgi" data-anchor="lost-password">Ξεχάσατε τον κωδικό;</a>
<button name="m" value="PASSWORD_MOBILE_APP">Σύνδεση με PIN</button><button name="m" value="PASSWORD_SOFTWARE_TOKEN">Σύνδεση με QR</button></form>`,
  },
  {
    name: 'a capital-lock warning and an eye, Croatian',
    url: webgate,
    answer: 'eu-login/authenticate',
    body: `<main><h1>Prijava</h1><form method="post"><div class="who"><strong data-anchor="user-id">n00abcde</strong></div><div><label for="p">Lozinka</label><input id="p" name="password" type="password" autocomplete="current-password" data-anchor="current-password"><button type="button" aria-pressed="false" aria-label="Prikaži lozinku">👁</button><p hidden role="status">Caps Lock</p></div>
<p><a href="/cas/init/passwordResetRequest.cgi" data-anchor="lost-password">Zaboravili ste lozinku?</a></p><button type="submit" name="_submit" data-anchor="sign-in">Prijavi se</button></form></main>`,
  },
  {
    name: 'translated by the browser, English into Romanian',
    url,
    answer: 'eu-login/authenticate',
    body: `<form id="loginForm"><p data-anchor="user-id"><font dir="auto"><font dir="auto">n00abcde</font></font></p><label for="password"><font><font>Parolă</font></font></label><input type="password" id="password" name="password" data-anchor="current-password">
<ul class="verif-method-dd-options"><li id="verif-method-dd-PASSWORD_MOBILE_APP" data-anchor="method-pin"><font><font>Cod PIN al aplicației mobile EU Login</font></font></li><li id="verif-method-dd-PASSWORD_SOFTWARE_TOKEN" data-anchor="method-qr"><font><font>Cod QR al aplicației mobile EU Login</font></font></li></ul>
<input type="submit" name="_submit" value="Conectare" data-anchor="sign-in"></form>`,
  },
  {
    name: 'six boxes for a code of eight, Portuguese',
    url,
    answer: 'eu-login/second-factor-qr',
    body: `<main><h1>Código QR</h1><form method="post"><p>n00abcde</p><p>Leia o código QR com a aplicação.</p><canvas data-anchor="scan"></canvas><label for="c">Código de 8 algarismos</label><input id="c" maxlength="8" inputmode="numeric" data-anchor="one-time-code"><button>Continuar</button></form></main>`,
  },
  {
    name: 'waiting, with a progress bar, Dutch',
    url,
    answer: 'eu-login/second-factor-pin',
    body: `<main><h1>Bevestig met uw PIN</h1><p>Open de app EU Login op uw telefoon.</p><progress></progress><p><a href="/cas/login">Annuleren</a></p></main>`,
  },
  {
    name: 'about to expire, two buttons, Slovene',
    url,
    answer: 'eu-login/password-expiring',
    body: `<main><h1>Vaše geslo bo kmalu poteklo</h1><form method="post"><a href="/cas/change/changePassword.cgi" data-anchor="renew">Spremeni geslo</a><button id="imminentForceLogin" data-anchor="go-on">Nadaljuj</button></form></main>`,
  },
  {
    name: 'countries in a list, Irish',
    url,
    answer: 'eu-login/select-country',
    body: `<main><h1>Roghnaigh do thír</h1><form method="post" action="selectCountry.cgi"><select name="country"><option value="IE">Éire</option><option value="IT">An Iodáil</option></select><button name="proceed" value="Submit">Ar aghaidh</button></form></main>`,
  },
  {
    name: 'signed in, a menu of the account beside, Czech',
    url: ecas('login'),
    answer: 'eu-login/signed-in',
    body: `<header><details><summary>Maria</summary><a href="/cas/userdata/myAccount.cgi">Můj účet</a></details></header><div id="content"><h1>Přihlášení proběhlo</h1><p>n00abcde</p><a class="user-logout-link" href="/cas/logout">Odhlásit</a></div>`,
  },
];
