import type { StrangerPage } from './stranger-page.ts';

/** Pages as a stranger might imagine them, written before their author had read a signature of the guides. */
export const strangerPages: StrangerPage[] = [];
const add = (id: string, page: string, url: string, html: string) =>
  strangerPages.push({ id, page, url, html });
const ecasHost = 'https://ecas.ec.europa.eu/cas';
const webgateHost = 'https://webgate.ec.europa.eu/cas';
const loginAddress = `${ecasHost}/login?loginRequestId=ECAS_LR-31415-aZ`;

/** Header with skip link, a language button that opens a dialog, footer with links. */
const ecl = (
  lang: string,
  languageName: string,
  body: string,
  foot = '',
  languageMark = '@language',
) => `<!doctype html><html lang="${lang}"><head><title>EU Login</title></head><body>
<a href="#main" class="skip">↓</a><header class="ecl-site-header"><div class="ecl-container"><a class="logo" href="https://commission.europa.eu/"><img alt="European Commission" src="x.svg"></a>
<button type="button" class="ecl-button" aria-haspopup="dialog" ${languageMark}><svg></svg><span>${languageName}</span><span>${lang.toUpperCase()}</span></button></div></header>
<main id="main">${body}</main><footer><ul>${foot}</ul></footer></body></html>`;
/** A page of tables. */
const tab = (lang: string, body: string, languageMark = '@language') =>
  `<html lang="${lang}"><head><title>EU Login</title></head><body><table width="100%"><tr><td><img src="l.gif" alt="EU Login"></td><td align="right"><select ${languageMark} onchange="go(this)"><option>bg</option><option>cs</option><option>da</option><option>de</option><option>el</option><option>en</option><option>es</option><option>fr</option><option>it</option><option>${lang}</option></select></td></tr></table><table><tr><td>${body}</td></tr></table></body></html>`;
/** A single-page application. */
const spa = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>EU Login</title></head><body><noscript>JavaScript</noscript><app-root ng-version="17.3.0"><router-outlet></router-outlet><app-shell>${body}</app-shell></app-root><script type="module" src="main.js"></script></body></html>`;
/** A phone's page with nothing around it. */
const mob = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta name="viewport" content="width=device-width"><title>EU Login</title></head><body class="m"><div class="screen">${body}</div></body></html>`;

// --- identify
add(
  'identify-bg',
  'eu-login/identify',
  loginAddress,
  ecl(
    'bg',
    'български',
    `<div class="panel"><h2>Влезте, за да продължите</h2><p>IMI изисква удостоверяване</p><div class="row"><input @email type="text" name="username" placeholder="Адрес на електронна поща или уникален идентификатор" autocomplete="username"></div><div class="row"><a @create-account href="${ecasHost}/eim/external/register.cgi?loginRequestId=ECAS_LR-3">Създаване на профил</a> <button @next type="button" class="primary">Напред</button></div><hr><a @not-eid href="#eid">Влизане с eID</a></div>`,
  ),
);
add(
  'identify-ga',
  'eu-login/identify',
  loginAddress,
  spa(
    'ga',
    `<eui-header><eui-header-logo></eui-header-logo><eui-language-selector><button type="button" aria-label="Athraigh an teanga" @language>Gaeilge (ga)</button></eui-language-selector></eui-header><eui-page><eui-card><h1>Sínigh isteach chun leanúint ar aghaidh</h1><form id="f1" novalidate><eui-label>Cuir isteach do sheoladh ríomhphoist nó d’aitheantóir uathúil</eui-label><input @email euiInputText id="username" name="username" type="email"><button @next euiButton type="submit">Ar aghaidh</button></form><a @create-account routerLink href="/cas/eim/external/register.cgi">Cruthaigh cuntas</a></eui-card></eui-page>`,
  ),
);
add(
  'identify-el',
  'eu-login/identify',
  `${webgateHost}/login;ECAS=1?service=x`,
  tab(
    'el',
    `<form method="post" action="/cas/login"><table><tr><th colspan="2">Σύνδεση για να συνεχίσετε</th></tr><tr><td>Ηλεκτρονική διεύθυνση ή μοναδικό αναγνωριστικό</td><td><input @email type="text" name="username" size="40"></td></tr><tr><td></td><td><input @next type="submit" name="whoamiSubmit" value="Επόμενο"></td></tr><tr><td colspan=2><a @create-account href="/cas/eim/external/register.cgi">Δημιουργία λογαριασμού</a></td></tr></table></form>`,
  ),
);
add(
  'identify-pt',
  'eu-login/identify',
  loginAddress,
  mob(
    'pt',
    `<div class="bar"><button class="lang" aria-label="Idioma" @language>PT</button></div><h1>Iniciar sessão</h1><form action="login" method="post"><div class="fl"><input @email id="e1" type="email" name="login" autocomplete="username email" inputmode="email"><label for="e1">Endereço de correio eletrónico</label></div><button @next class="full">Seguinte</button></form><p>Ainda não tem conta? <a @create-account href="/cas/eim/external/register.cgi">Criar uma conta</a></p><p class="or">ou</p><button @not-eid type="button" class="ghost">Iniciar sessão com eID</button>`,
  ),
);
add(
  'identify-fi-error',
  'eu-login/identify',
  loginAddress,
  ecl(
    'fi',
    'suomi',
    `<div role="alert" class="msg msg--error"><p>Käyttäjää ei löydy. Tarkista sähköpostiosoite.</p></div><h1>Kirjaudu sisään</h1><form id="whoamiForm" method="post"><label for="username">Sähköpostiosoite tai käyttäjätunnus</label><input @email id="username" name="username" value="" aria-invalid="true"><div><button @next type="submit" name="whoamiSubmit" value="Seuraava" title="Seuraava">Seuraava</button></div></form><a @create-account href="register.cgi">Luo tili</a>`,
    `<li><a href="/cas/help.html">Ohje</a></li>`,
  ),
);
add(
  'identify-da-newsletter',
  'eu-login/identify',
  loginAddress,
  ecl(
    'da',
    'dansk',
    `<form role="search" action="/search"><input type="search" name="q" aria-label="Søg"><button>Søg</button></form><section><h1>Log ind</h1><form id="whoamiForm"><p>Indtast din e-mailadresse eller dit unikke id</p><p><input @email type="text" id="username" name="username"></p><p><button @next name="whoamiSubmit" type="submit">Næste</button></p></form></section><section><h2>Nyhedsbrev</h2><form action="/newsletter"><input type="email" name="nl"><button>Tilmeld</button></form></section>`,
  ),
);

// --- authenticate
add(
  'authenticate-hu',
  'eu-login/authenticate',
  loginAddress,
  spa(
    'hu',
    `<h1>Üdvözöljük</h1><p><span @user-id>n00abcde (külső)</span></p><a @other-email href="#" id="anonymize">Más e-mail-címmel szeretne bejelentkezni?</a><form class="f"><mat-form-field><label>Jelszó<input @current-password type="password" name="password" autocomplete="current-password"></label></mat-form-field><a @lost-password href="/cas/init/passwordResetRequest.cgi">Elfelejtette a jelszavát?</a><fieldset @method role="radiogroup"><legend>Válassza ki a hitelesítés módját</legend><label @method-password~><input @method-password type="radio" name="m" value="PASSWORD">Jelszó</label><label @method-pin~><input @method-pin type="radio" name="m" value="PASSWORD_MOBILE_APP">EU Login mobilalkalmazás PIN-kóddal</label><label @method-qr~><input @method-qr type="radio" name="m" value="PASSWORD_SOFTWARE_TOKEN">EU Login mobilalkalmazás QR-kóddal</label></fieldset><button @sign-in type="submit">Bejelentkezés</button></form>`,
  ),
);
add(
  'authenticate-ro',
  'eu-login/authenticate',
  loginAddress,
  tab(
    'ro',
    `<form name="loginForm" action="/cas/login" method="post"><table><tr><td>Adresa de e-mail</td><td><b>ana@exemplu.ro</b><br><span @user-id>n00wxyza (extern)</span></td></tr><tr><td></td><td><a @other-email href="/cas/login?x">Doriți să vă conectați cu altă adresă de e-mail?</a></td></tr><tr><td>Parola</td><td><input @current-password type="password" name="password"></td></tr><tr><td></td><td><a @lost-password href="/cas/init/passwordResetRequest.cgi">V-ați uitat parola?</a></td></tr><tr><td>Metoda de verificare</td><td><select @method name="strength"><option value="PASSWORD">Parolă</option><option value="PASSWORD_MOBILE_APP">Aplicația mobilă EU Login, cod PIN</option><option value="PASSWORD_SOFTWARE_TOKEN">Aplicația mobilă EU Login, cod QR</option></select></td></tr><tr><td colspan="2" align="right"><input @sign-in type="submit" name="_submit" value="Conectare"></td></tr></table></form>`,
  ),
);
add(
  'authenticate-lt-details',
  'eu-login/authenticate',
  loginAddress,
  ecl(
    'lt',
    'lietuvių',
    `<h1>Prisijunkite, kad galėtumėte tęsti</h1><p>jonas@pavyzdys.lt</p><p @user-id>n00lietu (išorės)</p><form id="loginForm"><label for="pw">Slaptažodis</label><input @current-password id="pw" name="password" type="password"><details @method><summary @method~>Pasirinkite tapatybės patvirtinimo būdą</summary><ul role="listbox" @method~><li role="option" @method-pin>EU Login mobilioji programėlė: PIN kodas</li><li role="option" @method-qr>EU Login mobilioji programėlė: QR kodas</li><li role="option" @method-eid>eID</li></ul></details><button @sign-in>Prisijungti</button></form><a @lost-password href="/cas/init/passwordResetRequest.cgi?x=1">Pamiršote slaptažodį?</a>`,
    `<li><a @help href="/cas/help.html">Pagalba</a></li>`,
  ),
);
add(
  'authenticate-sl-tiles',
  'eu-login/authenticate',
  loginAddress,
  mob(
    'sl',
    `<h2>Prijava</h2><div class="me">janez@primer.si</div><button class="link" @other-email id="anonymize">Prijava z drugim e-naslovom</button><div><input @current-password type="password" placeholder="Geslo" autocomplete="current-password"></div><a @lost-password href="/cas/init/passwordResetRequest.cgi">Pozabljeno geslo?</a><h3>Način preverjanja</h3><div class="tiles" role="group" @method><button type="button" @method-pin><img alt="">Mobilna aplikacija + PIN</button><button type="button" @method-qr><img alt="">Mobilna aplikacija + koda QR</button><button type="button"><img alt="">Varnostni ključ</button></div><button @sign-in type="button" class="go">Prijava</button>`,
  ),
);
add(
  'authenticate-mt-nopassword',
  'eu-login/authenticate',
  loginAddress,
  ecl(
    'mt',
    'Malti',
    `<h1><strong>Idħol biex tkompli</strong></h1><form id="loginForm" method="post"><p>maria@ezempju.mt</p><p><a @other-email id="anonymize" href="#">Idħol b’indirizz elettroniku ieħor?</a></p><p>Agħżel il-metodu ta’ verifika tiegħek</p><div @method id="verif-method-dd-id" tabindex="0" role="combobox" aria-expanded="false">Kodiċi PIN</div><input @sign-in type="submit" name="_submit" value="Idħol"></form>`,
  ),
);
add(
  'authenticate-lv-shadow',
  'eu-login/authenticate',
  loginAddress,
  spa(
    'lv',
    `<eul-login><template shadowrootmode="open"><h1>Pierakstīties</h1><div class="err" role="alert">Nepareiza parole.</div><p @user-id>n00latvi (ārējs)</p><form><label for="p">Parole</label><input @current-password id="p" type="password" name="password"><a @lost-password href="/cas/init/passwordResetRequest.cgi">Aizmirsāt paroli?</a><label for="s">Verifikācijas metode</label><select @method id="s" name="m"><option>EU Login mobilā lietotne (PIN kods)</option><option>EU Login mobilā lietotne (QR kods)</option></select><button @sign-in type="submit">Pierakstīties</button></form></template></eul-login>`,
  ),
);
add(
  'authenticate-sv-split',
  'eu-login/authenticate',
  loginAddress,
  ecl(
    'sv',
    'svenska',
    `<h1>Logga in för att fortsätta</h1><div class="who"><strong>Välkommen</strong> <em>lisa@exempel.se</em></div><div class="a"><label>Lösenord</label><div><input @current-password type="password" name="password" id="password"><button type="button" aria-label="Visa lösenordet">👁</button></div></div><div class="b"><div>Välj verifieringsmetod</div><div @method role="combobox" aria-controls="lb" tabindex="0">EU Login-appen + pinkod</div><div id="lb" role="listbox" hidden><div role="option" @method-pin>EU Login-appen + pinkod</div><div role="option" @method-qr>EU Login-appen + QR-kod</div></div></div><div class="c"><button @sign-in class="btn-primary">Logga in</button></div>`,
    `<li><a @my-account href="${ecasHost}/userdata/myAccount.cgi">Mitt konto</a></li><li><a @help href="/cas/help.html">Hjälp</a></li>`,
  ),
);

// --- expiring, countries, in and out
add(
  'expiring-es',
  'eu-login/password-expiring',
  loginAddress,
  ecl(
    'es',
    'español',
    `<h1>Su contraseña está a punto de caducar</h1><p>Le quedan 5 días.</p><div><a @renew class="btn" href="/cas/change/changePassword.cgi">Cambiar la contraseña ahora</a><button @go-on id="imminentForceLogin">Continuar sin cambiarla</button></div>`,
  ),
);
add(
  'country-fr-buttons',
  'eu-login/select-country',
  `${ecasHost}/selectCountry.cgi`,
  ecl(
    'fr',
    'français',
    `<h1>Choisissez votre pays</h1><p>Sélectionnez le pays qui a délivré votre eID.</p><form action="/cas/selectCountry.cgi" method="post"><input type="hidden" name="TxId" value="1"><div class="grid"><button name="country" value="BE">Belgique</button><button name="country" value="IT">Italie</button><button name="country" value="EE">Estonie</button></div></form>`,
  ),
);
add(
  'country-nl-select',
  'eu-login/select-country',
  loginAddress,
  spa(
    'nl',
    `<h2>Kies uw land van herkomst</h2><form action="selectCountry.cgi" method="POST"><label>Land <select name="country"><option value="AT">Oostenrijk</option><option value="BE">België</option><option value="IT">Italië</option><option value="NL">Nederland</option></select></label><button name="proceed" value="Submit">Verzenden</button></form>`,
  ),
);
add(
  'signed-in-sk',
  'eu-login/signed-in',
  `${ecasHost}/login`,
  ecl(
    'sk',
    'slovenčina',
    `<h1>Prihlásenie bolo úspešné</h1><p>Vitajte, Peter Vzor (n00slovk).</p><a href="/cas/logout">Odhlásiť sa</a>`,
  ),
);
add(
  'signed-in-ro',
  'eu-login/signed-in',
  `${ecasHost}/login`,
  mob(
    'ro',
    `<div id="content"><h1>Autentificare reușită</h1><p>Sunteți conectat ca n00exemp. Pentru a încheia sesiunea, închideți browserul sau <a href="/cas/logout?x=1">deconectați-vă</a>.</p></div>`,
  ),
);
add(
  'signed-out-da',
  'eu-login/signed-out',
  `${ecasHost}/logout`,
  ecl(
    'da',
    'dansk',
    `<h1>Du er logget ud af EU Login</h1><p>Luk browseren af sikkerhedshensyn.</p><a @sign-in-again href="/cas/login" class="btn">Log ind igen</a>`,
  ),
);
add(
  'signed-out-cs',
  'eu-login/signed-out',
  `${webgateHost}/logout`,
  spa(
    'cs',
    `<eui-page><h1>Odhlášení proběhlo</h1><p>Vaše relace byla ukončena.</p><a @sign-in-again href="login">Zpět na přihlášení</a></eui-page>`,
  ),
);
add(
  'signed-out-bare-hu',
  'eu-login/signed-out',
  `${ecasHost}/logout?url=x`,
  mob(
    'hu',
    `<div class="ok"><p>Sikeresen kijelentkezett.</p></div><p>Biztonsági okokból zárja be a böngészőt.</p>`,
  ),
);

// --- registration
add(
  'register-pl',
  'eu-login/register',
  `${ecasHost}/eim/external/register.cgi`,
  ecl(
    'pl',
    'polski',
    `<h1>Załóż konto</h1><form method="post"><fieldset><legend>Dane osobowe</legend><label for="a">Imię</label><input @given-name id="a" name="fname" type="text"><label for="b">Nazwisko</label><input @family-name id="b" name="lname" type="text"></fieldset><fieldset><legend>Kontakt</legend><label for="c">E-mail</label><input @email id="c" name="mail" type="email"><label for="d">Potwierdź e-mail</label><input @confirm-email id="d" name="mail2" type="email"><label for="e">Język wiadomości e-mail</label><select @email-language id="e" name="lang"><option>polski (pl)</option><option>English (en)</option><option>deutsch (de)</option></select></fieldset><label><input @privacy type="checkbox" name="ps">Zaznaczając to pole, potwierdzam zapoznanie się z <a href="/cas/privacyStatement.html">oświadczeniem o ochronie prywatności</a></label><button @create type="submit">Załóż konto</button></form>`,
  ),
);
add(
  'register-de-table',
  'eu-login/register',
  `${webgateHost}/eim/external/register.cgi?loginRequestId=ECAS_LR-1`,
  tab(
    'de',
    `<h2>Konto erstellen</h2><form action="register.cgi" method="post"><table><tr><td>Vorname</td><td><input @given-name name="f1"></td></tr><tr><td>Nachname</td><td><input @family-name name="f2"></td></tr><tr><td>E-Mail</td><td><input @email name="f3"></td></tr><tr><td>E-Mail bestätigen</td><td><input @confirm-email name="f4"></td></tr><tr><td>Sprachwahl E-Mail-Korrespondenz</td><td><select @email-language name="f5"><option value="de">Deutsch</option><option value="en">English</option><option value="fr">Français</option></select></td></tr><tr><td>Code eingeben</td><td><img src="captcha.png" alt=""><input name="f6"></td></tr><tr><td colspan="2"><input @privacy type="checkbox" name="f7"> Ich habe die <a href="/cas/privacyStatement.html">Datenschutzerklärung</a> gelesen</td></tr><tr><td colspan="2"><input @create type="submit" value="Konto erstellen"></td></tr></table></form>`,
  ),
);
add(
  'register-hr-placeholders',
  'eu-login/register',
  `${ecasHost}/eim/external/register.cgi`,
  mob(
    'hr',
    `<h1>Izradi račun</h1><p>Korak 1 od 2</p><input @given-name placeholder="Ime" autocomplete="given-name"><input @family-name placeholder="Prezime" autocomplete="family-name"><input @email type="email" placeholder="E-pošta" autocomplete="email"><input @confirm-email type="email" placeholder="Potvrdite e-poštu"><label class="chk"><input @privacy type="checkbox"><span>Prihvaćam izjavu o zaštiti osobnih podataka</span></label><button @create type="button">Izradi račun</button>`,
  ),
);
add(
  'register-en-error',
  'eu-login/register',
  `${ecasHost}/eim/external/register.cgi`,
  spa(
    'en',
    `<h1>Create an account</h1><eui-alert role="alert">You cannot create an account with an e-mail that belongs to an institution</eui-alert><form><eui-field><template shadowrootmode="open"><label for="i">First name</label><input @given-name id="i"></template></eui-field><eui-field><template shadowrootmode="open"><label for="i">Last name</label><input @family-name id="i"></template></eui-field><eui-field><template shadowrootmode="open"><label for="i">E-mail</label><input @email id="i" type="email"></template></eui-field><eui-field><template shadowrootmode="open"><label for="i">Confirm e-mail</label><input @confirm-email id="i" type="email"></template></eui-field><eui-check><template shadowrootmode="open"><input @privacy id="k" type="checkbox"><label for="k">I have read the privacy statement</label></template></eui-check><button @create type="submit">Create an account</button></form>`,
  ),
);
add(
  'registered-et',
  'eu-login/registered',
  `${ecasHost}/eim/external/register.cgi`,
  ecl(
    'et',
    'eesti',
    `<h1>Täname registreerumise eest</h1><p>Saatsime teile e-kirja lingiga, mille kaudu saate registreerumise lõpule viia.</p>`,
  ),
);
add(
  'registered-pt',
  'eu-login/registered',
  `${ecasHost}/eim/external/register.cgi`,
  mob(
    'pt',
    `<img alt="" src="ok.svg"><h2>Está quase!</h2><p>Enviámos uma mensagem para o endereço indicado. Abra a hiperligação que contém para escolher a sua palavra-passe.</p><p>A hiperligação é válida durante 24 horas.</p><a href="/cas/login">Voltar</a>`,
  ),
);
add(
  'registered-el',
  'eu-login/registered',
  `${webgateHost}/eim/external/register.cgi`,
  tab(
    'el',
    `<h1>Η εγγραφή σας ελήφθη</h1><p>Θα λάβετε μήνυμα ηλεκτρονικού ταχυδρομείου για να ολοκληρώσετε την εγγραφή.</p>`,
  ),
);

// --- passwords
add(
  'reset-sv',
  'eu-login/reset-password',
  `${ecasHost}/init/passwordResetRequest.cgi`,
  ecl(
    'sv',
    'svenska',
    `<h1>Nytt lösenord</h1><p>Ange adressen till ditt konto.</p><form method="post"><label>E-postadress<input @email name="u" type="email"></label><button @submit>Skicka</button></form>`,
  ),
);
add(
  'reset-fr-captcha',
  'eu-login/reset-password',
  `${webgateHost}/init/passwordResetRequest.cgi?x`,
  tab(
    'fr',
    `<h2>Mot de passe oublié</h2><form method="post" action=""><table><tr><td>Adresse électronique ou identifiant</td><td><input @email type="text" name="username"></td></tr><tr><td><img src="c.png" alt="code"></td><td><input type="text" name="code"></td></tr><tr><td></td><td><input @submit type="submit" value="Obtenir un mot de passe"></td></tr></table></form>`,
  ),
);
add(
  'reset-ga-noform',
  'eu-login/reset-password',
  `${ecasHost}/init/passwordResetRequest.cgi`,
  spa(
    'ga',
    `<h1>Pasfhocal caillte</h1><div><label id="l1">Seoladh ríomhphoist</label><input @email aria-labelledby="l1" type="text" autocomplete="email"></div><button @submit type="button">Faigh pasfhocal</button><a href="/cas/login">Cealaigh</a>`,
  ),
);
add(
  'reset-requested-fi',
  'eu-login/reset-requested',
  `${ecasHost}/init/passwordResetRequest.cgi`,
  ecl(
    'fi',
    'suomi',
    `<div role="status"><h1>Viesti lähetetty</h1><p>Jos osoitteella on tili, saat pian sähköpostiviestin, jossa on linkki salasanan vaihtamiseen.</p></div><a href="/cas/login">Takaisin kirjautumiseen</a>`,
  ),
);
add(
  'reset-requested-hu',
  'eu-login/reset-requested',
  `${webgateHost}/init/passwordResetRequest.cgi`,
  mob(
    'hu',
    `<h1>Nézze meg a postafiókját</h1><p>E-mailt küldtünk a jelszó beállításához szükséges hivatkozással.</p>`,
  ),
);
add(
  'init-el',
  'eu-login/initialise-password',
  `${ecasHost}/init/initialisePasswordLogin.cgi?t=1`,
  ecl(
    'el',
    'ελληνικά',
    `<h1>Επιλέξτε τον κωδικό πρόσβασής σας</h1><form method="post"><p>Τουλάχιστον 10 χαρακτήρες.</p><label for="n">Νέος κωδικός</label><input @new-password id="n" type="password" name="p1"><label for="m">Επιβεβαίωση</label><input @confirm-password id="m" type="password" name="p2"><button @proceed>Υποβολή</button></form>`,
  ),
);
add(
  'init-da-after',
  'eu-login/initialise-password',
  `${ecasHost}/init/passwordInit.cgi?token=1`,
  spa(
    'da',
    `<h2>Vælg en adgangskode</h2><div class="r"><input @new-password type="password" autocomplete="new-password"><span>Ny adgangskode</span></div><div class="r"><input @confirm-password type="password" autocomplete="new-password"><span>Gentag adgangskoden</span></div><ul><li>mindst 10 tegn</li></ul><button @proceed type="button">Send</button>`,
  ),
);
add(
  'change-lt',
  'eu-login/change-password',
  `${ecasHost}/change/changePassword.cgi`,
  tab(
    'lt',
    `<form method="post"><table><tr><td>Dabartinis slaptažodis</td><td><input @current-password type="password" name="a"></td></tr><tr><td>Naujas slaptažodis</td><td><input @new-password type="password" name="b"></td></tr><tr><td>Pakartokite</td><td><input @confirm-password type="password" name="c"></td></tr><tr><td></td><td><input @submit type="submit" value="Keisti"> <input type="button" value="Atšaukti"></td></tr></table></form>`,
  ),
);
add(
  'change-mt-noform',
  'eu-login/change-password',
  `${webgateHost}/change/changePassword.cgi`,
  mob(
    'mt',
    `<h1>Ibdel il-password</h1><input @current-password type="password" placeholder="Password attwali"><input @new-password type="password" placeholder="Password ġdid"><input @confirm-password type="password" placeholder="Ikkonferma l-password il-ġdid"><button type="button">Ikkanċella</button><button @submit type="button" class="primary">Ibdel</button>`,
  ),
);

// --- my account and its pages
add(
  'account-bg',
  'eu-login/my-account',
  `${ecasHost}/userdata/myAccount.cgi`,
  ecl(
    'bg',
    'български',
    `<h1>Моят профил</h1><ul class="menu"><li><a href="${ecasHost}/userdata/ShowDetails.cgi">Данни за профила</a></li><li><a @configure href="/cas/userdata/configure.cgi">Настройки на профила</a></li><li><a @change-password href="/cas/change/changePassword.cgi">Промяна на паролата</a></li><li><a @mobile-devices href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi">Управление на мобилните ми устройства</a></li><li><a @security-keys href="/cas/userdata/webauthn/">Управление на ключовете ми за сигурност</a></li><li><a @eids href="/cas/userdata/eid/">Управление на моите eID</a></li><li><a @remove-all-devices href="#panic">Изтриване на всичките ми устройства и eID (PANIC)</a></li></ul>`,
  ),
);
add(
  'account-es-cards',
  'eu-login/my-account',
  `${ecasHost}/userdata/myAccount.cgi`,
  spa(
    'es',
    `<h1>Mi cuenta</h1><div class="cards"><eui-card><a @mobile-devices href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi"><eui-icon></eui-icon><h3>Gestionar mis dispositivos móviles</h3></a></eui-card><eui-card><a @change-password href="/cas/change/changePassword.cgi"><eui-icon></eui-icon><h3>Cambiar la contraseña</h3></a></eui-card><eui-card><a @security-keys href="/cas/userdata/webauthn/list"><h3>Gestionar mis llaves de seguridad</h3></a></eui-card><eui-card><a href="/cas/userdata/deleteAccount.cgi"><h3>Suprimir mi cuenta</h3></a></eui-card></div>`,
  ),
);
add(
  'devices-ga-table',
  'eu-login/mobile-devices',
  `${ecasHost}/userdata/mobileApp/manageMyMobileDevices.cgi`,
  tab(
    'ga',
    `<h2>Mo ghléasanna móibíleacha</h2><table><tr><th>Ainm</th><th>Dáta</th><th></th></tr><tr><td>Fón oibre</td><td>2025-03-02</td><td><a @delete href="/cas/userdata/mobileApp/deleteMobileDevice.cgi?id=1">Scrios</a></td></tr></table><p><a @add href="/cas/userdata/mobileApp/addMobileDevice.cgi">Cuir gléas móibíleach leis</a></p><p><a @change-pin href="/cas/userdata/mobileApp/changePin.cgi">Athraigh an cód PIN</a></p>`,
  ),
);
add(
  'devices-nl-tiles',
  'eu-login/mobile-devices',
  `${webgateHost}/userdata/mobileApp/manageMyMobileDevices.cgi`,
  ecl(
    'nl',
    'Nederlands',
    `<h1>Mijn mobiele apparaten</h1><ul class="tiles"><li><a @add href="#add"><i class="i-plus"></i> Een mobiel apparaat toevoegen</a></li><li><a @delete href="#del"><i class="i-bin"></i> Een mobiel apparaat verwijderen</a></li><li><a @change-pin href="#pin"><i></i> Pincode van de EU Login-app wijzigen</a></li></ul>`,
  ),
);
add(
  'device-add-it',
  'eu-login/add-mobile-device',
  `${ecasHost}/userdata/mobileApp/addMobileDevice.cgi`,
  ecl(
    'it',
    'italiano',
    `<h1>Aggiungi un dispositivo</h1><form method="post"><div><label for="d">Nome del dispositivo</label><input @device-name id="d" name="deviceName"></div><div><label for="p">Codice PIN di 4 cifre</label><input @pin id="p" name="pin" type="password" maxlength="4" inputmode="numeric"></div><div><label for="q">Ripeti il PIN</label><input @confirm-pin id="q" name="pin2" type="password" maxlength="4" inputmode="numeric"></div><button @submit type="submit">Invia</button></form>`,
  ),
);
add(
  'device-add-ro',
  'eu-login/add-mobile-device',
  `${webgateHost}/userdata/mobileApp/add.cgi`,
  tab(
    'ro',
    `<form method="post" action="add.cgi"><table><tr><td>Numele dispozitivului dumneavoastră</td><td><input @device-name type="text" name="n"></td></tr><tr><td>Codul PIN din 4 cifre</td><td><input @pin type="password" name="p" maxlength="4"></td></tr><tr><td>Confirmați codul PIN</td><td><input @confirm-pin type="password" name="c" maxlength="4"></td></tr><tr><td></td><td><input @submit type="submit" value="Trimiteți"></td></tr></table></form>`,
  ),
);
add(
  'app-lv',
  'eu-login/initialise-app',
  `${ecasHost}/userdata/mobileApp/addMobileDevice.cgi`,
  ecl(
    'lv',
    'latviešu',
    `<h1>Inicializējiet lietotni</h1><p>Atveriet EU Login lietotni tālrunī, pieskarieties “Inicializēt” un noskenējiet kvadrātkodu.</p><img @scan src="data:image/png;base64,AA" alt="QR"><a href="manageMyMobileDevices.cgi">Atpakaļ</a>`,
  ),
);
add(
  'pin-mt',
  'eu-login/second-factor-pin',
  loginAddress,
  ecl(
    'mt',
    'Malti',
    `<h1>Iċċekkja t-telefon tiegħek</h1><p>Bgħatna talba ta’ awtentikazzjoni lill-app EU Login fuq it-telefon. Approvaha bil-kodiċi PIN tiegħek.</p><div class="spinner" role="progressbar"></div><form method="post"><button name="cancel">Ikkanċella</button></form>`,
  ),
);
add(
  'pin-de',
  'eu-login/second-factor-pin',
  loginAddress,
  spa(
    'de',
    `<h2>Anfrage an Ihr Mobilgerät gesendet</h2><p>Öffnen Sie die EU-Login-App auf „Diensthandy“ und geben Sie Ihren PIN-Code ein. Diese Seite wird automatisch aktualisiert.</p><eui-progress-circle></eui-progress-circle><button type="button">Abbrechen</button>`,
  ),
);
add(
  'qr-sv',
  'eu-login/second-factor-qr',
  loginAddress,
  ecl(
    'sv',
    'svenska',
    `<h1>Skanna QR-koden</h1><p>Använd EU Login-appen.</p><img @scan alt="QR-kod" src="data:image/png;base64,AA"><form method="post"><label for="o">Skriv in koden från appen</label><input @one-time-code id="o" inputmode="numeric" autocomplete="one-time-code"><button>Logga in</button></form>`,
  ),
);
add(
  'qr-bg-canvas',
  'eu-login/second-factor-qr',
  loginAddress,
  mob(
    'bg',
    `<h2>QR код</h2><canvas @scan width="200" height="200"></canvas><p>Сканирайте с приложението EU Login и въведете еднократния код.</p><input @one-time-code type="text" maxlength="8" placeholder="Еднократен код"><button type="button">Вход</button>`,
  ),
);
add(
  'delete-de',
  'eu-login/delete-account',
  `${ecasHost}/userdata/deleteAccount.cgi`,
  ecl(
    'de',
    'Deutsch',
    `<h1>Konto löschen</h1><p>Wenn Sie Ihr EU-Login-Konto löschen, verlieren Sie den Zugang zu allen Diensten. Dies kann nicht rückgängig gemacht werden.</p><form method="post"><label><input type="checkbox" name="c"> Ich habe verstanden</label><button>Endgültig löschen</button></form>`,
  ),
);
add(
  'delete-fi',
  'eu-login/delete-account',
  `${webgateHost}/userdata/account/delete`,
  mob(
    'fi',
    `<h1>Poista tilini</h1><p>Tiliä ei voi palauttaa.</p><button>Poista tili</button><a href="myAccount.cgi">Peruuta</a>`,
  ),
);
add(
  'help-sk',
  'eu-login/help',
  `${ecasHost}/help.html`,
  ecl(
    'sk',
    'slovenčina',
    `<h1>Pomoc</h1><h2>Zabudnuté heslo</h2><p>Použite odkaz pod poľom na heslo.</p><h2>Zablokovaný účet</h2><p>Odblokuje sa po 15 minútach.</p><p><a @contact href="/cas/contact.html">Kontaktujte nás</a></p>`,
  ),
);
add(
  'blocked-en',
  'eu-login/blocked',
  'https://sorry.ec.europa.eu/',
  `<!doctype html><html><head><title>Sorry - server inaccessibility</title></head><body><h1>We are sorry</h1><p>The server is not accessible for the moment. Please try again later.</p></body></html>`,
);

// --- IMI
add(
  'imi-public-hr',
  'imi/public',
  'https://ec.europa.eu/internal_market/imi-net/using_imi/index_hr.htm',
  `<!doctype html><html lang="hr"><head><title>Uporaba IMI-ja</title></head><body><div id="path"><a href="http://europa.eu/">EUROPA</a> &gt; <a href="/internal_market/">Jedinstveno tržište</a> &gt; IMI</div><ul id="menu"><li><a href="../about/index_hr.htm">O IMI-ju</a></li><li><a @contact href="../contact/index_hr.htm">Kontakt</a></li></ul><h1>Uporaba IMI-ja</h1><h2>Novi korisnik?</h2><p>Registraciju odobrava koordinator.</p><div class="box"><h3><a @login href="https://webgate.ec.europa.eu/imi-net/">Pristup IMI-ju</a></h3><p>Samo registrirani korisnici.</p></div><div class="box"><h3><a href="https://webgate.training.ec.europa.eu/imi-net/">Sustav za osposobljavanje</a></h3></div></body></html>`,
);
add(
  'imi-start-bg',
  'imi/start',
  'https://webgate.ec.europa.eu/imi-net/',
  `<!doctype html><html lang="bg"><head><title>IMI</title></head><body><header>Европейска комисия | IMI Информационна система за вътрешния пазар</header><h1>Свързване на органи през граници и езици</h1><div class="notice" @two-factor-notice>От 15.1.2025 г. за влизане в системата IMI е необходимо двуфакторно удостоверяване. Настройте го в профила си (<a @two-factor-notice~ href="https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi">EU Login</a>).</div><button @login>Вход в IMI</button></body></html>`,
);
add(
  'imi-start-fr-link',
  'imi/start',
  'https://ec.europa.eu/internal_market/imi-net/index_fr.htm',
  ecl(
    'fr',
    'français',
    `<h1>Relier les autorités par-delà les frontières et les langues</h1><p>À compter du 15/01/2025, une authentification à deux facteurs est nécessaire pour se connecter.</p><a @login class="btn" href="https://webgate.ec.europa.eu/imi-net/login">Se connecter à IMI</a>`,
    '',
    '',
  ),
);
add(
  'imi-legacy-el',
  'imi/legacy-login',
  'https://webgate.ec.europa.eu/imi-net/login',
  tab(
    'el',
    `<h1>IMI</h1><form method="post"><table><tr><td>Όνομα χρήστη</td><td><input @username name="u"></td></tr><tr><td>Κωδικός πρόσβασης</td><td><input @current-password type="password" name="p"></td></tr><tr><td>Κωδικός ασφαλείας: χαρακτήρες 2, 5, 11</td><td @security-code~><input @security-code type="password" maxlength="1" size="1" name="c1"><input @security-code~ type="password" maxlength="1" size="1" name="c2"><input @security-code~ type="password" maxlength="1" size="1" name="c3"></td></tr><tr><td></td><td><input type="submit" value="Σύνδεση"></td></tr></table></form>`,
    '',
  ),
);
add(
  'imi-home-fr',
  'imi/home',
  'https://webgate.ec.europa.eu/imi-net/',
  `<!doctype html><html lang="fr"><head><title>IMI</title></head><body><header><span>Système d’information du marché intérieur</span><span>Claire Exemple – Préfecture</span><a href="/imi-net/logout">Se déconnecter</a></header><nav><ul><li><a href="#/dashboard">Tableau de bord</a></li><li><a href="#/requests">Demandes</a></li><li><a href="#/authority">Mon autorité</a></li><li><a href="#/search">Rechercher</a></li></ul></nav><main><h1>Tableau de bord</h1><table><tr><th>Demandes reçues</th><td>3</td></tr><tr><th>Demandes envoyées</th><td>1</td></tr></table></main></body></html>`,
);

// --- INAIL
/** A page of INAIL. */
const inail = (title: string, body: string, top = '') =>
  `<!doctype html><html lang="it"><head><title>${title}</title></head><body><header><a href="/portale/it.html"><img src="logo.svg" alt="INAIL"></a><span>Istituto Nazionale Assicurazione contro gli Infortuni sul Lavoro</span>${top}</header><main>${body}</main><footer>Inail - P.IVA 00968951004</footer></body></html>`;
const IAA = 'https://gestioneaccessi.inail.it/IAA';
add(
  'inail-home',
  'inail/home',
  'https://www.inail.it/portale/it.html',
  inail(
    'Inail',
    `<h1>Inail</h1><h2>Notizie</h2><ul><li><a href="/portale/it/inail-comunica/news/n1.html">Bando Isi 2026</a></li></ul>`,
    `<nav><a href="/portale/assicurazione/it.html">Assicurazione</a><a href="/portale/it/assistenza.html">Assistenza</a></nav><a @sign-in class="cta" href="/portale/it/accedi-ai-servizi-online.html">Accedi</a>`,
  ),
);
add(
  'inail-access-buttons',
  'inail/access',
  'https://www.inail.it/portale/it/accedi-ai-servizi-online.html',
  inail(
    'Accesso ai servizi online',
    `<h1>Accedi ai servizi</h1><div class="row"><button @spid>Entra con SPID</button><button @cie>Entra con CIE</button><button @cns>Entra con CNS</button></div><p>Non hai un’identità digitale?</p>`,
  ),
);
add(
  'inail-access-tabs',
  'inail/access',
  `${IAA}/public/login.action`,
  inail(
    'Accesso',
    `<div role="tablist"><button role="tab" aria-selected="true" @spid>SPID</button><button role="tab" @cie>CIE</button><button role="tab" @cns>CNS</button></div><div role="tabpanel"><h2>SPID</h2><p>Il Sistema Pubblico di Identità Digitale.</p><ul><li><a href="#">Poste ID</a></li><li><a href="#">Aruba ID</a></li></ul></div>`,
  ),
);
add(
  'inail-access-imgs',
  'inail/access',
  `${IAA}/`,
  inail(
    'INAIL - Accesso',
    `<table><tr><td><a @spid href="/IAA/spid.action"><img @spid~ src="s.png" alt="Accesso con SPID"></a></td><td><a @cie href="/IAA/cie.action"><img @cie~ src="c.png" alt="Accesso con Carta d’identità elettronica"></a></td><td><a @cns href="/IAA/cns.action"><img @cns~ src="n.png" alt="Accesso con Carta nazionale dei servizi"></a></td></tr></table>`,
  ),
);
add(
  'inail-choice',
  'inail/registration-choice',
  'https://www.inail.it/cs/internet/accedi-ai-servizi-online/registrazione.html',
  inail(
    'Registrazione',
    `<h1>Registrazione utente</h1><p>Scegli il profilo.</p><ul><li><a href="${IAA}/public/regDitta.action">Registrazione ditta</a></li><li><a href="${IAA}/public/regInt.action">Registrazione intermediario</a></li><li><a @generic-user href="${IAA}/public/regUtente.action">Registrazione utente generico</a></li></ul>`,
  ),
);
add(
  'inail-regform',
  'inail/registration-form',
  `${IAA}/public/regUtente.action`,
  inail(
    'Registrazione',
    `<h1>Registrazione utente generico</h1><form><p @required-fields>I campi con asterisco sono obbligatori</p><label>Nome* <input name="n"></label><label>Cognome* <input name="c"></label><label>Codice fiscale* <input name="cf"></label><label>E-mail* <input name="e"></label><label><input @citizen type="radio" name="q" value="C"> Cittadino</label><label><input type="radio" name="q" value="A"> Altro</label><button @save>Salva</button></form>`,
  ),
);
add(
  'inail-registered',
  'inail/registered',
  `${IAA}/public/regUtente.action`,
  inail(
    'Registrazione',
    `<h1>Registrazione effettuata</h1><p>I dati sono stati salvati. Riceverà una e-mail all’indirizzo indicato.</p>`,
  ),
);
add(
  'inail-activated',
  'inail/activated',
  `${IAA}/public/attiva.action`,
  inail(
    'Attivazione',
    `<p class="ok">Utenza attivata correttamente.</p><form><label>Codice utente <input @user-code name="u"></label><label>Password <input @provisional-password type="password" name="p"></label><input @enter type="submit" value="Entra"></form>`,
  ),
);
add(
  'inail-first',
  'inail/first-access',
  `${IAA}/primoAccesso.action`,
  inail(
    'Primo accesso',
    `<h2>Primo accesso</h2><p>Per completare la registrazione occorre verificare i dati anagrafici e modificare la password.</p><form><input @next type="submit" value="Avanti"></form>`,
  ),
);
add(
  'inail-chpw',
  'inail/change-password',
  `${IAA}/cambioPassword.action`,
  inail(
    'Cambio password',
    `<h2>Cambio password</h2><form><table><tr><td>Password corrente</td><td><input @current-password type="password"></td></tr><tr><td>Nuova password</td><td><input @new-password type="password"></td></tr><tr><td>Conferma password</td><td><input @confirm-password type="password"></td></tr></table><input type="submit" value="Conferma"></form>`,
  ),
);
