import { ecas, type UnseenPage } from './unseen.ts';

/** Account, registration and passwords in languages and shapes of a second author. */
export const accountElsewhere: UnseenPage[] = [
  {
    name: 'accordion, Danish',
    url: ecas('userdata/myAccount.cgi'),
    answer: 'eu-login/my-account',
    body: `<main><h1>Min konto</h1><details open><summary>Enheder</summary><a href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi" data-anchor="mobile-devices">Administrer mine mobile enheder</a><a href="/cas/userdata/webauthn/" data-anchor="security-keys">Sikkerhedsnøgler</a></details>
<details open><summary>Adgangskode</summary><a href="/cas/change/changePassword.cgi" data-anchor="change-password">Skift adgangskode</a></details></main>`,
  },
  {
    name: 'tabs of links, Portuguese',
    url: ecas('userdata/myAccount.cgi'),
    answer: 'eu-login/my-account',
    body: `<div id="content"><h2>A minha conta</h2><div role="tablist"><a role="tab" href="/cas/change/changePassword.cgi" data-anchor="change-password">Palavra-passe</a><a role="tab" href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi" data-anchor="mobile-devices">Dispositivos</a></div><a href="/cas/logout">Sair</a></div>`,
  },
  {
    name: 'devices as cards, Hungarian',
    url: ecas('userdata/mobileApp/manageMyMobileDevices.cgi'),
    answer: 'eu-login/mobile-devices',
    body: `<main><h1>Mobil eszközeim</h1><article><h2>Maria telefonja</h2><a href="/cas/userdata/mobileApp/deleteMobileDevice.cgi?id=1" data-anchor="delete">Törlés</a></article><p><a href="/cas/userdata/mobileApp/addMobileDevice.cgi" data-anchor="add">Eszköz hozzáadása</a></p></main>`,
  },
  {
    name: 'new device, grid with words above, Greek',
    url: ecas('userdata/mobileApp/addMobileDevice.cgi'),
    answer: 'eu-login/add-mobile-device',
    body: `<main><h1>Προσθήκη κινητής συσκευής</h1><form method="post"><div class="grid"><span>Όνομα συσκευής</span><input name="deviceName" data-anchor="device-name"></div><div class="grid"><span>Κωδικός PIN</span><input name="pin" type="password" maxlength="4" data-anchor="pin"></div><div class="grid"><span>Επιβεβαίωση PIN</span><input name="pin2" type="password" maxlength="4" data-anchor="confirm-pin"></div><button data-anchor="submit">Υποβολή</button></form></main>`,
  },
  {
    name: 'picture for the app, Lithuanian',
    url: ecas('userdata/mobileApp/initialise.cgi'),
    answer: 'eu-login/initialise-app',
    body: `<main><h1>Programėlės paruošimas</h1><p>Nuskaitykite QR kodą programėle.</p><img alt="QR" src="data:," data-anchor="scan"></main>`,
  },
  {
    name: 'two columns, Bulgarian',
    url: ecas('eim/external/register.cgi'),
    answer: 'eu-login/register',
    body: `<main><h1>Създаване на профил</h1><form method="post"><div class="two"><div><label for="a">Собствено име</label><input id="a" name="firstName" data-anchor="given-name"></div><div><label for="b">Фамилно име</label><input id="b" name="lastName" data-anchor="family-name"></div></div>
<div class="two"><div><label for="c">Електронна поща</label><input id="c" type="email" name="email" data-anchor="email"></div><div><label for="d">Потвърдете електронната поща</label><input id="d" type="email" name="confirmEmail" data-anchor="confirm-email"></div></div>
<label><input type="checkbox" name="privacyStatement" data-anchor="privacy"> Съгласен съм</label><button data-anchor="create">Създаване</button></form></main>`,
  },
  {
    name: 'ordered list, Estonian',
    url: ecas('eim/external/register.cgi?loginRequestId=1'),
    answer: 'eu-login/register',
    body: `<main><h1>Konto loomine</h1><form method="post"><ol><li>Eesnimi <input name="fn" autocomplete="given-name" data-anchor="given-name"></li><li>Perekonnanimi <input name="ln" autocomplete="family-name" data-anchor="family-name"></li><li>E-posti aadress <input type="email" name="m1" data-anchor="email"></li><li>Kinnita e-posti aadress <input type="email" name="m2" data-anchor="confirm-email"></li></ol><label><input type="checkbox" data-anchor="privacy"> Nõustun</label><button data-anchor="create">Loo konto</button></form></main>`,
  },
  {
    name: 'registered, a letter as a picture, Maltese',
    url: ecas('eim/external/register.cgi'),
    answer: 'eu-login/registered',
    body: `<main><img src="data:," alt=""><h1>Grazzi</h1><p>Bgħatna messaġġ lil maria@esempio.example.</p></main>`,
  },
  {
    name: 'registered, translated by the browser',
    url: ecas('eim/external/register.cgi'),
    answer: 'eu-login/registered',
    body: `<main><h1><font><font>Vă mulțumim</font></font></h1><p><font><font>Am trimis un e-mail la </font></font><b><font><font>maria@esempio.example</font></font></b><font><font>.</font></font></p></main>`,
  },
  {
    name: 'reset, words above a field of no name, Swedish',
    url: ecas('init/passwordResetRequest.cgi'),
    answer: 'eu-login/reset-password',
    body: `<main><h1>Glömt lösenordet?</h1><form method="post"><p>E-postadress</p><input type="email" data-anchor="email"><button data-anchor="submit">Skicka</button></form></main>`,
  },
  {
    name: 'reset asked for, two languages',
    url: ecas('init/passwordResetRequest.cgi'),
    answer: 'eu-login/reset-requested',
    body: `<main><h1>Kontrollera din inkorg / Check your inbox</h1><p>Ett meddelande har skickats till maria@esempio.example / A message was sent to maria@esempio.example</p><a href="/cas/login">EU Login</a></main>`,
  },
  {
    name: 'first password, three rules beside, Romanian',
    url: ecas('init/initialisePassword.cgi?uid=1'),
    answer: 'eu-login/initialise-password',
    body: `<main><h1>Parolă nouă</h1><aside><ul><li>10 caractere</li></ul></aside><form method="post"><label for="n">Parolă nouă</label><input type="password" id="n" name="newPassword" data-anchor="new-password"><label for="c">Confirmați parola</label><input type="password" id="c" name="confirmNewPassword" data-anchor="confirm-password"><button data-anchor="proceed">Trimite</button></form></main>`,
  },
  {
    name: 'change, a strength meter between, Slovene',
    url: ecas('change/changePassword.cgi'),
    answer: 'eu-login/change-password',
    body: `<main><h1>Sprememba gesla</h1><form method="post"><label>Trenutno geslo <input type="password" name="oldPassword" data-anchor="current-password"></label><label>Novo geslo <input type="password" name="newPassword" data-anchor="new-password"></label><meter value="0"></meter><label>Ponovite novo geslo <input type="password" name="confirmPassword" data-anchor="confirm-password"></label><button data-anchor="submit">Shrani</button></form></main>`,
  },
  {
    name: 'change, no names, Irish',
    url: ecas('change/changePassword.cgi'),
    answer: 'eu-login/change-password',
    body: `<main><h1>Athraigh do phasfhocal</h1><form method="post"><div>Pasfhocal reatha<input type="password" autocomplete="current-password" data-anchor="current-password"></div><div>Pasfhocal nua<input type="password" autocomplete="new-password" data-anchor="new-password"></div><div>Deimhnigh an pasfhocal nua<input type="password" autocomplete="new-password" data-anchor="confirm-password"></div><button data-anchor="submit">Seol</button></form></main>`,
  },
  {
    name: 'signed out, a card, Hungarian',
    url: ecas('logout'),
    answer: 'eu-login/signed-out',
    body: `<div class="card"><h1>Kijelentkezett</h1><p>Most már bezárhatja az ablakot.</p><a class="btn btn-primary" href="/cas/login" data-anchor="sign-in-again">Bejelentkezés</a></div>`,
  },
  {
    name: 'help, questions that unfold, Czech',
    url: ecas('help.html'),
    answer: 'eu-login/help',
    body: `<main><h1>Nápověda</h1><details><summary>Zapomenuté heslo</summary><p>…</p></details><details><summary>Uzamčený účet</summary><p>…</p></details><a href="/cas/contact.html" data-anchor="contact">Kontakt</a></main>`,
  },
];
