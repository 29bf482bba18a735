import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'name-tokens',
      path: '/cas/eim/external/register\\.cgi',
      present: [
        { css: 'form input[autocomplete~=given-name]', count: 1 },
        { css: 'form input[autocomplete~=family-name]', count: 1 },
      ],
      absent: ['input[type=password]'],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address, E14) and 3.4 (order of the fields); HTML autofill tokens',
      date: '2025',
    },
    {
      name: 'two-addresses',
      path: '/cas/eim/external/register\\.cgi',
      present: [{ css: 'form input[type=email]', count: 2 }, 'form :is(button, input[type=submit])'],
      absent: ['input[type=password]'],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address, E14) and 3.4: e-mail and confirmation',
      date: '2025',
    },
    {
      name: 'text-language-and-box',
      path: '/cas/eim/external/register\\.cgi',
      present: [
        'form:has(input[type=checkbox]) input:is([type=text], [type=email], :not([type]))',
        'form select:has(option[value=bg i]):has(option[value=mt i])',
        'form :is(button, input[type=submit])',
      ],
      absent: ['input[type=password]'],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address, E14) and 3.4: names, e-mail language, privacy box',
      date: '2025',
    },
  ],
  hints: {
    'only-one': {
      kind: 'know',
      evidence: 'reported',
      source: 'registry',
      date: '2025',
      note: 'eu-login.md 5: a national registry warns against a second account; seed 000: only without an account',
    },
    'given-name': {
      kind: 'do',
      anchor: [
        {
          css: 'form input[autocomplete~=given-name]',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([name=firstName i], [id=firstName i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.4: English field names, confirmed by no public source',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: enter the name',
    },
    'family-name': {
      kind: 'do',
      anchor: [
        {
          css: 'form input[autocomplete~=family-name]',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([name=lastName i], [id=lastName i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.4: English field names, confirmed by no public source',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: enter the name',
    },
    email: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([name*=confirm i], [id*=confirm i])) input:is([type=email], [autocomplete~=email], [name=email i]):not([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.4: e-mail, then its confirmation; only where the two can be told apart',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([type=email], [name*=mail i])',
          nth: [1, 2],
          evidence: 'inferred',
          source: 'eu-login.md 3.4: order in the manuals: first name, last name, e-mail, confirm e-mail',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 000: work address; seed 001: the address registered in IMI',
    },
    'confirm-email': {
      kind: 'do',
      anchor: [
        {
          css: 'form input:is([type=email], [type=text], [autocomplete~=email]):is([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.4: e-mail, then its confirmation; only where the two can be told apart',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([type=email], [name*=mail i])',
          nth: [2, 2],
          evidence: 'inferred',
          source: 'eu-login.md 3.4: order in the manuals: first name, last name, e-mail, confirm e-mail',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: confirm the work address',
    },
    'email-language': {
      kind: 'know',
      anchor: [
        {
          css: 'form:has(input:is([type=text], [type=email], [type=checkbox], :not([type]))) select[name]:not(header *):has(option[value=bg i]):has(option[value=mt i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.4: e-mail language, among the official languages; what is sent has a name',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 3.4: language of the e-mails',
    },
    privacy: {
      kind: 'do',
      anchor: [
        {
          css: 'form input[type=checkbox]:not([name*=news i], [id*=news i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.4: the one box of the form',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: accept the privacy statement',
    },
    create: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input[type=checkbox]) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the form',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: «Crea un account», then close the browser',
    },
  },
} satisfies Page;
