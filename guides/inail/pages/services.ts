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
          text: '^(richiedi credenziali dispositive|invio modulo online|request (device|disposi\\p{L}+) credentials|(submit|send|sending) .*form\\b.*online|solicit\\p{L}+ (acredit|credențial)\\p{L}*|trimite\\p{L}* .*formular\\p{L}* online)(?!\\p{L})',
        },
        { css: 'a, button', text: '^(esci|log ?out|sign out|exit|ieși\\p{L}*|deconect\\p{L}*)$' },
      ],
      absent: [
        'input[type=password]',
        'input[type=file]',
        'input:is([type=text], :not([type])):not(header *, footer *, nav *)',
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
          text: '^(invio modulo online|(submit|send|sending) .*form\\b.*online|trimite\\p{L}* .*formular\\p{L}* online)$',
          evidence: 'reported',
          source: 'Seed 002: «Invio modulo online»',
          date: '2016',
        },
        {
          css: 'nav a, aside a, ul a, nav button, aside button, ul button',
          text: '^(richiedi credenziali dispositive|request (device|disposi\\p{L}+) credentials|solicit\\p{L}+ (acredit|credențial))',
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
