import { ecas, type UnseenPage } from './unseen.ts';

const url = ecas('login?loginRequestId=ECAS_LR-1-abc');
const answer = 'eu-login/identify';

/** E-mail step in other hands: no form, fields beside it, other lists of languages. */
export const identifyPages: UnseenPage[] = [
  {
    name: 'no form, Irish',
    url,
    answer,
    body: `<header><button data-anchor="language" aria-haspopup="dialog">Gaeilge</button></header><main><h1>Sínigh isteach</h1>
<div><span>Seoladh ríomhphoist</span><input id="username" name="username" data-anchor="email"></div>
<div><button name="whoamiSubmit" data-anchor="next">Ar aghaidh</button></div>
<a href="/cas/eim/external/register.cgi" data-anchor="create-account">Cruthaigh cuntas</a></main>`,
  },
  {
    name: 'no form, no names, placeholder only, Romanian',
    url,
    answer,
    body: `<div id="app"><h1>Autentificare</h1><input type="email" autocomplete="username" placeholder="Adresa de e-mail" data-anchor="email">
<button data-anchor="next">Înainte</button><p>Nu aveți cont? <a href="/cas/eim/external/register.cgi?loginRequestId=1" data-anchor="create-account">Creați un cont</a></p></div>`,
  },
  {
    name: 'table layout, Bulgarian',
    url,
    answer,
    body: `<form action="/cas/login" method="post"><table><tr><td>Адрес на електронна поща</td><td><input type="text" name="username" data-anchor="email"></td></tr>
<tr><td></td><td><input type="submit" value="Напред" data-anchor="next"></td></tr></table></form>
<a href="/cas/eim/external/register.cgi" data-anchor="create-account">Създаване на профил</a>`,
  },
  {
    name: 'search and newsletter beside it, Croatian',
    url,
    answer,
    body: `<header><form role="search"><input type="search" name="q"><button>Traži</button></form></header>
<main><h1>Prijava</h1><form id="whoamiForm"><label>E-pošta <input name="username" id="username" data-anchor="email"></label><button type="submit" data-anchor="next">Dalje</button></form></main>
<footer><form><label>Bilten <input type="email" name="newsletter"></label><button>Pretplata</button></form></footer>`,
  },
  {
    name: 'search in the main part and newsletter, no ids, Croatian',
    url,
    answer,
    body: `<main><form action="/search"><input type="text" name="search" placeholder="Pretraživanje"><button>Traži</button></form>
<form method="post"><label>Adresa e-pošte <input type="text" name="username" data-anchor="email"></label><button type="submit" data-anchor="next">Dalje</button></form>
<a href="/cas/eim/external/register.cgi" data-anchor="create-account">Izradi račun</a>
<form class="newsletter"><label>Bilten <input type="email" name="mail"></label><button>Pretplati se</button></form></main>`,
  },
  {
    name: 'fields outside the form, German',
    url,
    answer,
    body: `<form id="f" method="post" action="login"></form><h1>Anmelden</h1><label for="u">E-Mail-Adresse</label><input id="u" name="username" form="f" data-anchor="email">
<button type="submit" form="f" data-anchor="next">Weiter</button><a href="/cas/eim/external/register.cgi" data-anchor="create-account">Konto erstellen</a>`,
  },
  {
    name: 'list of language codes, Maltese',
    url,
    answer,
    body: `<ul class="lang"><li><a href="?lang=bg">BG</a></li><li><a href="?lang=en">EN</a></li><li><a href="?lang=mt" aria-current="true">MT</a></li></ul>
<form id="whoamiForm"><div>Indirizz elettroniku</div><div><input type="text" id="username" name="username" data-anchor="email"></div>
<button type="submit" name="whoamiSubmit" value="Li jmiss" data-anchor="next">Li jmiss</button></form>`,
  },
  {
    name: 'eID and other ways as buttons, Polish',
    url,
    answer,
    body: `<main><form method="post"><p><label for="x1">Adres e-mail lub identyfikator</label></p><p><input id="x1" type="text" autocomplete="username email" data-anchor="email"></p>
<p><button class="btn" type="submit" data-anchor="next">Dalej</button></p></form>
<p><a href="/cas/eim/external/register.cgi" data-anchor="create-account">Utwórz konto</a></p>
<form method="get" action="/cas/eid"><button data-anchor="not-eid">Zaloguj się przez eID</button></form></main>`,
  },
  {
    name: 'hidden password for managers, French',
    url,
    answer,
    body: `<form id="whoamiForm" method="post"><input type="password" name="fake" style="display:none"><label for="username">Votre adresse électronique</label>
<input id="username" name="username" type="text" data-anchor="email"><input type="submit" name="whoamiSubmit" value="Suivant" data-anchor="next"></form>`,
  },
  {
    name: 'button is a link, Spanish',
    url,
    answer,
    body: `<form id="whoamiForm" method="post"><fieldset><legend>Correo electrónico</legend><input id="username" name="username" data-anchor="email"></fieldset>
<a role="button" href="javascript:void(0)">Siguiente</a></form><p><a href="/cas/eim/external/register.cgi" data-anchor="create-account">Crear una cuenta</a></p>`,
  },
  {
    name: 'names and nothing else, Lithuanian',
    url: ecas('login.cgi'),
    answer,
    body: `<div><input name="username" data-anchor="email"><input type="submit" name="whoamiSubmit" value="Toliau" data-anchor="next"></div>`,
  },
  {
    name: 'divs, label after the field, Greek',
    url,
    answer,
    body: `<form method="post"><div class="group"><input type="email" name="username" required data-anchor="email"><label>Ηλεκτρονική διεύθυνση</label></div>
<div><button data-anchor="next"><span>Επόμενο</span></button><button type="button">Άκυρο</button></div></form>
<a href="/cas/eim/external/register.cgi" data-anchor="create-account">Δημιουργία λογαριασμού</a>`,
  },
  {
    name: 'language with its own name on a button, Finnish',
    url,
    answer,
    body: `<header><button type="button" aria-expanded="false" data-anchor="language">suomi</button></header>
<form id="whoamiForm"><label for="username">Sähköpostiosoite</label><input id="username" name="username" data-anchor="email"><button name="whoamiSubmit" data-anchor="next">Seuraava</button></form>`,
  },
  {
    name: 'list of languages with codes as text, Slovene',
    url,
    answer,
    body: `<select data-anchor="language"><option value="1">BG</option><option value="2">CS</option><option value="3">DA</option><option value="4">DE</option><option value="5">MT</option><option value="6" selected>SL</option></select>
<form id="whoamiForm"><label for="username">E-poštni naslov</label><input id="username" name="username" data-anchor="email"><button name="whoamiSubmit" data-anchor="next">Naprej</button></form>`,
  },
];
