import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'way-out',
      // Not the pages deeper inside: who works there needs no word of welcome.
      path: '/imi-net(/(?!search|request|message|notification|admin|user|profile|setting|report|authorit)[^/.]*/?|/(index|home|main)[^/]*)?',
      hosts: ['webgate.ec.europa.eu'],
      present: [
        ':is(a[href*="logout" i], a[href*="signout" i], a[href*="sign-out" i]):not([href*="/cas/"]), form:is([action*="logout" i], [action*="signout" i], [action*="sign-out" i]):not([action*="/cas/"])',
      ],
      absent: [
        'input[type=password]',
        'a[href*="/cas/login"]',
        'main a[href*="/cas/userdata/myAccount.cgi"]',
        '[role=alert], .alert, .alert-danger, .error',
      ],
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
