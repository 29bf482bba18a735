import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'host-of-outages',
      path: '.*',
      hosts: ['sorry.ec.europa.eu'],
      present: ['body'],
      absent: ['input[type=password]', 'form input:is([type=text], [type=email])'],
      evidence: 'reported',
      source: 'eu-login.md 1 and 2 (state 0): scripts know this host as the block or outage page (E7)',
      date: '2026',
    },
  ],
  hints: {
    wait: {
      kind: 'know',
      evidence: 'inferred',
      source: 'reading',
      date: '2026-11-22',
      note: 'eu-login.md 1: shown to blocked or too frequent visitors and during outages; nothing to do but wait and try again',
    },
  },
} satisfies Page;
