import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'name-and-pin-twice',
      path: '/cas/userdata/mobileApp/([a-z]*[aA]dd|register|new)[^/]*',
      present: [
        { css: 'input:is([type=password], [maxlength="4"])', count: 2 },
        {
          css: 'input:is([type=text], :not([type])):not([maxlength="4"], header *, footer *, nav *, aside *)',
          count: 1,
        },
        ':is(button, input[type=submit], [role=button])',
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
        {
          css: 'input:is([type=text], :not([type])):not([maxlength="4"]):not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'inferred',
          source: 'eu-login.md 3.7: the only field that is no PIN',
          date: '2026-11-29',
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
          css: 'input:is([type=password], [maxlength="4"])',
          text: '^(?!.*(^|[^a-zÀ-ῼ])(потвър|повтор|отново|potvr|potrd|ponov|zopak|znov|ověř|over(te|it)|bekræft|gentag|igen|bestätig|wiederhol|erneut|noch ?mal|επιβεβ|επαν[αά]λ|ξανά|confirm|conferm|repeat|re-?enter|re-?type|again|verify|verific|repet|repit|répét|ripet|kinnita|korda|uuesti|vahvist|toista|uudelleen|deimhnigh|dearbhaigh|arís|megerősít|újra|ismét|patvirtin|pakarto|apstiprin|atkārto|ikkonferm|erġa|bevestig|herhaal|opnieuw|potwierd|powtórz|ponown|bekräft|upprepa)).*(PIN|ПИН)',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
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
      unanchored: 'silent',
      anchor: [
        {
          css: 'form input:is([type=password], [maxlength="4"]):is([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.7: the field that is called the confirmation',
          date: '2026-11-22',
        },
        {
          css: 'input:is([type=password], [maxlength="4"])',
          text: '(^|[^a-zÀ-ῼ])(потвър|повтор|отново|potvr|potrd|ponov|zopak|znov|ověř|over(te|it)|bekræft|gentag|igen|bestätig|wiederhol|erneut|noch ?mal|επιβεβ|επαν[αά]λ|ξανά|confirm|conferm|repeat|re-?enter|re-?type|again|verify|verific|repet|repit|répét|ripet|kinnita|korda|uuesti|vahvist|toista|uudelleen|deimhnigh|dearbhaigh|arís|megerősít|újra|ismét|patvirtin|pakarto|apstiprin|atkārto|ikkonferm|erġa|bevestig|herhaal|opnieuw|potwierd|powtórz|ponown|bekräft|upprepa)',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
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
        {
          css: ':is(main, #content) :is(input[type=submit], button:not([type=button], [type=reset])):not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'inferred',
          source: 'The one button of the page',
          date: '2026-11-29',
        },
        {
          css: 'button[class*=primary i]:not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'inferred',
          source: 'The one button that the page puts first',
          date: '2026-11-30',
        },
        {
          css: 'body:not(:has([role=button]:not(button), a[class*=btn i], a[class*=button i])) :is(button, input[type=button]):not([aria-label], [aria-haspopup], [aria-expanded], [aria-pressed], [type=reset], [role=tab], [role=option], [role=radio], :is([role=group], [role=radiogroup], [role=listbox]) *, [class*=lang i], [class*=link i], #anonymize, [type=password] + *, header *, footer *, nav *, aside *, [role=search] *)',
          text: '^(?!.*(^|[^a-zÀ-ῼ])eID).*[a-zÀ-ῼ]{2}',
          evidence: 'inferred',
          source: 'The one button of the page; a page with links that look like buttons has others',
          date: '2026-11-30',
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
