import {
  cookie,
  expired,
  type PracticeRequest,
  type PracticeResponse,
  redirect,
  show,
} from '../responses.ts';

/** What each address of the account shows, and where its form leads. */
const pages: Readonly<
  Record<string, { shows: string; next?: (asked: PracticeRequest) => PracticeResponse }>
> = {
  '/cas/help.html': { shows: 'eu-login/help' },
  '/cas/eim/external/register.cgi': {
    shows: 'eu-login/register',
    next: (asked) => mailSent(asked, 'email', 'eu-login/registered'),
  },
  '/cas/init/passwordResetRequest.cgi': {
    shows: 'eu-login/reset-password',
    next: (asked) => mailSent(asked, 'username', 'eu-login/reset-requested'),
  },
  '/cas/init/initialisePassword.cgi': {
    shows: 'eu-login/initialise-password',
    next: () => redirect('/cas/login', [cookie('practice-signed-in', 'yes')]),
  },
  '/cas/change/changePassword.cgi': {
    shows: 'eu-login/change-password',
    next: () => redirect('/cas/userdata/myAccount.cgi'),
  },
  '/cas/userdata/myAccount.cgi': { shows: 'eu-login/my-account' },
  '/cas/userdata/mobileApp/manageMyMobileDevices.cgi': { shows: 'eu-login/mobile-devices' },
  '/cas/userdata/mobileApp/addMobileDevice.cgi': { shows: 'eu-login/add-mobile-device', next: addDevice },
  '/cas/userdata/deleteAccount.cgi': {
    shows: 'eu-login/delete-account',
    next: () => redirect('/cas/logout'),
  },
};

/** The pages of EU Login that have an address of their own; null for the others. */
export function account(asked: PracticeRequest): PracticeResponse | null {
  if (asked.path === '/cas/logout') {
    const response = show(asked, 'eu-login/signed-out');
    return { ...response, cookies: [expired('practice-signed-in'), expired('practice-step')] };
  }
  const page = pages[asked.path];
  if (!page) return null;
  return asked.method === 'POST' && page.next ? page.next(asked) : show(asked, page.shows);
}

/** The page that names the address it wrote to; an empty one comes back. */
function mailSent(asked: PracticeRequest, field: string, name: string): PracticeResponse {
  const email = (asked.form.get(field) ?? 'maria.esempio@comune.example').trim();
  if (!email)
    return show(asked, name === 'eu-login/registered' ? 'eu-login/register' : 'eu-login/reset-password', [
      'error',
    ]);
  const kept = encodeURIComponent(email);
  const response = show({ ...asked, cookies: { ...asked.cookies, 'practice-email': kept } }, name);
  return { ...response, cookies: [cookie('practice-email', kept, true)] };
}

/** Four digits, twice the same; names may be gone, and then nothing is checked. */
function addDevice(asked: PracticeRequest): PracticeResponse {
  const pin = asked.form.get('pinCode') ?? '1234';
  const right = /^\d{4}$/.test(pin) && (asked.form.get('confirmPinCode') ?? pin) === pin;
  return right
    ? show(asked, 'eu-login/initialise-app')
    : show(asked, 'eu-login/add-mobile-device', ['error']);
}
