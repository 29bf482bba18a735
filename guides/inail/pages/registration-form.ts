import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'heading-and-save',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        {
          css: 'h1, h2, h3, h4, legend, caption',
          text: '^(registrazione utente|user registration|înregistrarea utiliz)',
        },
        {
          css: 'button, input[type=submit], input[type=button], a[role=button]',
          text: '^(salva|save|salva[tț]i|salvează)$',
          count: 1,
        },
        'input:is([type=text], :not([type])):not(header *)',
      ],
      absent: [
        'input[type=password]',
        'input[type=file]',
        {
          css: 'h1, h2, h3, h4, legend, caption',
          text: '^(registrazione ditta|company registration|înregistrarea compani|modific)',
        },
      ],
      evidence: 'reported',
      source:
        'Seed 002: registration of the user, “Salva” at its end; imi-inail.md 2.4: headings of that application',
      date: '2016',
    },
    {
      name: 'citizen-and-save',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        {
          css: 'input[type=radio], input[type=checkbox], option',
          text: '^(cittadino|citizen|cetățean)',
          count: 1,
        },
        {
          css: 'button, input[type=submit], input[type=button], a[role=button]',
          text: '^(salva|save|salva[tț]i|salvează)$',
          count: 1,
        },
        'input:is([type=text], :not([type])):not(header *)',
      ],
      absent: [
        'input[type=password]',
        'input[type=file]',
        {
          css: 'h1, h2, h3, h4, legend, caption',
          text: '^(registrazione ditta|company registration|înregistrarea compani|modific)',
        },
      ],
      evidence: 'reported',
      source: 'Seed 002: “Cittadino” in the last part of the form, then “Salva”',
      date: '2016',
    },
  ],
  phrases: ['Registrazione utente', '* campi obbligatori'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'required-fields': {
      kind: 'know',
      anchor: [
        {
          css: 'p, small, span, div, legend',
          text: '(\\*|asteri[sxc]).*(obbligator|mandatory|required|obligatori)|(obbligator|mandatory|required|obligatori).*(\\*|asteri[sxc])',
          evidence: 'inferred',
          source: 'Seed 002: mandatory fields bear an asterisk; the line that says so',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: at least the fields with an asterisk',
    },
    citizen: {
      kind: 'know',
      anchor: [
        {
          css: 'input[type=radio], input[type=checkbox], option',
          text: '^(cittadino|citizen|cetățean)',
          evidence: 'reported',
          source: 'Seed 002: “Cittadino”',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «Specificare nella parte finale che si tratta di Cittadino»',
    },
    save: {
      kind: 'know',
      anchor: [
        {
          css: 'button, input[type=submit], input[type=button], a[role=button]',
          text: '^(salva|save|salva[tț]i|salvează)$',
          evidence: 'reported',
          source: 'Seed 002: “Salva”',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «cliccare sul pulsante Salva»',
    },
  },
} satisfies Page;
