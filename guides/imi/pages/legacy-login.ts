import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'three-characters',
      path: '/imi-net(/.*)?',
      hosts: ['webgate.ec.europa.eu'],
      present: [
        { css: 'input[maxlength="1"]', count: 3 },
        { css: 'input[type=password]:not([maxlength="1"])', count: 1 },
        {
          css: 'input:is([type=text], :not([type])):not([maxlength="1"], header *, footer *, nav *, [role=search] *)',
          count: 1,
        },
      ],
      absent: ['a[href*="logout" i]', '[autocomplete=new-password]', 'input[type=email]', 'textarea'],
      evidence: 'inferred',
      source: 'imi-inail.md 1.5: username, password, 3 characters of the security code; markup unknown',
      date: '2024-06',
    },
    {
      name: 'one-field-for-three',
      path: '/imi-net(/.*)?',
      hosts: ['webgate.ec.europa.eu'],
      present: [
        { css: 'input[maxlength="3"]', count: 1 },
        { css: 'input[type=password]:not([maxlength="3"])', count: 1 },
        {
          css: 'input:is([type=text], :not([type])):not([maxlength="3"], header *, footer *, nav *, [role=search] *)',
          count: 1,
        },
      ],
      absent: ['a[href*="logout" i]', '[autocomplete=new-password]', 'input[type=email]', 'textarea'],
      evidence: 'inferred',
      source: 'imi-inail.md 1.5: the number of boxes for the code is not known',
      date: '2024-06',
    },
  ],
  hints: {
    username: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input[type=password]) input:is([type=text], :not([type])):not([maxlength="1"], [maxlength="3"])',
          evidence: 'inferred',
          source: 'The only long field beside the password',
          date: '2026-11-22',
        },
        {
          css: 'input:is([type=text], :not([type])):not([maxlength="1"], [maxlength="3"], header *, footer *, nav *, [role=search] *)',
          evidence: 'inferred',
          source: 'The only long field beside the password',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: IMI username, then IMI password, then 3 characters of the code',
    },
    'current-password': {
      kind: 'do',
      anchor: [
        {
          css: 'form input[type=password]:not([maxlength="1"], [maxlength="3"])',
          evidence: 'inferred',
          source: 'The only long password field',
          date: '2026-11-22',
        },
        {
          css: 'input[type=password]:not([maxlength="1"], [maxlength="3"])',
          evidence: 'inferred',
          source: 'The only long password field',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: the IMI password, not that of EU Login',
    },
    'security-code': {
      kind: 'do',
      anchor: [
        {
          css: 'fieldset:has(input[maxlength="1"]):not(:has(input:not([maxlength="1"])))',
          evidence: 'inferred',
          source: 'A group that holds nothing but fields of one character',
          date: '2026-11-22',
        },
        {
          css: 'form input[maxlength="3"]',
          evidence: 'inferred',
          source: 'The one field of three characters',
          date: '2026-11-22',
        },
        {
          css: ':is(td, p, div, span, dd, li):has(> input[maxlength="1"] ~ input[maxlength="1"] ~ input[maxlength="1"]):not(:has(input:not([maxlength="1"])))',
          evidence: 'inferred',
          source: 'A group that holds nothing but fields of one character',
          date: '2026-11-29',
        },
        {
          css: 'input[maxlength="3"]',
          evidence: 'inferred',
          source: 'The one field of three characters',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: 3 selected characters; imi-inail.md 1.5: the code has 12',
    },
    'last-time': {
      kind: 'know',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 000: one last time; seed 001: new users get a link by e-mail instead, the newest one counts',
    },
    forgotten: {
      kind: 'know',
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: IMI administrator or national coordinator; imi-inail.md 1.5',
    },
  },
} satisfies Page;
