import type { StrangerPage } from './stranger-page.ts';

/** Pages as a browser shows them in another language, in the words of a machine. */
export const translatedPages: StrangerPage[] = [];
const ecasHost = 'https://ecas.ec.europa.eu/cas';
const loginAddress = `${ecasHost}/login?loginRequestId=ECAS_LR-271-b`;
const font = '<font dir="auto" style="vertical-align: inherit;">';

/** Adds a page with every text in two fonts, as Chromium translates, or `in place`, as Firefox does. */
function add(id: string, page: string, url: string, to: string, markup: string, how = 'font') {
  const texts = markup.replace(/>([^<>]*\S[^<>]*)</g, `>${font}${font}$1</font></font><`);
  const body = how === 'font' ? texts : markup;
  const html = `<!doctype html><html lang="${to}" class="translated-ltr"><body>${body}</body></html>`;
  translatedPages.push({ id, page, url, html });
}

const nextButton =
  '<button type="submit" name="whoamiSubmit" accesskey="S" tabindex="3" class="btn btn-primary btn-next mt-0" @next';
// en → it
add(
  'tr-identify-it',
  'eu-login/identify',
  loginAddress,
  'it',
  `<header><button @language aria-haspopup="true"><span>Inglese</span></button></header><p>IMI richiede la tua autenticazione</p><h1><strong>Accedi per continuare</strong></h1><form id="whoamiForm"><label for="username">Inserisci il tuo indirizzo email o identificatore univoco</label><input @email id="username" name="username"><div><div><a @create-account href="/cas/eim/external/register.cgi">Creare un account</a></div><div>${nextButton} value="Next" title="Prossimo">Prossimo</button></div></div></form><div class="eid"><a @not-eid href="#">Accedi con eID</a></div>`,
);
add(
  'tr-authenticate-ro',
  'eu-login/authenticate',
  loginAddress,
  'ro',
  `<h1><strong>Conectați-vă pentru a continua</strong></h1><form id="loginForm"><div><div>Bine ai venit</div><div @user-id>n00prova (extern)</div><div><a @other-email id="anonymize" href="#">Vă conectați cu o altă adresă de e-mail?</a></div><div><label>Parolă</label><input @current-password type="password" id="password" name="password"></div><a @lost-password href="/cas/init/passwordResetRequest.cgi">Ți-ai pierdut parola?</a><div>Alegeți metoda dvs. de verificare</div><div @method id="verif-method-dd-id"><div class="verif-method-dd-placeholder__icon-container"></div></div><div class="verif-method-dd-options"><div @method-password id="verif-method-dd-PASSWORD">Parolă</div><div @method-pin>Codul PIN al aplicației mobile EU Login</div><div @method-qr>Codul QR al aplicației mobile EU Login</div><div @method-on-mobile>Pe autentificare mobilă</div><div @method-eid>Autentificare eID</div></div><input @sign-in type="submit" name="_submit" value="Conectează-te"></div></form>`,
);
add(
  'tr-authenticate-it-noids',
  'eu-login/authenticate',
  loginAddress,
  'it',
  `<h1>Registrazione</h1><form method="post"><p>prova@esempio.it</p><p @user-id>n00prova (esterno)</p><label for="k">Parola d’ordine</label><input @current-password id="k" type="password" name="password"><a @lost-password href="/cas/init/passwordResetRequest.cgi">Hai perso la password?</a><label for="s">Scegli il tuo metodo di verifica</label><select id="s" name="s" @method><option>Codice PIN app mobile EU Login</option><option>Codice QR dell’app mobile EU Login</option></select><button @sign-in>Registrazione</button></form>`,
);
add(
  'tr-register-ro',
  'eu-login/register',
  `${ecasHost}/eim/external/register.cgi`,
  'ro',
  `<h1>Creați un cont</h1><form><label for="a">Prenume</label><input @given-name id="a"><label for="b">Nume de familie</label><input @family-name id="b"><label for="c">E-mail</label><input @email id="c"><label for="d">Confirmați e-mailul</label><input @confirm-email id="d"><label for="e">Limba e-mailului</label><select @email-language id="e"><option value="en">engleză (en)</option><option value="it">italiană (it)</option></select><input @privacy id="f" type="checkbox"><label for="f">Bifând această casetă, confirmați că ați citit și ați înțeles</label> <a href="/cas/privacyStatement.html">declarația de confidențialitate</a><input @create type="submit" value="Creați un cont"></form>`,
);
add(
  'tr-registered-ro',
  'eu-login/registered',
  `${ecasHost}/eim/external/register.cgi`,
  'ro',
  `<h1>Creați un cont</h1><p>Vă mulțumim că v-ați înregistrat, veți primi un e-mail care vă permite să finalizați procesul de înregistrare.</p>`,
);
add(
  'tr-reset-requested-it',
  'eu-login/reset-requested',
  `${ecasHost}/init/passwordResetRequest.cgi`,
  'it',
  `<h1>Nuova password</h1><p>Una email è stata spedita a te. Segui il collegamento che contiene entro 24 ore.</p>`,
);
add(
  'tr-signed-in-it',
  'eu-login/signed-in',
  `${ecasHost}/login`,
  'it',
  `<div id="content"><h1>Accesso riuscito</h1><p>n00prova</p><p><a href="/cas/logout">Disconnettersi</a></p></div>`,
);
add(
  'tr-signed-out-ro',
  'eu-login/signed-out',
  `${ecasHost}/logout`,
  'ro',
  `<div id="content"><h1>V-ați deconectat de la EU Login</h1><a @sign-in-again title="Login" class="btn btn-primary" href="/cas/login">Log in</a></div>`,
);
add(
  'tr-account-ro',
  'eu-login/my-account',
  `${ecasHost}/userdata/myAccount.cgi`,
  'ro',
  `<h1>Contul meu</h1><ul><li><a href="/cas/userdata/ShowDetails.cgi">Detaliile contului meu</a></li><li><a @configure href="#b">Configurați-mi contul</a></li><li><a @mobile-devices href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi">Gestionați dispozitivele mele mobile</a></li><li><a @security-keys href="/cas/userdata/webauthn/">Gestionați-mi cheile de securitate și platformele de încredere</a></li><li><a @eids href="#c">Gestionați-mi eID-urile</a></li><li><a @remove-all-devices href="#d">Ștergeți toate dispozitivele mele și eID (PANIC)</a></li></ul>`,
);
add(
  'tr-pin-it',
  'eu-login/second-factor-pin',
  loginAddress,
  'it',
  `<h1>Autenticazione con l’app mobile EU Login</h1><p>Una notifica è stata inviata al tuo dispositivo mobile. Tocca la notifica e inserisci il tuo codice PIN.</p><div class="loader"></div><button>Annulla</button>`,
);
add(
  'tr-device-add-ro',
  'eu-login/add-mobile-device',
  `${ecasHost}/userdata/mobileApp/addMobileDevice.cgi`,
  'ro',
  `<h1>Adăugați un dispozitiv mobil</h1><form><label for="x">Numele dispozitivului tău</label><input @device-name id="x"><label for="y">Codul tău PIN de 4 cifre</label><input @pin id="y" type="password"><label for="z">Confirmați codul PIN</label><input @confirm-pin id="z" type="password"><input @submit type="submit" value="Trimiteți"></form>`,
);
// de → en, in place
add(
  'tr-change-en',
  'eu-login/change-password',
  `${ecasHost}/change/changePassword.cgi`,
  'en',
  `<h1>Change password</h1><form><label>Today's password <input @current-password type="password"></label><label>The new password <input @new-password type="password"></label><label>Confirm password <input @confirm-password type="password"></label><button @submit>Modify</button></form>`,
  'in place',
);
add(
  'tr-expiring-ro',
  'eu-login/password-expiring',
  loginAddress,
  'ro',
  `<h1>Parola dvs. va expira în curând</h1><p><a @renew href="/cas/change/changePassword.cgi">Schimbați parola acum</a></p><p><input @go-on type="button" id="imminentForceLogin" value="Continuați fără schimbare"></p>`,
);
// INAIL, it → en / ro; IMI en → it / ro
/** A page of INAIL. */
const inail = (body: string, top = '') =>
  `<header><a href="/portale/it.html"><img src="l.svg" alt="INAIL"></a><span>National Institute for Insurance against Accidents at Work</span>${top}</header><main>${body}</main>`;
add(
  'tr-inail-home-en',
  'inail/home',
  'https://www.inail.it/portale/it.html',
  'en',
  inail(
    '<h1>Inail</h1><h2>News</h2>',
    '<nav><a href="/portale/assicurazione/it.html">Insurance</a></nav><a @sign-in href="/portale/it/accedi-ai-servizi-online.html">Log in to online services</a>',
  ),
);
add(
  'tr-inail-home-ro',
  'inail/home',
  'https://www.inail.it/portale/it.html',
  'ro',
  inail('<h1>Inail</h1>', '<button @sign-in type="button" class="login">Accesați serviciile online</button>'),
);
add(
  'tr-inail-access-en',
  'inail/access',
  'https://www.inail.it/portale/it/accedi-ai-servizi-online.html',
  'en',
  inail(
    '<h1>Access online services</h1><div><a @spid href="#"><span>Log in with SPID</span></a><a @cie href="#"><span>Enter with CIE</span></a><a @cns href="#"><span>Enter with CNS</span></a></div>',
  ),
);
add(
  'tr-inail-access-ro',
  'inail/access',
  'https://gestioneaccessi.inail.it/IAA/public/accesso.action',
  'ro',
  inail(
    '<h2>Alegeți cum să vă conectați</h2><ul><li><button @spid>Conectați-vă cu SPID</button></li><li><button @cie>Conectați-vă cu CIE</button></li><li><button @cns>Conectați-vă cu CNS</button></li></ul>',
  ),
);
add(
  'tr-imi-start-ro',
  'imi/start',
  'https://webgate.ec.europa.eu/imi-net/',
  'ro',
  `<header>Comisia Europeană | IMI Sistemul de informare al pieței interne</header><h1>Conectarea autorităților dincolo de granițe și limbi</h1><div @two-factor-notice>Începând cu 15/01/2025, este necesară o autentificare cu doi factori pentru a vă conecta la sistemul IMI. Configurați al doilea factor în <a @two-factor-notice~ href="https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi">contul EU Login</a>.</div><a @login href="/imi-net/login">Conectați-vă la IMI</a>`,
);
add(
  'tr-imi-public-it',
  'imi/public',
  'https://ec.europa.eu/internal_market/imi-net/about/index_en.htm',
  'it',
  `<ul><li><a href="../about/index_en.htm">Di</a></li><li><a href="../using_imi/index_en.htm">Utilizzando IMI</a></li><li><a @contact href="../contact/index_en.htm">Contatto</a></li></ul><h1>Informazioni su IMI</h1><p><a @login href="https://webgate.ec.europa.eu/imi-net/">Accesso a IMI</a></p>`,
);
add(
  'tr-imi-legacy-ro',
  'imi/legacy-login',
  'https://webgate.ec.europa.eu/imi-net/',
  'ro',
  `<h1>Bun venit la IMI</h1><form><label for="u">Nume de utilizator</label><input @username id="u"><label for="p">Parolă</label><input @current-password type="password" id="p"><fieldset @security-code~><legend>Cod de securitate</legend><input @security-code type="password" maxlength="1"><input @security-code~ type="password" maxlength="1"><input @security-code~ type="password" maxlength="1"></fieldset><button>Conectare</button></form>`,
);
add(
  'tr-imi-home-ro',
  'imi/home',
  'https://webgate.ec.europa.eu/imi-net/',
  'ro',
  `<header><span>IMI</span><span>Ana Exemplu</span><a href="/imi-net/logout">Deconectați-vă</a></header><nav><a href="#1">Tablou de bord</a><a href="#2">Cereri</a><a href="#3">Autoritatea mea</a></nav><main><h1>Tablou de bord</h1><ul><li>Cereri primite (2)</li></ul></main>`,
);
