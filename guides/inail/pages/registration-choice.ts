import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'user-types',
      path: '/cs/internet/accedi-ai-servizi-online/registrazione\\.html',
      hosts: ['www.inail.it'],
      present: [
        { css: 'a, button, summary, [role=button], [role=tab]', text: '^(registrazione )?utente generico$' },
      ],
      absent: [
        'input[type=password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi) con (spid|cie|cns)$',
        },
      ],
      evidence: 'reported',
      source:
        'imi-inail.md 2.1 and 2.3: address of the old registration page and its list of user types; seed 002',
      date: '2021',
    },
    {
      name: 'two-registrations',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        {
          css: 'a, button, summary, [role=button], [role=tab]',
          text: '^registrazione utente generico$',
          count: 1,
        },
        { css: 'a, button, summary, [role=button], [role=tab]', text: '^registrazione (utente|ditta)$' },
      ],
      absent: [
        'input[type=password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi) con (spid|cie|cns)$',
        },
        'input:is([type=text], :not([type])):not(header *)',
      ],
      evidence: 'inferred',
      source: 'Seed 002: the order of the choices; that they stand in the IAA application is our reading',
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
    'user-registration': {
      kind: 'know',
      anchor: [
        {
          css: 'a, button, summary, [role=button], [role=tab]',
          text: '^registrazione utente$',
          evidence: 'reported',
          source: 'Seed 002: «registrazione utente»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «registrazione utente»',
    },
    'generic-user': {
      kind: 'know',
      anchor: [
        {
          css: 'a, button, summary, [role=button], [role=tab]',
          text: '^(registrazione )?utente generico$',
          evidence: 'reported',
          source: 'Seed 002: «registrazione utente generico»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «registrazione utente generico», for the legal representative or owner too',
    },
  },
} satisfies Page;
