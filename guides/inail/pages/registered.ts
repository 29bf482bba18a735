import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'message',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        {
          css: 'h1, h2, h3, h4, p, li, td, legend, strong, b, em, span, div',
          text: '^(?!.*\\b(non|solo|esclusivamente|può|deve|verrà|sarà|not|be|failed|must|can|will|nu|trebuie)\\b).*(\\bregistrazione\\b|\\bregistration\\b|înregistrare).*\\b(effettuata|avvenuta|completata|completed|successful|efectuat|finalizat)',
        },
      ],
      absent: [
        'input[type=password]',
        'input:not([type=hidden], header *)',
        {
          css: 'h1, h2, h3, h4, p, li, td, legend, strong, b, em, span, div',
          text: 'registrazione ditta|company registration',
        },
        {
          css: 'button, input[type=submit], input[type=button], a[role=button]',
          text: '^(salva|entra|avanti|save|enter|next)$',
        },
      ],
      evidence: 'reported',
      source:
        'Seed 002: «la pagina con la notifica di registrazione effettuata»; nothing is left to fill in there',
      date: '2016',
    },
  ],
  phrases: ['Registrazione effettuata'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'check-mail': {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: the mail holds a link, «Identificativo» and «Password provvisoria»',
    },
  },
} satisfies Page;
