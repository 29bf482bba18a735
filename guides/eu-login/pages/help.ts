import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'several-questions',
      path: '/cas/help\\.html',
      present: [
        'h1, h2',
        'h2 ~ h2, h3 ~ h3, dt ~ dt, details ~ details, h4 ~ h4, main :has(> :is(h2, h3)) ~ :has(> :is(h2, h3))',
      ],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm', '[role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 1 and 5: address and text of the help page',
      date: '2025',
    },
  ],
  hints: {
    locked: {
      kind: 'know',
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 5: said by this page, though not where people look first',
    },
    contact: {
      kind: 'know',
      anchor: [
        {
          css: 'main a[href*="/cas/contact.html"], #content a[href*="/cas/contact.html"]',
          evidence: 'reported',
          source: 'eu-login.md 1 and 5: page of the support, with what it asks for',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 5: the eight things that the support asks for; seed 000: for IMI credentials the coordinator',
    },
  },
} satisfies Page;
