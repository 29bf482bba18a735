import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'way-out',
      path: '/imi-net(/.*)?',
      hosts: ['webgate.ec.europa.eu'],
      present: [
        'a[href*="logout" i], a[href*="signout" i], a[href*="sign-out" i], form[action*="logout" i], form[action*="signout" i], form[action*="sign-out" i]',
      ],
      absent: ['input[type=password]', 'a[href*="/cas/login"]', 'a[href*="/cas/userdata/myAccount.cgi"]'],
      evidence: 'inferred',
      source:
        'imi-inail.md 0: the application’s markup is not known; a way out shows that someone is signed in',
      date: '2026-11-22',
    },
  ],
  hints: {
    arrived: {
      kind: 'know',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: after password and second factor IMI opens; seed 000: the same sign-in serves from then on',
    },
  },
} satisfies Page;
