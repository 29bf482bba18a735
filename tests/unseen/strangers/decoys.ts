import type { StrangerPage } from './stranger-page.ts';

/** Pages that resemble ours: of other hosts, of other systems, about ours, or our own without a hint to give. */
export const strangerDecoys: StrangerPage[] = [];
const add = (id: string, url: string, body: string, language = 'en') =>
  strangerDecoys.push({
    id,
    page: null,
    url,
    html: `<!doctype html><html lang="${language}"><body>${body}</body></html>`,
  });
const addressStep =
  '<h1><strong>Sign in to continue</strong></h1><form id="whoamiForm"><label for="username">Enter your e-mail address or unique identifier</label><input id="username" name="username"><button type="submit" name="whoamiSubmit" title="Next">Next</button></form>';
const passwordStep =
  '<form id="loginForm"><input type="password" id="password" name="password"><div id="verif-method-dd-id"></div><input type="submit" name="_submit" value="Sign in"></form>';
const ecasHost = 'https://ecas.ec.europa.eu';
const webgateHost = 'https://webgate.ec.europa.eu';
add('phish-hyphen', 'https://ecas.ec-europa.eu/cas/login', addressStep);
add(
  'phish-suffix',
  'https://ecas.ec.europa.eu.login-eu.com/cas/login?loginRequestId=ECAS_LR-1',
  passwordStep,
);
add('phish-http', 'http://ecas.ec.europa.eu/cas/login', addressStep);
add('phish-port', 'https://ecas.ec.europa.eu:8443/cas/login', addressStep);
add('acceptance', 'https://ecas.acceptance.ec.europa.eu/cas/login', passwordStep);
add(
  'webgate-other-login',
  `${webgateHost}/tracesnt/login`,
  '<h1>Sign in to TRACES</h1><form><label>E-mail <input type="email" name="username"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form>',
);
add(
  'webgate-other-home',
  `${webgateHost}/eudamed/`,
  '<header><a href="/eudamed/logout">Log out</a></header><nav><a href="#a">Dashboard</a><a href="#b">Requests</a></nav><h1>Dashboard</h1><table><tr><th>Requests</th></tr></table>',
);
add(
  'cas-about',
  `${ecasHost}/cas/about.html`,
  '<h1>About EU Login</h1><p>One account, many EU services. Sign in with your e-mail address and password. You can create an account, change your password and manage your mobile devices.</p><a href="/cas/login">Login</a>',
);
add(
  'cas-privacy',
  `${ecasHost}/cas/privacyStatement.html`,
  '<h1>Privacy statement</h1><p>When you create an account we store first name, last name, e-mail, e-mail language. You have logged out …</p><a href="/cas/contact.html">Contact</a>',
);
add(
  'cas-contact',
  `${ecasHost}/cas/contact.html`,
  '<h1>Contact</h1><form><label>Username or e-mail address <input name="username"></label><label>Name of the application <input name="app"></label><label>Description <textarea name="d"></textarea></label><button>Send</button></form>',
);
add(
  'cas-redirect',
  `${ecasHost}/cas/redirecting-to/IMI?loginRequestId=ECAS_LR-1`,
  '<p>You are being redirected to IMI.</p><a id="fallbackLink" href="https://webgate.ec.europa.eu/imi-net/">Continue</a>',
);
add(
  'cas-admin-users',
  `${ecasHost}/cas/admin/users.cgi`,
  '<h1>Manage users</h1><form><label>E-mail <input type="email" name="email"></label><label>First name <input name="firstName"></label><label>Last name <input name="lastName"></label><button>Create an account</button></form><table><tr><td>n00prova</td><td><a href="#">Delete account</a></td><td><a href="#">Reset password</a></td></tr></table>',
);
add(
  'cas-show-details',
  `${ecasHost}/cas/userdata/ShowDetails.cgi`,
  '<h1>My account details</h1><dl><dt>Username</dt><dd>n00prova</dd><dt>E-mail</dt><dd>a@b.eu</dd></dl><a href="/cas/logout">Logout</a>',
);
add(
  'cas-phone-numbers',
  `${ecasHost}/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi`,
  '<h1>Manage my mobile phone numbers</h1><ul><li><a href="#a">Add a mobile phone number</a></li><li><a href="#d">Delete a mobile phone number</a></li></ul>',
);
add(
  'cas-configure',
  `${ecasHost}/cas/userdata/configure.cgi`,
  '<h1>Configure my account</h1><form><label>First name <input name="f" value="A"></label><label>Last name <input name="l"></label><label>E-mail <input type="email" name="e"></label><label>E-mail language <select name="g"><option>English</option></select></label><label><input type="checkbox"> Always require multi-factor authentication</label><button>Update</button></form>',
);
add(
  'cas-verify-phone',
  `${ecasHost}/cas/login?loginRequestId=ECAS_LR-9`,
  '<h1>Insert your security key</h1><p>Your browser asks for your security key or passkey.</p><button>Cancel</button>',
);
add(
  'cas-error',
  `${ecasHost}/cas/login?loginRequestId=ECAS_LR-9`,
  '<h1>An error occurred</h1><p>Your request could not be processed. Error reference: 12345.</p><a href="/cas/help.html">Help</a>',
);
add(
  'tdi-help',
  'https://trusted-digital-identity.europa.eu/eu-login-help/i-cant-sign-in_en',
  '<h1>I cannot sign in</h1><p>Enter your e-mail address, then your password. Choose your verification method: EU Login Mobile App PIN Code.</p><a href="https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi">My Account</a>',
);
add(
  'ec-funding',
  'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/home',
  '<header><a href="https://ecas.ec.europa.eu/cas/login">Sign in</a></header><h1>Funding and tenders</h1>',
);
add(
  'ec-solvit',
  'https://ec.europa.eu/solvit/index_en.htm',
  '<h1>SOLVIT</h1><p>SOLVIT uses the IMI system.</p><a href="https://webgate.ec.europa.eu/imi-net/">Login to IMI</a>',
);
add(
  'eu-news-imi',
  'https://ec.europa.eu/newsroom/grow/items/12345',
  '<h1>IMI: two-factor authentication from 15 January 2025</h1><p>As of 15/01/2025, a two-factor authentication is needed to login to the IMI system.</p><a href="https://webgate.ec.europa.eu/imi-net/">Login to IMI</a>',
);
add(
  'single-market-imi',
  'https://single-market-economy.ec.europa.eu/imi-net_en',
  '<h1>IMI</h1><a href="https://webgate.ec.europa.eu/imi-net/">Access to IMI</a>',
);
add(
  'imi-search',
  `${webgateHost}/imi-net/search`,
  '<header><a href="/imi-net/logout">Log out</a></header><h1>Search for an authority</h1><form><label>Name <input name="q"></label><label>Country <select><option>Italy</option></select></label><button>Search</button></form>',
);
add(
  'imi-error',
  `${webgateHost}/imi-net/`,
  '<h1>Access denied</h1><p>You are not registered in IMI with this account.</p>',
);
add(
  'inail-news',
  'https://www.inail.it/portale/it/inail-comunica/news/notizia.2026.09.accesso-spid.html',
  '<header><a href="/portale/it.html">INAIL</a></header><h1>Accesso ai servizi online: SPID, CIE e CNS</h1><p>Dal 1 ottobre 2021 si entra con SPID, CIE o CNS. Registrazione utente generico e cambio password non sono più disponibili.</p>',
  'it',
);
add(
  'inail-faq',
  'https://www.inail.it/cs/internet/supporto/faq-sn.html',
  '<h1>Faq</h1><h2>Come entro con SPID?</h2><p>Premere “Entra con SPID”. Con CIE e CNS allo stesso modo.</p><h2>Come si completa il primo accesso?</h2><p>Avanti.</p>',
  'it',
);
add(
  'inail-risponde',
  'https://www.inail.it/cs/internet/supporto/inail-risponde.html',
  '<h1>Inail risponde</h1><form><label>Nome* <input name="n"></label><label>Cognome* <input name="c"></label><label>Codice fiscale* <input name="cf"></label><label>CAP <input name="cap"></label><label>Cellulare <input name="tel"></label><label>Allegato <input type="file"></label><button>Invia</button></form>',
  'it',
);
add(
  'inail-other-host',
  'https://dati.inail.it/portale/it.html',
  '<h1>Open data</h1><a href="https://www.inail.it/portale/it/accedi-ai-servizi-online.html">Accedi ai servizi online</a>',
  'it',
);
add(
  'inps',
  'https://serviziweb2.inps.it/PassiWeb/spid.do',
  '<h1>Accedi</h1><button>Entra con SPID</button><button>Entra con CIE</button><button>Entra con CNS</button>',
  'it',
);
add(
  'inail-phish',
  'https://gestioneaccessi-inail.it/IAA/public/accesso.action',
  '<h1>INAIL</h1><button>Entra con SPID</button><button>Entra con CIE</button><button>Entra con CNS</button>',
  'it',
);
add(
  'iaa-profile',
  'https://gestioneaccessi.inail.it/IAA/profilo/gestioneDelegati.action',
  '<header>INAIL</header><h1>Gestione delegati</h1><form><label>Codice fiscale <input name="cf"></label><button>Aggiungi delegato</button></form><ul><li>Ditta 123</li></ul>',
  'it',
);
add(
  'cas-survey',
  `${ecasHost}/cas/login?loginRequestId=ECAS_LR-5`,
  '<h1>How satisfied are you?</h1><form><label>E-mail (optional) <input type="email" name="mail"></label><label><input type="radio" name="s" value="1">1</label><label><input type="radio" name="s" value="2">2</label><button>Send</button></form>',
);
add(
  'cas-new-privacy',
  `${ecasHost}/cas/login?loginRequestId=ECAS_LR-5`,
  '<h1>Our privacy statement has changed</h1><form><label><input type="checkbox" name="privacy"> I have read the privacy statement</label><button>Continue</button></form>',
);
add(
  'cas-app-ad',
  `${ecasHost}/cas/mobile/download.html`,
  '<h1>Easy, fast and secure: download the EU Login app</h1><p>Scan the QR code with your phone to get the app from the store.</p><img alt="QR code" src="q.png"><a href="#">Google Play</a>',
);
