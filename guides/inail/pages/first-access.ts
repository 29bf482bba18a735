import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'message-and-next',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        { css: 'h1, h2, h3, h4, p, li, td, legend, strong, b, em, span, div', text: '\\bprimo accesso\\b' },
        { css: 'button, input[type=submit], input[type=button], a[role=button]', text: '^avanti$', count: 1 },
      ],
      absent: ['input:not([type=hidden], [type=submit], [type=button], header *)'],
      evidence: 'reported',
      source: 'Seed 002: a message at the first entry, “Avanti” to go on',
      date: '2016',
    },
  ],
  phrases: ['Primo accesso'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    next: {
      kind: 'know',
      anchor: [
        {
          css: 'button, input[type=submit], input[type=button], a[role=button]',
          text: '^avanti$',
          evidence: 'reported',
          source: 'Seed 002: “Avanti”',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «Cliccare su “Avanti” per completare il processo di registrazione»',
    },
  },
} satisfies Page;
