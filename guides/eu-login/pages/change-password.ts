import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'password-tokens',
      path: '/cas/change/changePassword\\.cgi',
      present: [
        { css: 'form input[autocomplete=current-password]', count: 1 },
        { css: 'form input[autocomplete=new-password]', count: 2 },
      ],
      evidence: 'inferred',
      source: 'eu-login.md 1: address of the change; HTML autofill tokens',
      date: '2025',
    },
    {
      name: 'three-passwords',
      path: '/cas/change/changePassword\\.cgi',
      present: [
        { css: 'form input[type=password]', count: 3 },
        'form:has(input[type=password]) :is(button, input[type=submit])',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 1: address of the change; the present password and twice the new one',
      date: '2025',
    },
    {
      name: 'two-passwords',
      path: '/cas/change/changePassword\\.cgi',
      present: [
        { css: 'form input[type=password]', count: 2 },
        'form:has(input[type=password]) :is(button, input[type=submit])',
      ],
      absent: ['[autocomplete=one-time-code]'],
      evidence: 'inferred',
      source:
        'eu-login.md 1: address of the change; one has signed in just before, so the present one may be left out',
      date: '2025',
    },
  ],
  hints: {
    'current-password': {
      kind: 'do',
      anchor: [
        {
          css: 'form:has([autocomplete=new-password]) input[autocomplete=current-password]',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-22',
        },
        {
          css: 'form input[type=password]:is([name*=old i], [name*=current i], [id*=old i], [id*=current i])',
          evidence: 'inferred',
          source: 'English field names, as EU Login uses them elsewhere (eu-login.md 3.1)',
          date: '2026-11-22',
        },
        {
          css: 'form input[type=password]',
          nth: [1, 3],
          evidence: 'inferred',
          source: 'The order of every such form: present password, new one, new one again',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: window in which the password is changed',
    },
    'new-password': {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([name*=confirm i], [id*=confirm i])) input[autocomplete=new-password]:not([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'HTML autofill tokens; only where the field and its confirmation can be told apart',
          date: '2026-11-22',
        },
        {
          css: 'form:has(input:is([name*=old i], [name*=current i])) input[type=password]:is([name*=new i], [id*=new i]):not([name*=confirm i], [id*=confirm i], [name*=again i], [name*=repeat i])',
          evidence: 'inferred',
          source: 'English field names, as EU Login uses them elsewhere (eu-login.md 3.1)',
          date: '2026-11-22',
        },
        {
          css: 'form:not(:has(input:is([autocomplete=current-password], [name*=current i], [name*=old i]))) input[type=password]',
          nth: [2, 3],
          evidence: 'inferred',
          source: 'The order of every such form: present password, new one, new one again',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: window in which the password is changed; every three months, as the coordinator says',
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
          css: 'form:not(:has(input:is([autocomplete=current-password], [name*=current i], [name*=old i]))) input[type=password]',
          nth: [3, 3],
          evidence: 'inferred',
          source: 'The order of every such form: present password, new one, new one again',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: window in which the password is changed',
    },
    submit: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input[type=password]) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the form',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: a saved old password is among the usual causes',
    },
  },
} satisfies Page;
