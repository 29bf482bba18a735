import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'message-and-enter',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        {
          css: 'h1, h2, h3, h4, p, li, td, legend, strong, b, em, span, div',
          text: '^(?!.*\\b(non|per|problem[ai])\\b).*\\battivazione\\b.*\\b(utenza|utente|effettuata|avvenuta|completata)\\b|\\b(avvenuta attivazione|utenza .*\\battivata)\\b',
        },
        { css: 'input[type=password]', count: 1 },
        { css: 'button, input[type=submit], input[type=button], a[role=button]', text: '^entra$', count: 1 },
      ],
      absent: [
        '[autocomplete=new-password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi) con (spid|cie|cns)$',
        },
      ],
      evidence: 'reported',
      source:
        'Seed 002: the message of «Attivazione» stands with the access page: Codice Utente, Password, “Entra”',
      date: '2016',
    },
  ],
  phrases: ['Attivazione utenza effettuata'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'user-code': {
      kind: 'know',
      anchor: [
        {
          css: 'form input:is([type=text], :not([type]))',
          text: '^codice utente\\b',
          evidence: 'reported',
          source: 'Seed 002: «Codice Utente»',
          date: '2016',
        },
        {
          css: 'form:has(input[type=password]) input:is([type=text], :not([type]))',
          evidence: 'inferred',
          source: 'The one field beside the password',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «deve essere inserito il Codice Utente»; that it is the Identificativo of the mail is our reading',
    },
    'provisional-password': {
      kind: 'know',
      anchor: [
        {
          css: 'form input[type=password]',
          evidence: 'inferred',
          source: 'The one password field',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: the provisional password of the mail',
    },
    enter: {
      kind: 'know',
      anchor: [
        {
          css: 'button, input[type=submit], input[type=button], a[role=button]',
          text: '^entra$',
          evidence: 'reported',
          source: 'Seed 002: “Entra”',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «cliccare sul pulsante “Entra”»',
    },
  },
} satisfies Page;
