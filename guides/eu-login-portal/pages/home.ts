import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'way-to-help',
      path: '/(index(_[a-z]{2})?(\\.html?)?)?',
      present: ['h1, h2', 'a[href*="/eu-login-help"]'],
      absent: ['input[type=password]', 'main [role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 1 and imi-inail.md 3: home page of seed 001, help articles below /eu-login-help/',
      date: '2026-09',
    },
    {
      name: 'way-to-my-account',
      path: '/(index(_[a-z]{2})?(\\.html?)?)?',
      present: ['h1, h2', 'a[href*="/cas/userdata/myAccount.cgi"]'],
      absent: ['input[type=password]', 'main [role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 1: the portal quotes the address of My account',
      date: '2025',
    },
  ],
  hints: {
    'my-account-link': {
      kind: 'do',
      anchor: [
        {
          css: 'a[href*="/cas/userdata/myAccount.cgi"]',
          evidence: 'reported',
          source: 'eu-login.md 1: the portal quotes the address of My account',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001 sends people here for My account; imi-inail.md 3: the portal is for reading, My account is on ecas',
    },
  },
} satisfies Page;
