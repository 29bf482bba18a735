import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'way-back-in',
      path: '/cas/logout/?',
      present: [
        'h1, h2',
        'main a[href*="/cas/login"], #content a[href*="/cas/login"], a.btn-primary[href*="/cas/login"]',
      ],
      absent: ['input:not([type=hidden], [type=submit])', 'a[href*="/cas/logout"]', '[role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 2 (state 7) and 3.6: address (two scripts), button to sign in again (E10)',
      date: '2023',
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
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 6: a sign-in without a service ends on EU Login; the way into IMI begins on its start page (seed 000)',
    },
  },
} satisfies Page;
