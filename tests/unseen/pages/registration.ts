import { ecas, type UnseenPage } from './unseen.ts';

const register = ecas('eim/external/register.cgi?loginRequestId=ECAS_LR-3-abc');
const LIST = ['bg', 'cs', 'da', 'de', 'el', 'en', 'mt', 'sv']
  .map((code) => `<option value="${code}">${code}</option>`)
  .join('');
const NAMES = ['български', 'čeština', 'dansk', 'Deutsch', 'English', 'Malti', 'svenska']
  .map((name, at) => `<option value="${at}">${name}</option>`)
  .join('');

/** Registration, and what follows it, in other hands. */
export const registrationPages: UnseenPage[] = [
  {
    name: 'table layout, Italian',
    url: register,
    answer: 'eu-login/register',
    body: `<form method="post"><table>
<tr><td>Nome</td><td><input type="text" name="a1" data-anchor="given-name"></td></tr><tr><td>Cognome</td><td><input type="text" name="a2" data-anchor="family-name"></td></tr>
<tr><td>Indirizzo e-mail</td><td><input type="text" name="a3" data-anchor="email"></td></tr><tr><td>Conferma l'indirizzo e-mail</td><td><input type="text" name="a4" data-anchor="confirm-email"></td></tr>
<tr><td>Lingua dell'e-mail</td><td><select name="a5" data-anchor="email-language">${LIST}</select></td></tr>
<tr><td></td><td><input type="checkbox" name="a6" data-anchor="privacy"> Accetto la dichiarazione sulla privacy</td></tr></table><input type="submit" value="Crea un account" data-anchor="create"></form>`,
  },
  {
    name: 'family name first, Hungarian',
    url: register,
    answer: 'eu-login/register',
    body: `<form method="post"><p>Vezetéknév<br><input name="f1" data-anchor="family-name"></p><p>Utónév<br><input name="f2" data-anchor="given-name"></p>
<p>E-mail-cím<br><input type="email" name="f3" data-anchor="email"></p><p>E-mail-cím megerősítése<br><input type="email" name="f4" data-anchor="confirm-email"></p>
<p>Nyelv<br><select name="f5" data-anchor="email-language">${NAMES}</select></p><p><label><input type="checkbox" data-anchor="privacy"> Elfogadom</label></p><button data-anchor="create">Fiók létrehozása</button></form>`,
  },
  {
    name: 'placeholders only, no form, German',
    url: register,
    answer: 'eu-login/register',
    body: `<main><h1>Konto erstellen</h1><input placeholder="Vorname" data-anchor="given-name"><input placeholder="Nachname" data-anchor="family-name"><input type="email" placeholder="E-Mail-Adresse" data-anchor="email">
<input type="email" placeholder="E-Mail-Adresse bestätigen" data-anchor="confirm-email"><select data-anchor="email-language">${LIST}</select><label><input type="checkbox" data-anchor="privacy">Datenschutz</label><button data-anchor="create">Konto erstellen</button></main>`,
  },
  {
    name: 'labels after, Polish',
    url: register,
    answer: 'eu-login/register',
    body: `<form>
<div><input type="text" name="x1" data-anchor="given-name"><span class="label">Imię</span></div><div><input type="text" name="x2" data-anchor="family-name"><span class="label">Nazwisko</span></div>
<div><input type="email" name="x3" data-anchor="email"><span class="label">E-mail</span></div><div><input type="email" name="x4" data-anchor="confirm-email"><span class="label">Potwierdź e-mail</span></div>
<div><input type="checkbox" data-anchor="privacy"><span>Zgadzam się</span></div><button data-anchor="create">Utwórz konto</button></form>`,
  },
  {
    name: 'legend for each field, French',
    url: register,
    answer: 'eu-login/register',
    body: `<form><fieldset><legend>Prénom</legend><input name="p" data-anchor="given-name"></fieldset><fieldset><legend>Nom</legend><input name="n" data-anchor="family-name"></fieldset>
<fieldset><legend>Adresse électronique</legend><input type="email" name="e" data-anchor="email"></fieldset><fieldset><legend>Confirmez l’adresse électronique</legend><input type="email" name="e2" data-anchor="confirm-email"></fieldset>
<fieldset><legend>Langue</legend><select name="l" data-anchor="email-language">${LIST}</select></fieldset><label><input type="checkbox" data-anchor="privacy"> J’accepte</label><button data-anchor="create">Créer un compte</button></form>`,
  },
  {
    name: 'two address fields by name only, Greek',
    url: register,
    answer: 'eu-login/register',
    body: `<form><dl><dt>Όνομα</dt><dd><input name="i1" data-anchor="given-name"></dd><dt>Επώνυμο</dt><dd><input name="i2" data-anchor="family-name"></dd>
<dt>Ηλεκτρονική διεύθυνση</dt><dd><input name="i3" data-anchor="email"></dd><dt>Επιβεβαίωση ηλεκτρονικής διεύθυνσης</dt><dd><input name="i4" data-anchor="confirm-email"></dd></dl>
<input type="checkbox" id="k" data-anchor="privacy"><label for="k">Αποδέχομαι</label><button data-anchor="create">Δημιουργία</button></form>`,
  },
  {
    name: 'after it, in a notice, Spanish',
    url: register,
    answer: 'eu-login/registered',
    body: `<main><h1>Cuenta creada</h1><div class="message success">Se ha enviado un mensaje a <b>maria@example.org</b>. Siga el enlace para elegir su contraseña.</div><a href="/cas/login">Volver</a></main>`,
  },
  {
    name: 'after it, without a main element, Czech',
    url: register,
    answer: 'eu-login/registered',
    body: `<div class="page"><h2>Děkujeme za registraci</h2><p>Poslali jsme e-mail na adresu jan@example.org.</p></div>`,
  },
  {
    name: 'after it, without the address, Romanian',
    url: register,
    answer: 'eu-login/registered',
    body: `<main><h1>Contul a fost creat</h1><p>Veți primi un e-mail pentru a finaliza înregistrarea.</p></main>`,
  },
  {
    name: 'after it, in two languages',
    url: register,
    answer: 'eu-login/registered',
    body: `<main><h1>Thank you for registering / Merci de votre inscription</h1><p lang="en">You will receive an e-mail that allows you to complete the registration.</p><p lang="fr">Vous recevrez un e-mail qui vous permettra de terminer l’inscription.</p></main>`,
  },
];
