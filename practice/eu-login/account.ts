import {
  cookie,
  expired,
  type PracticeRequest,
  type PracticeResponse,
  redirect,
  show,
} from '../responses.ts';

/** Pages of the account by address, and where the form of each leads. */
const pages: Readonly<
  Record<string, { shows: string; next?: (request: PracticeRequest) => PracticeResponse }>
> = {
  '/cas/help.html': { shows: 'eu-login/help' },
  '/cas/eim/external/register.cgi': {
    shows: 'eu-login/register',
    next: (request) => mailSent(request, 'email', 'eu-login/registered'),
  },
  '/cas/init/passwordResetRequest.cgi': {
    shows: 'eu-login/reset-password',
    next: (request) => mailSent(request, 'username', 'eu-login/reset-requested'),
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
export function account(request: PracticeRequest): PracticeResponse | null {
  if (request.path === '/cas/logout') {
    const response = show(request, 'eu-login/signed-out');
    return { ...response, cookies: [expired('practice-signed-in'), expired('practice-step')] };
  }
  const page = pages[request.path];
  if (!page) return null;
  return request.method === 'POST' && page.next ? page.next(request) : show(request, page.shows);
}

/** The page that names the address it wrote to; an empty one comes back. */
function mailSent(request: PracticeRequest, field: string, name: string): PracticeResponse {
  const email = (request.form.get(field) ?? 'maria.esempio@comune.example').trim();
  if (!email)
    return show(request, name === 'eu-login/registered' ? 'eu-login/register' : 'eu-login/reset-password', [
      'error',
    ]);
  const encoded = encodeURIComponent(email);
  const response = show({ ...request, cookies: { ...request.cookies, 'practice-email': encoded } }, name);
  return { ...response, cookies: [cookie('practice-email', encoded, true)] };
}

/** Four digits, twice the same; names may be gone, and then nothing is checked. */
function addDevice(request: PracticeRequest): PracticeResponse {
  const pin = request.form.get('pinCode') ?? '1234';
  const right = /^\d{4}$/.test(pin) && (request.form.get('confirmPinCode') ?? pin) === pin;
  return right
    ? show(request, 'eu-login/initialise-app')
    : show(request, 'eu-login/add-mobile-device', ['error']);
}
