import { account } from './eu-login/account.ts';
import { requestId, variantsOf } from './pages.ts';
import {
  cookie,
  expired,
  type PracticeRequest,
  type PracticeResponse,
  plain,
  redirect,
  show,
} from './responses.ts';

/** Everything below `/cas/`. */
export function euLogin(request: PracticeRequest): PracticeResponse {
  if (request.path === '/cas/login') return request.method === 'POST' ? signIn(request) : openLogin(request);
  if (request.path === '/cas/redirecting-to/IMI') {
    const home = 'https://webgate.ec.europa.eu/imi-net/?ticket=ST-20261122-practice';
    return redirect(
      home,
      [],
      `<!doctype html><title>EU Login</title><a id="fallbackLink" href="${home}">IMI</a>`,
    );
  }
  return account(request) ?? plain(request);
}

/** The address does not tell the step: only a change of language stays where it was. */
function openLogin(request: PracticeRequest): PracticeResponse {
  const step = request.cookies['practice-step'] ?? '';
  if (request.query.has('lang') && variantsOf[step]) {
    return show(request, step, step === 'eu-login/identify' ? ['email-empty'] : []);
  }
  if (request.query.get('authenticationMethod') === 'EIDAS') return goTo(request, 'eu-login/select-country');
  if (request.cookies['practice-signed-in'] && !request.query.has('renew')) return signedIn(request);
  return goTo(request, 'eu-login/identify', ['email-empty']);
}

/** On to the application that asked; without one the sign-in ends on EU Login. */
function signedIn(request: PracticeRequest): PracticeResponse {
  return request.query.has('loginRequestId') ? redirectToImi() : goTo(request, 'eu-login/signed-in');
}

/** Each step posts its own name in a hidden field, since the names of the visible ones may be gone. */
function signIn(request: PracticeRequest): PracticeResponse {
  const { form } = request;
  const steps: Record<string, () => PracticeResponse> = {
    identify: () => identify(request),
    eid: () => goTo(request, 'eu-login/select-country'),
    authenticate: () => authenticate(request),
    'password-expiring': redirectToImi,
    'second-factor-pin': redirectToImi,
    'second-factor-qr': () =>
      /^\d{8}$/.test(form.get('codeQr') ?? '00000000')
        ? redirectToImi()
        : goTo(request, 'eu-login/second-factor-qr', ['error']),
  };
  const step = steps[form.get('practice-step') ?? ''];
  return step ? step() : openLogin(request);
}

function identify(request: PracticeRequest): PracticeResponse {
  const email = (request.form.get('username') ?? 'maria.esempio@comune.example').trim();
  if (!email) return goTo(request, 'eu-login/identify', ['error', 'email-empty']);
  const cookies = { ...request.cookies, 'practice-email': encodeURIComponent(email) };
  const response = goTo({ ...request, cookies }, 'eu-login/authenticate');
  return {
    ...response,
    cookies: [...response.cookies, cookie('practice-email', encodeURIComponent(email), true)],
  };
}

function authenticate(request: PracticeRequest): PracticeResponse {
  const password = request.form.get('password');
  const method =
    request.form.get('loginStrength') ?? request.form.get('verificationMethod') ?? 'PASSWORD_SOFTWARE_TOKEN';
  if (password === '' || password === 'wrong') return goTo(request, 'eu-login/authenticate', ['error']);
  if (password === 'expiring') return goTo(request, 'eu-login/password-expiring');
  if (method === 'PASSWORD') return redirectToImi();
  if (method === 'PASSWORD_MOBILE_APP') return goTo(request, 'eu-login/second-factor-pin');
  if (method === 'PASSWORD_SOFTWARE_TOKEN') return goTo(request, 'eu-login/second-factor-qr');
  // A token lets nobody from outside the Commission pass, and SMS has ended: both come back, as for them.
  return goTo(request, 'eu-login/authenticate', ['error']);
}

function redirectToImi(): PracticeResponse {
  return redirect(`/cas/redirecting-to/IMI?loginRequestId=${requestId}`, [
    cookie('practice-signed-in', 'yes'),
    expired('practice-step'),
  ]);
}

/** Shows a step of EU Login and remembers it, for a change of language. */
function goTo(request: PracticeRequest, name: string, variants: string[] = []): PracticeResponse {
  const response = show(request, name, variants);
  return { ...response, cookies: [...response.cookies, cookie('practice-step', name)] };
}
