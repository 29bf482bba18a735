import { requestId } from './addresses.ts';
import { account } from './eu-login/account.ts';
import {
  cookie,
  expired,
  type PracticeRequest,
  type PracticeResponse,
  plain,
  redirect,
  show,
} from './responses.ts';
import { variantsOf } from './variants.ts';

/** Everything below `/cas/`. */
export function euLogin(asked: PracticeRequest): PracticeResponse {
  if (asked.path === '/cas/login') return asked.method === 'POST' ? signIn(asked) : openLogin(asked);
  if (asked.path === '/cas/redirecting-to/IMI') {
    return redirect('https://webgate.ec.europa.eu/imi-net/?ticket=ST-20261122-practice');
  }
  return account(asked) ?? plain(asked);
}

/** The address does not tell the step: only a change of language stays where it was. */
function openLogin(asked: PracticeRequest): PracticeResponse {
  const step = asked.cookies['practice-step'] ?? '';
  if (asked.query.has('lang') && variantsOf[step]) {
    return show(asked, step, step === 'eu-login/identify' ? ['email-empty'] : []);
  }
  if (asked.query.get('authenticationMethod') === 'EIDAS') return goTo(asked, 'eu-login/select-country');
  if (asked.cookies['practice-signed-in'] && !asked.query.has('renew')) return signedIn(asked);
  return goTo(asked, 'eu-login/identify', ['email-empty']);
}

/** On to the application that asked; without one the sign-in ends on EU Login. */
function signedIn(asked: PracticeRequest): PracticeResponse {
  return asked.query.has('loginRequestId') ? redirectToImi() : goTo(asked, 'eu-login/signed-in');
}

/** Each step posts its own name in a hidden field, since the names of the visible ones may be gone. */
function signIn(asked: PracticeRequest): PracticeResponse {
  const { form } = asked;
  const steps: Record<string, () => PracticeResponse> = {
    identify: () => identify(asked),
    eid: () => goTo(asked, 'eu-login/select-country'),
    authenticate: () => authenticate(asked),
    'password-expiring': redirectToImi,
    'second-factor-pin': redirectToImi,
    'second-factor-qr': () =>
      /^\d{8}$/.test(form.get('codeQr') ?? '00000000')
        ? redirectToImi()
        : goTo(asked, 'eu-login/second-factor-qr', ['error']),
  };
  const step = steps[form.get('practice-step') ?? ''];
  return step ? step() : openLogin(asked);
}

function identify(asked: PracticeRequest): PracticeResponse {
  const email = (asked.form.get('username') ?? 'maria.esempio@comune.example').trim();
  if (!email) return goTo(asked, 'eu-login/identify', ['error', 'email-empty']);
  const cookies = { ...asked.cookies, 'practice-email': encodeURIComponent(email) };
  const response = goTo({ ...asked, cookies }, 'eu-login/authenticate');
  return {
    ...response,
    cookies: [...response.cookies, cookie('practice-email', encodeURIComponent(email), true)],
  };
}

function authenticate(asked: PracticeRequest): PracticeResponse {
  const password = asked.form.get('password');
  const method =
    asked.form.get('loginStrength') ?? asked.form.get('verificationMethod') ?? 'PASSWORD_SOFTWARE_TOKEN';
  if (password === '' || password === 'wrong') return goTo(asked, 'eu-login/authenticate', ['error']);
  if (password === 'expiring') return goTo(asked, 'eu-login/password-expiring');
  if (method === 'PASSWORD') return redirectToImi();
  if (method === 'PASSWORD_MOBILE_APP') return goTo(asked, 'eu-login/second-factor-pin');
  if (method === 'PASSWORD_SOFTWARE_TOKEN') return goTo(asked, 'eu-login/second-factor-qr');
  // Nobody outside the Commission gets past a token, and SMS has ended: both come back, as for them.
  return goTo(asked, 'eu-login/authenticate', ['error']);
}

function redirectToImi(): PracticeResponse {
  return redirect(`/cas/redirecting-to/IMI?loginRequestId=${requestId}`, [
    cookie('practice-signed-in', 'yes'),
    expired('practice-step'),
  ]);
}

/** Shows a step of EU Login and remembers it, for a change of language. */
function goTo(asked: PracticeRequest, name: string, variants: string[] = []): PracticeResponse {
  const response = show(asked, name, variants);
  return { ...response, cookies: [...response.cookies, cookie('practice-step', name)] };
}
