import { moveToStep } from '../../engine/journey/progress.ts';
import { progress } from '../../platform/progress.ts';
import { mailboxAddress } from '../../practice/mailbox/mailbox.ts';

/** A person's actions in a tab, in either browser. */
export interface Hand {
  open(address: string): Promise<void>;
  click(css: string): Promise<void>;
  type(css: string, text: string): Promise<void>;
  /** Presses “Done” in the overlay's panel. */
  done(): Promise<void>;
}

/** Turn of a walk: the person's action, the page recognised after it, and the step at which the journey then is. */
export type Turn = [act: (hand: Hand) => Promise<void>, page: string | null, step: string | null];

const IMI = 'https://ec.europa.eu/internal_market/imi-net/index_it.htm';
const LOGIN = 'https://ecas.ec.europa.eu/cas/login';
const OLD_INAIL = 'https://www.inail.it/cs/internet/accedi-ai-servizi-online/registrazione.html';

export const open = (address: string) => (hand: Hand) => hand.open(address);
const follow = (hint: string) => (hand: Hand) => hand.click(`[data-anchor~="${hint}"]`);
const click = (css: string) => (hand: Hand) => hand.click(css);
const finish = (hand: Hand) => hand.done();
const send = click('main form [type=submit]');
const strip = click('[data-practice-strip] :is(a, button)');

/** Fills a field, then sends the form. */
const fill = (css: string, text: string) => async (hand: Hand) => {
  await hand.type(css, text);
  await send(hand);
};
const email = fill('input#username', 'maria.esempio@comune.example');
const password = fill('input#password', 'parola di esempio');
const code = fill('input#codeQr', '12345678');
const device = async (hand: Hand) => {
  await hand.type('input#deviceName', 'Telefono');
  await hand.type('input#pinCode', '2580');
  await fill('input#confirmPinCode', '2580')(hand);
};

/** Opens a message of the practice mailbox, by the way there from the page's strip or by its address. */
export const letter = (id: string, way?: typeof strip) => async (hand: Hand) => {
  await (way ?? open(mailboxAddress('it')))(hand);
  await hand.click(`[data-practice-letter="${id}"] a`);
};

/** From the link in IMI's e-mail, or IMI's own page, to IMI. */
const intoImi = (stage: string, way?: typeof strip): Turn[] => [
  [letter('imi-link', way), 'eu-login/identify', `${stage}/enter`],
  [email, 'eu-login/authenticate', `${stage}/enter`],
  [password, 'eu-login/second-factor-qr', `${stage}/second-factor`],
];

/** The way to a new phone, in the words of the two journeys that have it. */
const phone = (devices: string): Turn[] => [
  [open(IMI), 'imi/start', 'account/install'],
  [finish, 'imi/start', 'account/enter'],
  [open(LOGIN), 'eu-login/identify', 'account/enter'],
  [email, 'eu-login/authenticate', 'account/enter'],
  [follow('my-account'), 'eu-login/my-account', 'account/my-account'],
  [follow('mobile-devices'), 'eu-login/mobile-devices', `account/${devices}`],
  [follow('add'), 'eu-login/add-mobile-device', 'phone/add'],
  [device, 'eu-login/initialise-app', 'phone/scan'],
  [strip, 'eu-login/mobile-devices', 'phone/check'],
  ...intoImi('sign-in', strip),
  [code, 'imi/home', 'sign-in/home'],
];

/** Two things to think of, then a phone that is deleted and added, in the words of the two journeys that have it. */
const again = (first: string, second: string, phoneStep: string): Turn[] => [
  [open(IMI), 'imi/start', first],
  [finish, 'imi/start', second],
  [finish, 'imi/start', 'account/enter'],
  [open(LOGIN), 'eu-login/identify', 'account/enter'],
  [email, 'eu-login/authenticate', 'account/enter'],
  [follow('my-account'), 'eu-login/my-account', 'account/my-account'],
  [follow('mobile-devices'), 'eu-login/mobile-devices', `account/${phoneStep}`],
  [follow('add'), 'eu-login/add-mobile-device', 'account/add'],
  [device, 'eu-login/initialise-app', 'account/add'],
  [open(IMI), 'imi/start', 'account/add'],
  [finish, 'imi/start', 'sign-in/newest-link'],
  ...intoImi('sign-in'),
  [code, 'imi/home', 'sign-in/home'],
];

/** From the e-mail step to the new password. */
const reset = (stage: string, wait: string): Turn[] => [
  [open(IMI), 'imi/start', `${stage}/${wait}`],
  [finish, 'imi/start', `${stage}/identify`],
  [open(LOGIN), 'eu-login/identify', `${stage}/identify`],
  [email, 'eu-login/authenticate', `${stage}/lost`],
  [follow('lost-password'), 'eu-login/reset-password', `${stage}/request`],
  [send, 'eu-login/reset-requested', 'password/mail'],
  [letter('reset', strip), 'eu-login/initialise-password', 'password/new-password'],
  [send, 'eu-login/signed-in', 'sign-in/newest-link'],
];

/** Every journey from its first step to its last, on the practice site. A step of null: the journey is over. */
export const walks: Record<string, Turn[]> = {
  'imi-sign-in': [
    [open(IMI), 'imi/start', 'sign-in/start'],
    [follow('login'), 'eu-login/identify', 'sign-in/identify'],
    [email, 'eu-login/authenticate', 'sign-in/authenticate'],
    [password, 'eu-login/second-factor-qr', 'sign-in/second-factor'],
    [code, 'imi/home', 'arrived/home'],
  ],
  'imi-first-access': [
    [open(IMI), 'imi/start', 'account/registered'],
    [finish, 'imi/start', 'account/create'],
    [follow('login'), 'eu-login/identify', 'account/create'],
    [follow('create-account'), 'eu-login/register', 'account/register'],
    [fill('input#email', 'maria.esempio@comune.example'), 'eu-login/registered', 'account/mail'],
    [letter('register', strip), 'eu-login/initialise-password', 'app/password'],
    [send, 'eu-login/signed-in', 'app/install'],
    [click('footer a[href$="/myAccount.cgi"]'), 'eu-login/my-account', 'app/devices'],
    [follow('mobile-devices'), 'eu-login/mobile-devices', 'app/devices'],
    [follow('add'), 'eu-login/add-mobile-device', 'app/add'],
    [device, 'eu-login/initialise-app', 'app/add'],
    [strip, 'eu-login/mobile-devices', 'sign-in/link'],
    ...intoImi('sign-in', strip),
    [code, 'imi/home', 'sign-in/home'],
  ],
  'imi-link-existing-account': [
    [open(IMI), 'imi/start', 'link/address'],
    [finish, 'imi/start', 'link/link'],
    ...intoImi('link'),
    [open('https://webgate.ec.europa.eu/imi-net/login'), 'imi/legacy-login', 'arrived/old-login'],
    [click('main [type=submit]'), 'imi/home', 'arrived/home'],
  ],
  'set-up-second-factor': phone('devices'),
  'reset-password': [
    ...reset('request', 'saved-password'),
    ...intoImi('sign-in', strip),
    [code, 'imi/home', 'sign-in/home'],
  ],
  'new-or-lost-phone': phone('old-phone'),
  'lost-phone': again('questions/other-factor', 'questions/external', 'lost-phone'),
  'forgotten-pin': again('app/which-pin', 'app/settings', 'phone'),
  'nothing-on-the-phone': [
    [open(IMI), 'imi/start', 'phone/open-app'],
    [finish, 'imi/start', 'phone/account'],
    [finish, 'imi/start', 'phone/internet'],
    [finish, 'imi/start', 'phone/permissions'],
    [finish, 'imi/start', 'sign-in/enter'],
    [follow('login'), 'eu-login/identify', 'sign-in/enter'],
    [email, 'eu-login/authenticate', 'sign-in/enter'],
    [password, 'eu-login/second-factor-qr', 'sign-in/qr'],
    [code, 'imi/home', 'sign-in/home'],
  ],
  'no-smartphone': [
    [open(IMI), 'imi/start', 'choose/device'],
    [finish, 'imi/start', 'choose/coordinator'],
    [finish, 'imi/start', 'account/enter'],
    [open(LOGIN), 'eu-login/identify', 'account/enter'],
    [email, 'eu-login/authenticate', 'account/enter'],
    [follow('my-account'), 'eu-login/my-account', 'account/my-account'],
    [open(IMI), 'imi/start', 'account/my-account'],
    [finish, 'imi/start', 'account/set-up'],
    [finish, 'imi/start', 'sign-in/newest-link'],
    [letter('imi-link'), 'eu-login/identify', 'sign-in/again'],
    [email, 'eu-login/authenticate', 'sign-in/again'],
    [password, 'eu-login/second-factor-qr', 'sign-in/again'],
    [code, 'imi/home', 'sign-in/home'],
  ],
  'still-locked-out': [
    ...reset('reset', 'wait'),
    [click('footer a[href$="/myAccount.cgi"]'), 'eu-login/my-account', 'account/my-account'],
    [follow('mobile-devices'), 'eu-login/mobile-devices', 'account/devices'],
    [follow('add'), 'eu-login/add-mobile-device', 'account/add'],
    [device, 'eu-login/initialise-app', 'account/add'],
    [open(IMI), 'imi/start', 'account/add'],
    [finish, 'imi/start', 'account/coordinator'],
    [finish, 'imi/start', 'sign-in/newest-link'],
    ...intoImi('sign-in'),
    [code, 'imi/home', 'sign-in/home'],
    [
      open('https://ecas.ec.europa.eu/cas/userdata/deleteAccount.cgi'),
      'eu-login/delete-account',
      'last-resort/delete-account',
    ],
    [open(IMI), 'imi/start', 'last-resort/delete-account'],
    [finish, 'imi/start', 'last-resort/start-again'],
    [finish, 'imi/start', 'last-resort/leave-imi'],
    [finish, 'imi/start', null],
  ],
  'inail-sign-in': [
    [open(OLD_INAIL), 'inail/registration-choice', 'sign-in/identity'],
    [finish, 'inail/registration-choice', 'sign-in/home'],
    [open('https://www.inail.it/portale/'), 'inail/home', 'sign-in/home'],
    [follow('sign-in'), 'inail/access', 'sign-in/access'],
    [follow('spid'), null, 'sign-in/access'],
    [open(OLD_INAIL), 'inail/registration-choice', 'sign-in/access'],
    [finish, 'inail/registration-choice', 'sign-in/confirm'],
    [finish, 'inail/registration-choice', 'role/role'],
    [finish, 'inail/registration-choice', 'role/ask'],
    [finish, 'inail/registration-choice', null],
  ],
  'inail-registration': [
    [open('https://www.inail.it/cs/internet/home.html'), 'inail/home', 'register/home'],
    [follow('register'), 'inail/registration-choice', 'register/choice'],
    [follow('generic-user'), 'inail/registration-form', 'register/form'],
    [send, 'inail/registered', 'register/mail'],
    [letter('inail', strip), 'inail/activated', 'first-access/activated'],
    [send, 'inail/first-access', 'first-access/notice'],
    [send, 'inail/personal-data', 'first-access/data'],
    [send, 'inail/change-password', 'first-access/password'],
  ],
  'inail-dispositive-credentials': [
    [open(OLD_INAIL), 'inail/registration-choice', 'request/form'],
    [finish, 'inail/registration-choice', 'request/service'],
    [
      open('https://gestioneaccessi.inail.it/IAA/private/servizi.action'),
      'inail/services',
      'request/service',
    ],
    [follow('request-credentials'), 'inail/credentials-request', 'request/request'],
    [send, 'inail/attachments', 'request/attachments'],
    [send, null, 'request/attachments'],
    [open(OLD_INAIL), 'inail/registration-choice', 'request/attachments'],
    [finish, 'inail/registration-choice', 'password/sms'],
    [finish, 'inail/registration-choice', 'password/mail'],
    [finish, 'inail/registration-choice', null],
  ],
};

/** A place in the window. */
export interface Spot {
  x: number;
  y: number;
}

/** Position of something once it exists and has stopped moving: the panel moves while the page is being laid out. */
export async function settled(look: () => Promise<Spot | null>): Promise<Spot> {
  const isSame = (one: Spot | null, other: Spot | null) => one?.x === other?.x && one?.y === other?.y;
  const end = Date.now() + 10_000;
  let before: Spot | null = null;
  while (Date.now() < end) {
    const now = await look();
    if (now && isSame(now, before)) return now;
    before = now;
  }
  throw new Error('The overlay has no such button that stands still.');
}

/** Stored records of a journey that was chosen and not yet begun. */
export function chosen(journey: string): Record<string, unknown> {
  const step = walks[journey]?.[0]?.[2] ?? '';
  const value = moveToStep(progress.empty, journey, step, new Date().toISOString());
  return { [progress.key]: { version: progress.version, value } };
}
