import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'new-password-tokens',
      path: '/cas/init/(?!passwordResetRequest\\.cgi).+',
      present: [{ css: 'form input[autocomplete=new-password]', count: 2 }],
      absent: ['[autocomplete=current-password]', 'input[type=email]'],
      evidence: 'inferred',
      source:
        'eu-login.md 1 and 3.4: page of the link in the e-mail, password and confirmation; autofill tokens',
      date: '2026-11-22',
    },
    {
      name: 'two-passwords',
      path: '/cas/init/(?!passwordResetRequest\\.cgi).+',
      present: [
        { css: 'input[type=password]', count: 2 },
        { css: 'form:has(input[type=password])', count: 1 },
        'form:has(input[type=password]) :is(button, input[type=submit])',
      ],
      absent: ['[autocomplete=current-password]', 'input[type=email]', '[autocomplete=one-time-code]'],
      evidence: 'inferred',
      source: 'eu-login.md 1 and 3.4: page of the link in the e-mail, password and confirmation',
      date: '2026-11-22',
    },
  ],
  hints: {
    'new-password': {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([name*=confirm i], [id*=confirm i])) input:is([autocomplete=new-password], [type=password]):not([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'The field that is not the confirmation; only where the two can be told apart',
          date: '2026-11-22',
        },
        {
          css: 'form input[type=password]',
          nth: [1, 2],
          evidence: 'inferred',
          source: 'eu-login.md 3.4: password, then its confirmation',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: a screen in which to set the EU Login password',
    },
    'confirm-password': {
      kind: 'do',
      anchor: [
        {
          css: 'form input:is([autocomplete=new-password], [type=password]):is([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'The field that is called the confirmation',
          date: '2026-11-22',
        },
        {
          css: 'form input[type=password]',
          nth: [2, 2],
          evidence: 'inferred',
          source: 'eu-login.md 3.4: password, then its confirmation',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 3.4: password and confirmation',
    },
    proceed: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([autocomplete=new-password], [type=password])) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the form',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: «Procedi»; seed 001: after every recovery use the link of the newest IMI e-mail',
    },
  },
} satisfies Page;
