import { ecas } from './unseen.ts';

const login = ecas('login?loginRequestId=ECAS_LR-4-xyz');
const iaa = 'https://gestioneaccessi.inail.it/IAA/';

/** Pages of a second author on which Segnavia stays silent: what is odd about each, its address, its body. */
export const decoysElsewhere: [name: string, url: string, body: string][] = [
  [
    'on the way to the application',
    ecas('redirecting-to/IMI?loginRequestId=1'),
    `<p>Redirecting…</p><a id="fallbackLink" href="https://webgate.ec.europa.eu/imi-net/?ticket=1">IMI</a>`,
  ],
  [
    'the password step on the way',
    ecas('redirecting-to/IMI'),
    `<form id="loginForm"><input type="password" id="password" name="password"><input type="submit" name="_submit"></form>`,
  ],
  [
    'a method that is not offered here',
    login,
    `<main><h1>Security Key</h1><p>Touch your key.</p><p role="status">…</p><a href="/cas/login">Cancel</a></main>`,
  ],
  [
    'an SMS to type',
    login,
    `<main><h1>SMS</h1><form><p>n00abcde</p><label>Code <input name="smsCode" maxlength="11"></label><button>OK</button></form></main>`,
  ],
  [
    'a form that warns before it goes on',
    login,
    `<main><h1>IMI asks who you are</h1><form><p>n00abcde</p><button name="proceed">Proceed</button><button name="cancel">Cancel</button></form></main>`,
  ],
  [
    'two accounts to choose from',
    login,
    `<main><h1>Choose an account</h1><ul><li><button>n00abcde</button></li><li><button>v00abcde</button></li></ul></main>`,
  ],
  [
    'reconciliation of two accounts',
    login,
    `<main><h1>Link your accounts</h1><p>You are currently logged in as user "n00abcde"</p><form><button>Link</button></form></main>`,
  ],
  [
    'a survey in the sign-in',
    login,
    `<main><h1>Your opinion</h1><form><label>E-mail <input type="email" name="email"></label><label>Opinion <textarea></textarea></label><button>Send</button></form></main>`,
  ],
  [
    'contact form',
    ecas('contact.html'),
    `<main><h1>Contact</h1><form><label>E-mail <input type="email" name="email"></label><textarea></textarea><button>Send</button></form></main>`,
  ],
  [
    'privacy statement',
    ecas('privacyStatement.html'),
    `<main><h1>Privacy statement</h1><p>We use your e-mail address.</p></main>`,
  ],
  [
    'a link that has expired',
    ecas('init/initialisePassword.cgi?uid=1'),
    `<main><h1>Lien expiré</h1><p role="alert">Demandez un nouveau lien.</p><a href="/cas/init/passwordResetRequest.cgi">…</a></main>`,
  ],
  [
    'a password that is set',
    ecas('init/initialisePassword.cgi?uid=1'),
    `<main><h1>Parola a fost setată</h1><p>Puteți continua.</p><a href="/cas/login">Continuați</a></main>`,
  ],
  [
    'registration, a code of the mail',
    ecas('eim/external/register.cgi'),
    `<main><h1>Kód</h1><form><label>Kód z e-mailu <input name="code" maxlength="6"></label><button>OK</button></form></main>`,
  ],
  [
    'too many tries at registering',
    ecas('eim/external/register.cgi'),
    `<main><h1>Trop de tentatives</h1><p>Réessayez plus tard ou écrivez un e-mail.</p><a href="mailto:EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu">Aide</a></main>`,
  ],
  [
    'mobile device renamed',
    ecas('userdata/mobileApp/renameMobileDevice.cgi'),
    `<main><h1>Rename</h1><form><label>Name <input name="deviceName"></label><button>Save</button></form></main>`,
  ],
  [
    'INAIL, a receipt, translated',
    `${iaa}private/ricevuta.action`,
    `<main><h1><font>Request sent</font></h1><p><font>The registration number is 12.</font></p></main>`,
  ],
  [
    'INAIL, activation that failed, translated',
    `${iaa}public/attiva.action`,
    `<main><p><font>User activation failed. Try again.</font></p><form><label>User Code <input name="u"></label><input type="password" name="p"><input type="submit" value="Enter"></form></main>`,
  ],
  [
    'INAIL, registration to be completed, Romanian',
    `${iaa}public/reg.action`,
    `<main><p><font>Înregistrarea nu a fost finalizată.</font></p></main>`,
  ],
  [
    'INAIL, a page about SPID in the portal',
    'https://www.inail.it/portale/it/atti-e-documenti/spid.html',
    `<main><h1>SPID</h1><article><a href="#">Entra con SPID</a><a href="#">Entra con CIE</a></article></main>`,
  ],
  [
    'INAIL, an application of its own',
    'https://www.inail.it/nsol-fornitura/login',
    `<main><h1>Login</h1><a href="#">Entra con SPID</a><a href="#">Entra con CIE</a></main>`,
  ],
  [
    'IMI, statistics',
    'https://ec.europa.eu/internal_market/imi-net/statistics/index_en.htm',
    `<main><h1>IMI in numbers</h1><a href="https://webgate.ec.europa.eu/imi-net/">IMI</a></main>`,
  ],
];
