import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'menu-and-way-out',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        {
          css: 'nav a, aside a, ul a, nav button, aside button, ul button',
          text: '^(richiedi credenziali dispositive|invio modulo online)\\b',
        },
        { css: 'a, button', text: '^(esci|logout)$' },
      ],
      absent: [
        'input[type=password]',
        'input[type=file]',
        'input:is([type=text], :not([type])):not(header *)',
      ],
      evidence: 'reported',
      source:
        'Seed 002: the entry stands in the list of services at the left; a way out shows that someone is signed in (inferred)',
      date: '2016',
    },
  ],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'request-credentials': {
      kind: 'not',
      anchor: [
        {
          css: 'nav a, aside a, ul a, nav button, aside button, ul button',
          text: '^invio modulo online$',
          evidence: 'reported',
          source: 'Seed 002: «Invio modulo online»',
          date: '2016',
        },
        {
          css: 'nav a, aside a, ul a, nav button, aside button, ul button',
          text: '^richiedi credenziali dispositive\\b',
          evidence: 'reported',
          source: 'Seed 002: «Richiedi credenziali dispositive»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-roles',
      date: '2021',
      note: 'Seed 002: «Richiedi credenziali dispositive/Invio modulo online»; imi-inail.md 3: do not send the form, ask for a role',
    },
    form: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: the form «utente con credenziali dispositive» from Modulistica, scanned as a PDF',
    },
  },
} satisfies Page;
