import { type Layout, links, options } from './layout.ts';

const login = 'login?loginRequestId=ECAS_LR-9-xyz';
const register = '/cas/eim/external/register.cgi';
const reset = '/cas/init/passwordResetRequest.cgi';
const METHODS = options('EU Login Mobile App PIN', 'EU Login Mobile App QR code', 'Token', 'Password');

/** The two steps of signing in. */
export const signInLayouts: Layout[] = [
  {
    name: 'form as wide as the window, without a gap',
    url: login,
    answer: 'eu-login/identify',
    lang: 'fr',
    css: 'form, label, input, button { display: block; width: 100%; box-sizing: border-box; margin: 0; padding: 14px; font: inherit }',
    body: `<form id="whoamiForm"><label for="username">Adresse électronique</label><input id="username" name="username" data-anchor="email">
<button name="whoamiSubmit" data-anchor="next">Suivant</button></form><a href="${register}" data-anchor="create-account">Créer un compte</a>`,
  },
  {
    name: 'error box as wide as the window above a form as wide',
    hasProblem: true,
    url: login,
    answer: 'eu-login/authenticate',
    lang: 'de',
    css: '.error { padding: 24px; background: #fee; border: 2px solid #b00 } form * { box-sizing: border-box } label, input, select, button { display: block; width: 100%; padding: 12px; margin: 4px 0; font: inherit }',
    body: `<form id="loginForm"><div class="error" role="alert"><h2>Anmeldung nicht möglich</h2><p>Ihre E-Mail-Adresse oder Ihr Passwort ist nicht richtig. Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal. Nach mehreren Versuchen wird Ihr Konto für einige Zeit gesperrt.</p></div>
<p data-anchor="user-id">n00abcde (Extern)</p><label for="password">Passwort</label><input type="password" id="password" name="password" data-anchor="current-password">
<a href="${reset}" data-anchor="lost-password">Passwort vergessen?</a><label>Art der Prüfung <select id="loginStrength" data-anchor="method">${METHODS}</select></label>
<button name="_submit" data-anchor="sign-in">Anmelden</button></form>`,
  },
  {
    name: 'form at the right, picture at the left',
    url: login,
    answer: 'eu-login/identify',
    lang: 'pl',
    css: 'body { display: grid; grid-template-columns: 1fr 380px; min-height: 100vh } .picture { background: #cde } main { padding: 40px 24px } input, button { width: 100%; box-sizing: border-box; padding: 10px } @media (max-width: 700px) { body { display: block } }',
    body: `<div class="picture"></div><main><h1>Logowanie</h1><form id="whoamiForm"><label for="username">Adres e-mail</label><input id="username" name="username" data-anchor="email"><button name="whoamiSubmit" data-anchor="next">Dalej</button></form>
<p>Nie masz konta? <a href="${register}" data-anchor="create-account">Utwórz konto</a></p></main>`,
  },
  {
    name: 'two columns: address and eID side by side, each full of text',
    url: login,
    answer: 'eu-login/identify',
    lang: 'fi',
    css: 'main { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; padding: 16px } section { border: 1px solid #999; padding: 16px } input, button { width: 100%; box-sizing: border-box; padding: 10px } @media (max-width: 640px) { main { grid-template-columns: 1fr } }',
    body: `<main><section><h2>Kirjaudu sähköpostilla</h2><p>Kirjoita osoite, jonka olet rekisteröinyt. Jos sinulla on useita osoitteita, käytä sitä, joka on merkitty järjestelmään, ja tarkista oikeinkirjoitus.</p><form id="whoamiForm"><label for="username">Sähköpostiosoite</label><input id="username" name="username" data-anchor="email"><button name="whoamiSubmit" data-anchor="next">Seuraava</button></form><a href="${register}" data-anchor="create-account">Luo tili</a></section>
<section><h2>Kirjaudu eID-tunnuksella</h2><p>Voit käyttää oman maasi sähköistä tunnistamista, jos maasi on mukana. Tunnistaminen avautuu uudessa ikkunassa, ja sen jälkeen palaat tälle sivulle.</p><form method="get"><button data-anchor="not-eid">Käytä eID-tunnusta</button></form></section></main>`,
  },
  {
    name: 'sticky header and footer, form between them',
    url: login,
    answer: 'eu-login/authenticate',
    lang: 'es',
    css: 'header, footer { position: sticky; background: #124; color: #fff; padding: 14px; z-index: 5 } header { top: 0 } footer { bottom: 0 } footer a, header a { color: #fff } main { max-width: 460px; margin: 0 auto; padding: 16px; min-height: 900px } input, select, button { width: 100%; box-sizing: border-box; padding: 10px }',
    body: `<header><a href="/">EU Login</a> <a href="/cas/help.html">Ayuda</a></header><main><form id="loginForm"><p data-anchor="user-id">n00abcde (Externo)</p><label for="password">Contraseña</label><input type="password" id="password" name="password" data-anchor="current-password"><a href="${reset}" data-anchor="lost-password">¿Ha olvidado la contraseña?</a><label for="m">Método</label><select id="m" data-anchor="method">${METHODS}</select><button name="_submit" data-anchor="sign-in">Iniciar sesión</button></form></main><footer><a href="/cas/userdata/myAccount.cgi" data-anchor="my-account">Mi cuenta</a></footer>`,
  },
  {
    name: 'show-password eye inside the field, toolbar right below it',
    url: login,
    answer: 'eu-login/authenticate',
    lang: 'nl',
    css: 'main { width: min(640px, 100%); margin: 30px auto } .field { position: relative } input { width: 100%; box-sizing: border-box; padding: 12px 48px 12px 12px } .eye { position: absolute; right: 6px; top: 6px; width: 36px; height: 36px } .tools { display: flex; flex-wrap: wrap; gap: 4px } .tools button { padding: 8px }',
    body: `<main><form id="loginForm"><label for="password">Wachtwoord</label><div class="field"><input type="password" id="password" name="password" data-anchor="current-password"><button type="button" class="eye" aria-label="Wachtwoord tonen">O</button></div>
<div class="tools"><button type="button">Plakken</button><button type="button">Wissen</button><button type="button">Toetsenbord</button><button type="button">Groter</button></div><a href="${reset}" data-anchor="lost-password">Wachtwoord vergeten?</a> <button name="_submit" data-anchor="sign-in">Inloggen</button></form></main>`,
  },
  {
    name: 'cookie banner over the lower half',
    url: login,
    answer: 'eu-login/identify',
    lang: 'sv',
    css: 'main { max-width: 30em; margin: 0 auto; padding: 12px } .cookies { position: fixed; inset: auto 0 0 0; background: #222; color: #fff; padding: 16px; max-height: 45vh; overflow: auto } .cookies button { padding: 10px 16px; margin: 4px } input { width: 100%; box-sizing: border-box; padding: 8px }',
    body: `<main><h1>Logga in</h1><form id="whoamiForm"><label for="username">E-postadress</label><input id="username" name="username" data-anchor="email"><p><button name="whoamiSubmit" data-anchor="next">Nästa</button></p></form><a href="${register}" data-anchor="create-account">Skapa konto</a></main>
<div class="cookies" role="region" aria-label="Kakor"><p>Den här webbplatsen använder kakor för att fungera och för att mäta hur den används. Läs mer om hur vi använder kakor och hur du ändrar dina val.</p><button>Godta alla kakor</button><button>Godta bara nödvändiga kakor</button></div>`,
  },
  {
    name: 'right to left, as a browser translates it',
    url: login,
    answer: 'eu-login/authenticate',
    lang: 'ar',
    isRtl: true,
    css: 'main { max-width: 720px; margin: 0; padding: 20px } input, select { width: 100%; box-sizing: border-box; padding: 10px } aside { float: left; width: 180px } @media (max-width: 640px) { aside { float: none } }',
    body: `<main><h1>تسجيل الدخول</h1><form id="loginForm"><p data-anchor="user-id">n00abcde (Extern)</p><label for="password">كلمة المرور</label><input type="password" id="password" name="password" data-anchor="current-password"><p><a href="${reset}" data-anchor="lost-password">هل نسيت كلمة المرور؟</a></p><label for="m">طريقة التحقق</label><select id="m" data-anchor="method">${METHODS}</select><p><button name="_submit" data-anchor="sign-in">تسجيل الدخول</button></p></form></main>`,
  },
  {
    name: 'form in a low box that scrolls, in the middle of a portal',
    url: login,
    answer: 'eu-login/authenticate',
    lang: 'pt',
    css: 'body { display: grid; grid-template-columns: 220px 1fr 220px; gap: 8px } nav, aside { font-size: 14px } .box { height: 300px; overflow: auto; border: 1px solid #888; padding: 12px } .box > form { min-height: 700px } input, select { width: 100%; box-sizing: border-box; padding: 8px } @media (max-width: 800px) { body { display: block } nav, aside { display: none } }',
    body: `<nav><ul>${links(22)}</ul></nav><main><h1>Entrada</h1><div class="box"><form id="loginForm"><p data-anchor="user-id">n00abcde (Externo)</p><label for="password">Palavra-passe</label><input type="password" id="password" name="password" data-anchor="current-password"><p><a href="${reset}" data-anchor="lost-password">Esqueceu a palavra-passe?</a></p><label for="m">Método</label><select id="m" data-anchor="method">${METHODS}</select><p><button name="_submit" data-anchor="sign-in">Entrar</button></p></form></div><p>${'Texto sobre o portal e sobre os seus serviços. '.repeat(12)}</p></main><aside><ul>${links(22)}</ul></aside>`,
  },
  {
    name: 'modal dialog almost as large as the window',
    url: login,
    answer: 'eu-login/identify',
    lang: 'it',
    css: 'main { padding: 20px } dialog { width: calc(100% - 24px); max-width: none; box-sizing: border-box; padding: 20px } dialog input { width: 100%; box-sizing: border-box; padding: 10px }',
    body: `<main><p>${'Testo della pagina dietro la finestra. '.repeat(40)}</p></main><dialog open role="dialog" aria-modal="true" aria-label="Accesso"><h2>Accesso</h2><form id="whoamiForm"><label for="username">Indirizzo e-mail</label><input id="username" name="username" data-anchor="email"><p><button name="whoamiSubmit" data-anchor="next">Avanti</button></p></form><p><a href="${register}" data-anchor="create-account">Crea un account</a></p></dialog>`,
  },
  {
    name: 'frames at both sides of the form',
    url: login,
    answer: 'eu-login/identify',
    lang: 'cs',
    css: 'body { display: flex; gap: 6px } iframe { flex: 1; height: 520px; border: 1px solid } main { width: 340px; flex: none } input { width: 100%; box-sizing: border-box; padding: 8px } @media (max-width: 700px) { iframe { display: none } main { width: 100% } }',
    body: `<iframe srcdoc="News"></iframe><main><h1>Přihlášení</h1><form id="whoamiForm"><label for="username">E-mailová adresa</label><input id="username" name="username" data-anchor="email"><p><button name="whoamiSubmit" data-anchor="next">Další</button></p></form><a href="${register}" data-anchor="create-account">Vytvořit účet</a></main><iframe srcdoc="More"></iframe>`,
  },
  {
    name: 'labels of three lines each, radio buttons close together',
    url: login,
    answer: 'eu-login/authenticate',
    lang: 'el',
    css: 'main { padding: 8px } fieldset { margin: 0; padding: 6px } fieldset label { display: block; padding: 2px } input[type=password] { width: 100%; box-sizing: border-box; padding: 8px }',
    body: `<main><form id="loginForm"><label for="password">Κωδικός πρόσβασης που έχετε ορίσει για τον λογαριασμό σας, ακριβώς όπως τον γράψατε όταν τον δημιουργήσατε, με πεζά και κεφαλαία γράμματα και όλους τους αριθμούς</label><input type="password" id="password" name="password" data-anchor="current-password"><a href="${reset}" data-anchor="lost-password">Ξεχάσατε τον κωδικό πρόσβασής σας και θέλετε να ορίσετε έναν νέο;</a>
<fieldset data-anchor="method"><legend>Μέθοδος επαλήθευσης</legend><label data-anchor="method-pin"><input type="radio" name="m" value="PASSWORD_MOBILE_APP"> Εφαρμογή EU Login για κινητά με κωδικό PIN, σε τηλέφωνο που έχετε ήδη καταχωρίσει στον λογαριασμό σας</label><label data-anchor="method-qr"><input type="radio" name="m" value="PASSWORD_SOFTWARE_TOKEN"> Εφαρμογή EU Login για κινητά με κωδικό QR, για τηλέφωνο χωρίς σύνδεση στο διαδίκτυο</label></fieldset><button name="_submit" data-anchor="sign-in">Σύνδεση</button></form></main>`,
  },
];
