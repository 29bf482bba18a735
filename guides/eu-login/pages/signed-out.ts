import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'way-back-in',
      path: '/cas/logout/?',
      present: [
        'h1, h2',
        ':is(a[href*="/cas/login"], a[href^="login"], form[action*="/cas/login"]):not(header *, footer *, nav *)',
      ],
      absent: ['input:not([type=hidden], [type=submit])', 'a[href*="/cas/logout"]', '[role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 2 (state 7) and 3.6: address (two scripts), button to sign in again (E10)',
      date: '2023',
    },
    {
      name: 'heading-and-nothing-to-do',
      path: '/cas/logout/?',
      unsure: {
        unlessAfter: ['eu-login/my-account', 'eu-login/signed-in', 'eu-login/mobile-devices', 'imi/home'],
      },
      present: ['h1, h2, p'],
      absent: [
        'input:not([type=hidden])',
        'form:not(header *)',
        'button:not(header *, footer *)',
        'a[href*="/cas/logout"], a[href*="/cas/userdata/"]',
        '[role=alert], [class*=error i], [class*=warn i]',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 1: address of the end of a session, and a page that asks for nothing',
      date: '2026-11-29',
    },
  ],
  hints: {
    'sign-in-again': {
      kind: 'know',
      anchor: [
        {
          css: 'main a[href*="/cas/login"], #content a[href*="/cas/login"], a.btn-primary[href*="/cas/login"]',
          evidence: 'reported',
          source: 'eu-login.md 3.6: the button on the page (E10, old UI)',
          date: '2020',
        },
        {
          css: ':is(a[href*="/cas/login"], a[href^="login"], form[action*="/cas/login"] :is(button, input[type=submit])):not(header *, footer *, nav *)',
          evidence: 'inferred',
          source: 'The one way back into the sign-in',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 6: a sign-in without a service ends on EU Login; the way into IMI begins on its start page (seed 000)',
    },
  },
} satisfies Page;
