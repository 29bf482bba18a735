import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'form-action',
      path: '/cas/.+',
      present: ['form[action*="selectCountry.cgi"]'],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm'],
      evidence: 'seen',
      source: 'eu-login.md 2 (state 4): recorded request to /cas/selectCountry.cgi (E12)',
      date: '2022-12-16',
    },
    {
      name: 'field-names',
      path: '/cas/.+',
      present: [
        { css: '[name=TxId]', hidden: true },
        { css: '[name=country]', hidden: true },
      ],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm'],
      evidence: 'seen',
      source: 'eu-login.md 2 (state 4): names in the recorded request (E12)',
      date: '2022-12-16',
    },
  ],
  hints: {
    'wrong-turn': {
      kind: 'not',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: an attempt with SPID is a reason why IMI does not let one in',
    },
  },
} satisfies Page;
