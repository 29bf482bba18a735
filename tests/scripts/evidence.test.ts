import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { readingOf } from '../../scripts/recognise/reading.ts';

// Hand-made from what public scripts, recordings and help texts say about each page (eu-login.md 2 and 3, imi-inail.md 2.4).
const ECAS = 'https://ecas.ec.europa.eu';
const WEBGATE = 'https://webgate.ec.europa.eu';
const SIGN_IN = [
  `${ECAS}/cas/login?loginRequestId=ECAS_LR-1-a`,
  `${WEBGATE}/cas/login;__Secure-ECAS_SESSIONID=a!-1?loginRequestId=ECAS_LR-1-a`,
  `${ECAS}/cas/login.cgi`,
  `${ECAS}/cas/`,
  `${ECAS}/cas`,
  `${WEBGATE}/cas/mobile`,
];

const identify = `<p>Testing asks for your sign-in</p><form id="whoamiForm">
<div>E-mail or identifier <input id="username" name="username"></div>
<div><div><a href="#">New here</a></div><div><button name="whoamiSubmit" accesskey="S" tabindex="3" class="btn btn-primary btn-next mt-0" title="Next">Next</button></div></div></form>`;
const authenticate = `<form id="loginForm"><div><div>n00prova</div><div>Sign in with a different e-mail address?</div>
<div><input type="password" id="password" name="password"></div><div>Method</div>
<div><div id="verif-method-dd-id"><div class="verif-method-dd-placeholder__icon-container"></div></div></div>
<div class="verif-method-dd-options"><div id="verif-method-dd-PASSWORD">Password</div><div>On Mobile Authentication</div><div>eID Authentication</div></div>
<div></div><div></div><div><input type="submit" name="_submit" value="Sign in" title="Sign in"></div></div></form>`;
const older = `<a id="anonymize" href="#">Other address?</a><form id="loginForm"><input type="password" id="password" name="password">
<select id="loginStrength"><option>Password</option></select><div><input type="submit" name="_submit"></div></form>`;
const country = `<form method="post" action="/cas/selectCountry.cgi"><input type="hidden" name="TxId" value="0">
<label><input type="radio" name="country" value="IT"><img alt="Italy"></label>
<label><input type="radio" name="country" value="BE"><img alt="Belgium"></label><input type="submit" name="proceed" value="Submit"></form>`;
const successful = `<div id="content"><h1>Successful login</h1><p>n00prova</p><p><a href="/cas/logout">Logout</a></p></div>`;
const account = `<h1>My Account</h1><ul><li><a href="#b">Configure my account</a></li>
<li><a href="/cas/userdata/mobileApp/manageMyMobileDevices.cgi">Manage my mobile devices</a></li>
<li><a href="/cas/userdata/webauthn/">Manage my Security Keys and Trusted Platforms</a></li>
<li><a href="#c">Manage my eIDs</a></li><li><a href="#d">Delete all my devices and eID (PANIC)</a></li></ul>`;
const header = (
  display: string,
) => `<header><h1>INAIL</h1><nav><button type="button" aria-expanded="false"></button>
<div style="display: ${display}"><form id="searchForm"><input id="textWrite"><button>Cerca</button></form>
<ul role="menu"><li><input id="service" type="submit" value="Accedi ai servizi online"></li></ul></div></nav></header>`;
const spid = `<a href="#" class="button-spid" aria-haspopup="true"><span>Entra con SPID</span></a>
<div><ul><li class="spid-idp-button-link" data-idp="a"><a href="#"><span>Prova ID</span></a></li></ul></div>
<a href="#" class="button-cie" aria-label="Entra con CIE"><span>Entra con CIE</span></a>`;

const reading = (body: string, address: string) =>
  readingOf(`<!doctype html><html><body>${body}</body></html>`, address, guides);

const IDENTIFY = { email: '#username', next: 'button' };
const AUTHENTICATE = {
  'current-password': '#password',
  method: '#verif-method-dd-id',
  'method-password': '#verif-method-dd-PASSWORD',
  'method-on-mobile': 'div:nth-of-type(2)',
  'method-eid': 'div:nth-of-type(3)',
  'sign-in': 'input',
};
const ACCOUNT = {
  'mobile-devices': 'li:nth-of-type(2)',
  'security-keys': 'li:nth-of-type(3)',
  eids: 'li:nth-of-type(4)',
  'remove-all-devices': 'li:nth-of-type(5)',
};

describe.each<[string, string, string[], string, Record<string, string>]>([
  ['the e-mail step', identify, SIGN_IN, 'eu-login/identify', IDENTIFY],
  ['the password step', authenticate, SIGN_IN, 'eu-login/authenticate', AUTHENTICATE],
  [
    'the older password step',
    older,
    SIGN_IN,
    'eu-login/authenticate',
    { 'other-email': '#anonymize', method: '#loginStrength' },
  ],
  [
    'flags',
    country,
    [`${ECAS}/cas/login?a=b`, `${ECAS}/cas/selectCountry.cgi`],
    'eu-login/select-country',
    {},
  ],
  ['signed in', successful, SIGN_IN, 'eu-login/signed-in', {}],
  [
    'my account',
    account,
    [`${ECAS}/cas/userdata/myAccount.cgi`, `${WEBGATE}/cas/userdata/myAccount.cgi`],
    'eu-login/my-account',
    ACCOUNT,
  ],
  [
    'INAIL with its menu closed',
    header('none'),
    ['https://www.inail.it/cs/internet/home.html', 'https://www.inail.it/portale/it.html'],
    'inail/home',
    {},
  ],
  [
    'INAIL with its menu open',
    header('block'),
    ['https://www.inail.it/cs/internet/home.html', 'https://www.inail.it/portale/it.html'],
    'inail/home',
    { 'sign-in': '#service' },
  ],
  [
    'SPID and CIE',
    spid,
    [
      'https://www.inail.it/cs/internet/accedi-ai-servizi-online.html',
      'https://gestioneaccessi.inail.it/IAA/public/accesso.action',
      'https://www.inail.it/portale/it/accedi-ai-servizi-online.html',
      'https://gestioneaccessi.inail.it/IAA/',
      'https://gestioneaccessi.inail.it/IAA',
    ],
    'inail/access',
    { spid: 'a', cie: 'a' },
  ],
])('%s', (_, body, addresses, page, anchors) => {
  test.each(addresses)('%s', (address) => {
    const { page: found, hints } = reading(body, address);
    expect(found).toBe(page);
    const anchored = Object.fromEntries(hints.map(({ id, anchor }) => [id, anchor]));
    for (const [id, place] of Object.entries(anchors)) expect(anchored[id], id).toContain(place);
  });
});

test('a way that is hidden is told in words', () => {
  const { hints } = reading(header('none'), 'https://www.inail.it/portale/it.html');
  expect(hints.find(({ id }) => id === 'sign-in')).toMatchObject({ anchor: null, placement: 'panel' });
});

test.each([
  ['on its way to IMI', identify, `${ECAS}/cas/redirecting-to/IMI?loginRequestId=ECAS_LR-1-a`],
  ['the test environment', identify, 'https://ecas.acceptance.ec.europa.eu/cas/login'],
  ['below the short entry', identify, `${ECAS}/cas/mobile/app`],
  ['INAIL’s questions', header('block'), 'https://www.inail.it/cs/internet/supporto/faq-sn.html'],
])('silence: %s', (_, body, address) => {
  expect(reading(body, address).page).toBeNull();
});
