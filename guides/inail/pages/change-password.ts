import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'three-passwords',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        { css: 'input[type=password]', count: 3 },
        {
          css: 'h1, h2, h3, h4, legend, caption',
          text: '\\b(cambi[oa]|modifica|change|schimba[a-zÀ-ῼ]*)\\b.*\\b(password|parol)',
        },
      ],
      absent: ['input[type=file]'],
      evidence: 'reported',
      source: 'Seed 002: current password, new one, new one again; heading “Cambio password”',
      date: '2016',
    },
    {
      name: 'three-labels',
      path: '/IAA/.+',
      hosts: ['gestioneaccessi.inail.it'],
      present: [
        { css: 'input[type=password]', count: 3 },
        { css: 'input[type=password]', text: '^(nuova password|new password|parol[aă] nou)', count: 1 },
      ],
      absent: ['input[type=file]', 'input:is([type=text], :not([type])):not(header *)'],
      evidence: 'reported',
      source: 'Seed 002: current password, new one, new one again',
      date: '2016',
    },
  ],
  phrases: ['Cambio password'],
  hints: {
    historic: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only since 1 October 2021; level 2 of SPID as the press of 2021 says',
    },
    'current-password': {
      kind: 'know',
      anchor: [
        {
          css: 'input[type=password]',
          text: '^(vecchia password|password (corrente|attuale|provvisoria)|(current|old|present|temporary) password|parol[aă] (actual|curent|vech|provizor))',
          evidence: 'reported',
          source: 'Seed 002: «password corrente»',
          date: '2016',
        },
        {
          css: 'input[autocomplete=current-password]',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «la password corrente»',
    },
    'new-password': {
      kind: 'know',
      anchor: [
        {
          css: 'input[type=password]',
          text: '^(nuova password|new password|parol[aă] nou)',
          evidence: 'reported',
          source: 'Seed 002: «nuova password»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «una nuova password»',
    },
    'confirm-password': {
      kind: 'know',
      anchor: [
        {
          css: 'input[type=password]',
          text: '^(conferma|ripet|verif|confirm|repeat)',
          evidence: 'inferred',
          source: 'Seed 002: the new password again',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «ancora la nuova password per verificare il corretto inserimento»',
    },
    'from-then-on': {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-walk',
      date: '2016',
      note: 'Seed 002: «entrare nel portale con la propria utenza (codice fiscale) e password appena attribuita»',
    },
  },
} satisfies Page;
