import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'name-and-pin-twice',
      path: '/cas/userdata/mobileApp/([a-z]*[aA]dd|register|new)[^/]*',
      present: [
        { css: 'form input:is([type=password], [maxlength="4"])', count: 2 },
        { css: 'form input:is([type=text], :not([type])):not([maxlength="4"])', count: 1 },
        'form:has(input:is([type=password], [maxlength="4"])) :is(button, input[type=submit]), :is(button, input[type=submit])[form]',
      ],
      absent: ['[autocomplete=current-password]', '[autocomplete=one-time-code]', 'input[type=email]'],
      evidence: 'inferred',
      source:
        'eu-login.md 1 (folder) and 3.7: device name, PIN of 4 digits and its confirmation; markup unknown',
      date: '2026-11-22',
    },
  ],
  hints: {
    'device-name': {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([type=password], [maxlength="4"])) input:is([type=text], :not([type])):not([maxlength="4"])',
          evidence: 'inferred',
          source: 'eu-login.md 3.7: the only field that is no PIN',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: name of the phone',
    },
    pin: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([name*=confirm i], [id*=confirm i])) input:is([type=password], [maxlength="4"]):not([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.7: the PIN, where it can be told from its confirmation',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([type=password], [maxlength="4"])',
          nth: [1, 2],
          evidence: 'inferred',
          source: 'eu-login.md 3.7: order of the manuals: name, PIN, PIN again',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'two-factor-page',
      date: '2025',
      note: 'Against seed 001 (“the code that unlocks the phone”): imi-inail.md 3, one defines a PIN for the app',
    },
    'confirm-pin': {
      kind: 'do',
      anchor: [
        {
          css: 'form input:is([type=password], [maxlength="4"]):is([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.7: the field that is called the confirmation',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([type=password], [maxlength="4"])',
          nth: [2, 2],
          evidence: 'inferred',
          source: 'eu-login.md 3.7: order of the manuals: name, PIN, PIN again',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: confirmation of the PIN',
    },
    submit: {
      kind: 'do',
      anchor: [
        {
          css: 'form:has(input:is([type=password], [maxlength="4"])) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the form',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 3.7: then a QR code to scan with the app',
    },
    'initialise-app': {
      kind: 'know',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: after adding the phone, initialise the app on it',
    },
  },
} satisfies Page;
