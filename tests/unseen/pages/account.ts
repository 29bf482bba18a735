import { ecas, type UnseenPage } from './unseen.ts';

const account = ecas('userdata/myAccount.cgi');
const devices = ecas('userdata/mobileApp/manageMyMobileDevices.cgi');

/** Pages behind the sign-in, and those around it, in other hands. */
export const accountPages: UnseenPage[] = [
  {
    name: 'grid of tiles, English',
    url: account,
    answer: 'eu-login/my-account',
    body: `<main><h1>My account</h1><div class="grid"><div class="tile"><a href="ShowDetails.cgi">Account information</a></div><div class="tile"><a href="configure" data-anchor="configure">Configure my account</a></div>
<div class="tile"><a href="mobileApp/manageMyMobileDevices.cgi" data-anchor="mobile-devices">Manage my mobile devices</a></div><div class="tile"><a href="../change/changePassword.cgi" data-anchor="change-password">Change my password</a></div>
<div class="tile"><a href="panic" data-anchor="remove-all-devices">Delete all my devices and eID (PANIC)</a></div></div></main>`,
  },
  {
    name: 'table, Italian',
    url: account,
    answer: 'eu-login/my-account',
    body: `<main><h1>Il mio account</h1><table><tr><td><a href="/cas/userdata/configureMyAccount.cgi" data-anchor="configure">Configura il mio account</a></td><td>Impostazioni</td></tr>
<tr><td><a href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi" data-anchor="mobile-devices">Gestisci i miei dispositivi mobili</a></td><td>App</td></tr><tr><td><a href="/cas/change/changePassword.cgi" data-anchor="change-password">Cambia la password</a></td><td></td></tr></table></main>`,
  },
  {
    name: 'definition list with icons only, French',
    url: account,
    answer: 'eu-login/my-account',
    body: `<main><h1>Mon compte</h1><dl><dt>Gérer mes appareils mobiles</dt><dd><a href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi" aria-label="Gérer mes appareils mobiles" data-anchor="mobile-devices"><svg width="9" height="9"></svg></a></dd>
<dt>Configurer mon compte</dt><dd><a href="#c" aria-label="Configurer mon compte" data-anchor="configure"><svg width="9" height="9"></svg></a></dd></dl></main>`,
  },
  {
    name: 'buttons without addresses, German',
    url: account,
    answer: 'eu-login/my-account',
    body: `<main><h1>Mein Konto</h1><p>n00abcde</p><button data-anchor="configure">Mein Konto konfigurieren</button><button data-anchor="mobile-devices">Meine Mobilgeräte verwalten</button><button data-anchor="eids">Meine eIDs verwalten</button><button data-anchor="remove-all-devices">Alle Geräte und eID löschen (PANIC)</button><a href="/cas/logout">Abmelden</a></main>`,
  },
  {
    name: 'menu at the side, Swedish',
    url: account,
    answer: 'eu-login/my-account',
    body: `<nav><ul><li><a href="/cas/userdata/ShowDetails.cgi">Mina uppgifter</a></li><li><a href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi" data-anchor="mobile-devices">Hantera mina mobila enheter</a></li></ul></nav><main><h1>Mitt konto</h1><p>Välkommen</p></main>`,
  },
  {
    name: 'table of devices with icons, English',
    url: devices,
    answer: 'eu-login/mobile-devices',
    body: `<main><h1>My mobile devices</h1><table><tr><td>Pixel</td><td><a href="/cas/userdata/mobileApp/deleteMobileDevice.cgi?id=1" aria-label="Delete a mobile device" data-anchor="delete"><svg></svg></a></td></tr></table><a href="/cas/userdata/mobileApp/addMobileDevice.cgi" aria-label="Add a mobile device" data-anchor="add"><svg></svg></a></main>`,
  },
  {
    name: 'grid of buttons, Spanish',
    url: devices,
    answer: 'eu-login/mobile-devices',
    body: `<main><h1>Dispositivos móviles</h1><div class="grid"><button data-anchor="add">Añadir un dispositivo móvil</button><button data-anchor="delete">Eliminar un dispositivo móvil</button><button data-anchor="change-pin">Cambiar el código PIN</button></div><a href="/cas/userdata/myAccount.cgi">Mi cuenta</a></main>`,
  },
  {
    name: 'definition list, Polish',
    url: devices,
    answer: 'eu-login/mobile-devices',
    body: `<div id="content"><h1>Urządzenia mobilne</h1><dl><dt><a href="addDevice.cgi" data-anchor="add">Dodaj urządzenie mobilne</a></dt><dd>Aplikacja</dd><dt><a href="deleteDevice.cgi" data-anchor="delete">Usuń urządzenie mobilne</a></dt><dd></dd><dt><a href="pin.cgi" data-anchor="change-pin">Zmień kod PIN</a></dt></dl><a href="../myAccount.cgi">Wstecz</a></div>`,
  },
  {
    name: 'new device, table, Dutch',
    url: ecas('userdata/mobileApp/addMobileDevice.cgi'),
    answer: 'eu-login/add-mobile-device',
    body: `<form><table><tr><td>Naam van het toestel</td><td><input type="text" name="d1" data-anchor="device-name"></td></tr><tr><td>PIN-code</td><td><input type="password" name="d2" maxlength="4" data-anchor="pin"></td></tr><tr><td>PIN-code bevestigen</td><td><input type="password" name="d3" maxlength="4" data-anchor="confirm-pin"></td></tr></table><input type="submit" value="Indienen" data-anchor="submit"></form>`,
  },
  {
    name: 'new device, no form, Romanian',
    url: ecas('userdata/mobileApp/addDevice.cgi'),
    answer: 'eu-login/add-mobile-device',
    body: `<main><input placeholder="Numele dispozitivului" data-anchor="device-name"><input type="password" inputmode="numeric" placeholder="Cod PIN" data-anchor="pin"><input type="password" inputmode="numeric" placeholder="Confirmați codul PIN" data-anchor="confirm-pin"><button data-anchor="submit">Trimite</button></main>`,
  },
  {
    name: 'delete the account, a button without a form, Italian',
    url: ecas('userdata/deleteMyAccount.cgi'),
    answer: 'eu-login/delete-account',
    body: `<main><h1>Elimina il mio account</h1><p>L’operazione è definitiva.</p><button>Elimina</button><a href="/cas/userdata/myAccount.cgi">Annulla</a></main>`,
  },
  {
    name: 'delete the account, another name of the page, French',
    url: ecas('userdata/DeleteAccount.cgi'),
    answer: 'eu-login/delete-account',
    body: `<div class="page"><h2>Supprimer mon compte</h2><form method="post"><label><input type="checkbox"> Je confirme</label><input type="submit" value="Supprimer"></form><a href="myAccount.cgi">Retour</a></div>`,
  },
  {
    name: 'signed out, two languages',
    url: ecas('logout'),
    answer: 'eu-login/signed-out',
    body: `<div class="box"><h1>You have logged out of EU Login</h1><p lang="fr">Vous êtes déconnecté</p><a href="/cas/login" title="Login" data-anchor="sign-in-again">Login / Connexion</a></div>`,
  },
  {
    name: 'signed out, a form as the way back, Greek',
    url: ecas('logout'),
    answer: 'eu-login/signed-out',
    body: `<main><h1>Αποσυνδεθήκατε</h1><form action="/cas/login"><button data-anchor="sign-in-again">Σύνδεση</button></form></main>`,
  },
  {
    name: 'signed out, words only, Maltese',
    url: ecas('logout'),
    answer: 'eu-login/signed-out',
    body: `<main><h1>Ħriġt minn EU Login</h1><p>Biex tkun sikur, agħlaq il-brawżer.</p></main>`,
  },
  {
    name: 'signed in, the way out in a form, Estonian',
    url: ecas('login'),
    answer: 'eu-login/signed-in',
    body: `<div id="content"><h1>Sisselogimine õnnestus</h1><p>n00abcde</p><form action="/cas/logout" method="post"><button>Logi välja</button></form></div>`,
  },
  {
    name: 'PIN awaited, Slovak',
    url: ecas('login'),
    answer: 'eu-login/second-factor-pin',
    body: `<main><h1>Zadajte PIN v mobilnej aplikácii</h1><p>Čaká sa na potvrdenie.</p><div role="progressbar"></div></main>`,
  },
  {
    name: 'QR code and field without a form, Latvian',
    url: ecas('login'),
    answer: 'eu-login/second-factor-qr',
    body: `<main><h1>Noskenējiet QR kodu</h1><img alt="QR" src="/cas/qr.png" width="99" data-anchor="scan"><div>Vienreizējais kods <input type="text" name="code" autocomplete="off" data-anchor="one-time-code"></div><button>Tālāk</button></main>`,
  },
];
