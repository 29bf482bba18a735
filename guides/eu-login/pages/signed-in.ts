import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'way-out-and-nothing-else',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        'h1, h2',
        ':is(a[href*="/cas/logout"], form[action*="/cas/logout"]):not(header *, nav *, footer *), .user-logout-link',
      ],
      absent: [
        'input:not([type=hidden], [type=submit])',
        'form:is(#whoamiForm, #loginForm)',
        'form:not([action*="logout"], header *) :is(button, input[type=submit])',
        '#imminentForceLogin, #fallbackLink',
        '[role=alert], .alert-danger, .error, .srvErrors, .invalid-feedback, [name=proceed]',
        '#verif-method-dd-id, [id^="verif-method-dd-"], [aria-haspopup=listbox]:not(header *, nav *)',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"]',
      ],
      evidence: 'reported',
      source: 'eu-login.md 2 (state 6): heading and the way out inside #content (E6, E9)',
      date: '2026',
    },
  ],
  hints: {
    done: {
      kind: 'do',
      evidence: 'reported',
      source: 'eu-login',
      date: '2026',
      note: 'eu-login.md 6: without a service the sign-in ends here; the way into IMI begins on its start page (seed 000)',
    },
  },
} satisfies Page;
