import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'files-for-credentials',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        'input[type=file]',
        { css: 'h1, h2, h3, h4, legend, caption', text: '\\ballegat[io]\\b' },
        {
          css: 'h1, h2, h3, h4, p, li, td, legend, strong, label, dd',
          text: '\\bmodulo\\b.*\\babilitazione\\b|\\bcredenziali dispositive\\b',
        },
      ],
      absent: [
        'input[type=password]',
        { css: 'h1, h2, h3, h4, legend, caption', text: '^(registrazione|modifica)\\b' },
      ],
      evidence: 'reported',
      source: 'Seed 002: the page on which identity document and signed form are attached',
      date: '2016',
    },
  ],
  phrases: ['Allegati', 'Credenziali dispositive'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'identity-document': {
      kind: 'know',
      anchor: [
        {
          css: 'input[type=file]',
          text: '\\bdocumento\\b.*\\bidentità',
          evidence: 'reported',
          source: 'Seed 002: «documento di identità»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: a copy of a valid identity document, as a PDF',
    },
    'signed-form': {
      kind: 'know',
      anchor: [
        {
          css: 'input[type=file]',
          text: '\\bmodulo\\b',
          evidence: 'reported',
          source: 'Seed 002: «modulo di richiesta abilitazione»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: the form, filled in and signed, as a PDF; without both the Sede cannot go on',
    },
    'two-halves': {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: first part of the password by SMS, second by e-mail',
    },
  },
} satisfies Page;
