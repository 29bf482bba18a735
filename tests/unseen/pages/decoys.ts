import { decoysElsewhere } from './decoys-elsewhere.ts';
import { ecas, type UnseenPage } from './unseen.ts';

const login = ecas('login?loginRequestId=ECAS_LR-9-abc');
const register = ecas('eim/external/register.cgi');
const reset = ecas('init/passwordResetRequest.cgi');
const inail = 'https://www.inail.it';
const iaa = 'https://gestioneaccessi.inail.it/IAA/public';

const table: [name: string, url: string, body: string][] = [
  [
    'session over, a way back',
    login,
    `<main><h1>Ihre Sitzung ist abgelaufen</h1><p role="alert">Bitte beginnen Sie neu.</p><a href="/cas/login">Zurück</a></main>`,
  ],
  [
    'session over, no role says so',
    login,
    `<main><h1>Sesja wygasła</h1><p>Prosimy spróbować ponownie.</p><a href="/cas/login">Zaloguj</a></main>`,
  ],
  [
    'terms to accept',
    login,
    `<main><h1>Conditions of use</h1><form><label><input type="checkbox" name="ok"> I accept</label><button>Continue</button></form></main>`,
  ],
  [
    'a code from an e-mail, no form',
    login,
    `<main><h1>Check your e-mail</h1><p>n00abcde</p><input name="code" maxlength="6"><button>Continue</button></main>`,
  ],
  [
    'a mobile number',
    login,
    `<main><h1>Your phone</h1><input type="tel" name="phone"><button>Save</button><a href="/cas/userdata/myAccount.cgi">My account</a></main>`,
  ],
  [
    'feedback',
    login,
    `<main><h1>Tell us</h1><input type="email" name="email" autocomplete="email"><textarea></textarea><button>Send</button></main>`,
  ],
  [
    'newsletter alone',
    login,
    `<main><h1>Maintenance</h1><p>Back soon.</p></main><footer><form><input type="email" name="newsletter" autocomplete="email"><button>Subscribe</button></form></footer>`,
  ],
  [
    'a password to confirm a danger, no form',
    login,
    `<main><h1>Confirm it is you</h1><p>Deleting all devices needs your password.</p><input type="password" name="password"><button>Delete</button><a href="/cas/logout">Logout</a></main>`,
  ],
  [
    'a code typed unseen, no form',
    login,
    `<main><h1>Token CRAM</h1><p>Challenge 123</p><input type="password" name="response"><button>Sign in</button></main>`,
  ],
  ['a search', login, `<main><h1>Help</h1><input type="text" name="q"><button>Search</button></main>`],
  [
    'registration closed',
    register,
    `<main><h1>Registration is not possible</h1><p>Please try again later.</p></main>`,
  ],
  [
    'address in use already',
    register,
    `<main><h1>Conto già esistente</h1><p>Esiste già un account per mario@example.org.</p><a href="/cas/init/passwordResetRequest.cgi">Password perduta?</a></main>`,
  ],
  [
    'contact of the support',
    register,
    `<main><h1>Fehler</h1><p>Schreiben Sie an EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu.</p></main>`,
  ],
  [
    'a code to type after the form',
    register,
    `<main><h1>Codice di verifica</h1><p>Inviato a mario@example.org</p><input name="code"><button>Conferma</button></main>`,
  ],
  [
    'a reset that failed',
    reset,
    `<main><h1>Demande refusée</h1><div class="ecl-message ecl-message--error">Une demande a déjà été faite dans les 24 heures.</div></main>`,
  ],
  [
    'an account that is locked',
    reset,
    `<main><h1>Konto gesperrt</h1><p>Versuchen Sie es in 15 Minuten erneut.</p></main>`,
  ],
  [
    'signing out failed',
    ecas('logout'),
    `<main><h1>Error</h1><p role="alert">Try again.</p><a href="/cas/logout">Logout</a></main>`,
  ],
  [
    'a question before signing out',
    ecas('logout'),
    `<main><h1>Sign out?</h1><form><button>Yes</button></form><a href="/cas/userdata/myAccount.cgi">No</a></main>`,
  ],
  [
    'a change that is done',
    ecas('change/changePassword.cgi'),
    `<main><h1>Password changed</h1><p>Your password has been changed.</p><a href="/cas/login">Continue</a></main>`,
  ],
  [
    'my account, sign in first',
    ecas('userdata/myAccount.cgi'),
    `<main><h1>Please sign in</h1><p role="alert">Not signed in</p><a href="/cas/login">Sign in</a><a href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi">Devices</a></main>`,
  ],
  [
    'details of the account',
    ecas('userdata/ShowDetails.cgi'),
    `<main><h1>My details</h1><p>n00abcde</p><a href="/cas/userdata/myAccount.cgi">Back</a></main>`,
  ],
  [
    'a device deleted',
    ecas('userdata/mobileApp/manageMyMobileDevices.cgi'),
    `<main><h1>Device deleted</h1><p>Your device was deleted.</p><a href="/cas/login">Continue</a></main>`,
  ],
  [
    'account deleted',
    ecas('userdata/deleteAccount.cgi'),
    `<main><h1>Your account has been deleted</h1><p>Goodbye.</p><a href="/cas/login">EU Login</a></main>`,
  ],
  [
    'another application of webgate',
    'https://webgate.ec.europa.eu/other/login',
    `<form id="loginForm"><input type="password" name="password"><button name="_submit">OK</button></form>`,
  ],
  [
    'an article about SPID',
    `${inail}/portale/it/inail-comunica/news/accesso-con-spid.html`,
    `<main><article><h1>Accesso</h1><a href="#a">Entra con SPID</a><a href="#b">Entra con CIE</a></article></main>`,
  ],
  [
    'a guide to SPID, translated',
    `${inail}/portale/it/guide/accesso-spid.html`,
    `<main><h1>Guide</h1><a href="#a">Enter with SPID</a><a href="#b">Enter with CIE</a></main>`,
  ],
  [
    'registration of a firm, translated',
    `${iaa}/regDitta.action`,
    `<h2>Company registration</h2><form><p>Name <input name="n"></p><button>Save</button></form>`,
  ],
  [
    'an error of the access',
    `${iaa}/accesso.action`,
    `<h2>Errore</h2><p>SPID, CIE e CNS non sono disponibili.</p><a href="/IAA/">SPID</a>`,
  ],
  [
    'IMI, an error',
    'https://webgate.ec.europa.eu/imi-net/error',
    `<main><h1>IMI</h1><p role="alert">You are not known.</p><a href="/imi-net/logout">Log out</a></main>`,
  ],
];

/** Pages at our addresses that no guide describes. */
export const decoys: UnseenPage[] = [...table, ...decoysElsewhere].map(([name, url, body]) => ({
  name,
  url,
  answer: null,
  body,
}));
