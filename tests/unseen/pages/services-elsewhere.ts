import type { UnseenPage } from './unseen.ts';

const imi = 'https://ec.europa.eu/internal_market/imi-net/';
const iaa = 'https://gestioneaccessi.inail.it/IAA/';
const inail = 'https://www.inail.it/';

/** IMI and INAIL in the shapes of a second author. Of INAIL's pages, translations are known where the page is in use today. */
export const servicesElsewhere: UnseenPage[] = [
  {
    name: 'start page, two ways in with other words, Swedish',
    url: `${imi}index_sv.htm`,
    answer: 'imi/start',
    body: `<main><h1>Informationssystemet för den inre marknaden</h1><div class="box"><a class="btn" href="https://webgate.ec.europa.eu/imi-net/" data-anchor="login">Logga in i IMI</a></div><a href="/internal_market/imi-net/library/index_sv.htm">Bibliotek</a></main>`,
  },
  {
    name: 'start page, a form as a button, Hungarian',
    url: `${imi}index_hu.htm`,
    answer: 'imi/start',
    body: `<main><h1>IMI</h1><form action="https://webgate.ec.europa.eu/imi-net/" method="get"><button data-anchor="login">Bejelentkezés az IMI-be</button></form></main>`,
  },
  {
    name: 'home, translated into Romanian',
    url: `${inail}portale/it.html`,
    answer: 'inail/home',
    body: `<header><a href="https://www.inail.it/portale/it/accedi-ai-servizi-online.html" data-anchor="sign-in"><font><font>Accesați serviciile online</font></font></a></header><main><h1><font><font>Muncă mai sigură</font></font></h1></main>`,
  },
  {
    name: 'access, cards, German translation',
    url: `${iaa}public/accesso.action`,
    answer: 'inail/access',
    body: `<main><h1><font>Zugang</font></h1><div class="card"><a href="#" data-anchor="spid"><font><font>Mit SPID anmelden</font></font></a></div><div class="card"><a href="#" data-anchor="cie"><font><font>Mit CIE anmelden</font></font></a></div><div class="card"><a href="#" data-anchor="cns"><font><font>Mit CNS anmelden</font></font></a></div></main>`,
  },
  {
    name: 'access, buttons with pictures',
    url: iaa,
    answer: 'inail/access',
    body: `<main><h1>Accedi</h1><button aria-label="Entra con SPID" data-anchor="spid"><img alt=""></button><button aria-label="Entra con CIE" data-anchor="cie"><img alt=""></button></main>`,
  },
  {
    name: 'registration form, no form around it',
    url: `${iaa}public/regUtente.action`,
    answer: 'inail/registration-form',
    body: `<main><h2>Registrazione utente generico</h2><p data-anchor="required-fields">* campi obbligatori</p><div>Nome * <input name="nome"></div><div><label><input type="radio" name="t" data-anchor="citizen"> Cittadino</label></div><button data-anchor="save">Salva</button></main>`,
  },
];
