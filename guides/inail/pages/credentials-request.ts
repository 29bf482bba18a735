import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'mobile-and-postcode',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        { css: 'input:not(header *)', text: '\\bcellulare\\b', count: 1 },
        {
          css: 'input:not(header *)',
          text: '^(cap|c\\.a\\.p\\.|codice di avviamento postale)(?![a-zÀ-ῼ])',
          count: 1,
        },
        {
          css: 'h1, h2, h3, h4, p, li, td, legend, strong, option, dd',
          text: '\\bcredenziali dispositive\\b',
        },
      ],
      absent: [
        'input[type=password]',
        'input[type=file]',
        { css: 'h1, h2, h3, h4, legend, caption', text: '^(registrazione|modifica)\\b' },
      ],
      evidence: 'reported',
      source: 'Seed 002: the form of Inail Risponde asks for a mobile number and the CAP',
      date: '2016',
    },
  ],
  phrases: ['Credenziali dispositive'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'mobile-number': {
      kind: 'know',
      anchor: [
        {
          css: 'input:not(header *)',
          text: '\\bcellulare\\b',
          evidence: 'reported',
          source: 'Seed 002: «un numero di cellulare»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: mandatory; the first part of the password came by SMS',
    },
    postcode: {
      kind: 'know',
      anchor: [
        {
          css: 'input:not(header *)',
          text: '^(cap|c\\.a\\.p\\.|codice di avviamento postale)(?![a-zÀ-ῼ])',
          evidence: 'reported',
          source: 'Seed 002: «CAP»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: mandatory: «il CAP di riferimento»',
    },
  },
} satisfies Page;
