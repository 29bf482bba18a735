import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'heading-and-fields',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        { css: 'h1, h2, h3, h4, legend, caption', text: '^modifica\\b.*\\banagrafic' },
        'input:is([type=text], :not([type])):not(header *)',
      ],
      absent: ['input[type=password]', 'input[type=file]'],
      evidence: 'reported',
      source: 'Seed 002: «pagina di Modifica dei Dati anagrafici»',
      date: '2016',
    },
  ],
  phrases: ['Modifica dati anagrafici'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    complete: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: what was not given at the registration',
    },
    confirm: {
      kind: 'know',
      anchor: [
        {
          css: ':is(button, input[type=submit], input[type=button]):not(header *, footer *, nav *)',
          text: '^(conferma|conferma i dati|salva|avanti)$',
          evidence: 'inferred',
          source: 'Seed 002: the data are confirmed',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «Confermati i dati»; the label of the button is not known',
    },
  },
} satisfies Page;
