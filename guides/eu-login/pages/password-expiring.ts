import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'go-on-without-change',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: ['#imminentForceLogin'],
      absent: ['form#whoamiForm', '[name=whoamiSubmit]', '#fallbackLink', 'a[href*="/cas/logout"]'],
      evidence: 'reported',
      source: 'eu-login.md 2 (state 3): the button that goes on without a change (E1)',
      date: '2024',
    },
    {
      name: 'way-to-change',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        ':is(main, #content) a[href*="/cas/change/changePassword.cgi"], form[action*="/cas/change/changePassword.cgi"]',
        'form :is(button, input[type=submit])',
      ],
      absent: [
        'input:not([type=hidden], [type=submit])',
        'a[href*="/cas/logout"]',
        '#fallbackLink',
        '[role=alert], .alert-danger, :is(nav, header) a[href*="/cas/change/changePassword.cgi"]',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"]',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address of the change) and 2 (state 3); the link between the two is a guess',
      date: '2026-11-22',
    },
  ],
  hints: {
    renew: {
      kind: 'do',
      anchor: [
        {
          css: 'main a[href*="/cas/change/changePassword.cgi"]',
          evidence: 'inferred',
          source: 'eu-login.md 1: address of the change',
          date: '2025',
        },
        {
          css: 'a[href*="change/changePassword.cgi"]:not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'inferred',
          source: 'eu-login.md 1: address of the change',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: to be renewed every three months; imi-inail.md 3: no outside evidence, follow the notice on screen',
    },
    'go-on': {
      kind: 'know',
      unanchored: 'silent',
      anchor: [
        {
          css: '#imminentForceLogin',
          evidence: 'reported',
          source: 'eu-login.md 2 (state 3): a click goes on without a change (E1)',
          date: '2024',
        },
        {
          css: '[name=imminentForceLogin]',
          evidence: 'inferred',
          source: 'The same word as a name',
          date: '2026-11-22',
        },
        {
          css: 'main form:not([action*="/cas/change/"]) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends a form which is not the change',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2024',
      note: 'eu-login.md 2 (state 3)',
    },
  },
} satisfies Page;
