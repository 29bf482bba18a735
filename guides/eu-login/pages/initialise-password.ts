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
      present: [{ css: 'input[type=password]', count: 2 }, ':is(button, input[type=submit])'],
      absent: [
        '[autocomplete=current-password]',
        'input[type=email]',
        '[autocomplete=one-time-code]',
        'form:has([type=password]) ~ form:has([type=password])',
      ],
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
          css: 'input[type=password]',
          text: '^(?!.*(^|[^a-zÀ-ῼ])(потвър|повтор|отново|potvr|potrd|ponov|zopak|znov|ověř|over(te|it)|bekræft|gentag|igen|bestätig|wiederhol|erneut|noch ?mal|επιβεβ|επαν[αά]λ|ξανά|confirm|conferm|repeat|re-?enter|re-?type|again|verify|verific|repet|repit|répét|ripet|kinnita|korda|uuesti|vahvist|toista|uudelleen|deimhnigh|dearbhaigh|arís|megerősít|újra|ismét|patvirtin|pakarto|apstiprin|atkārto|ikkonferm|erġa|bevestig|herhaal|opnieuw|potwierd|powtórz|ponown|bekräft|upprepa)).*[a-zÀ-ῼ]',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
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
      unanchored: 'silent',
      anchor: [
        {
          css: 'form input:is([autocomplete=new-password], [type=password]):is([name*=confirm i], [id*=confirm i])',
          evidence: 'inferred',
          source: 'The field that is called the confirmation',
          date: '2026-11-22',
        },
        {
          css: 'input[type=password]',
          text: '(^|[^a-zÀ-ῼ])(потвър|повтор|отново|potvr|potrd|ponov|zopak|znov|ověř|over(te|it)|bekræft|gentag|igen|bestätig|wiederhol|erneut|noch ?mal|επιβεβ|επαν[αά]λ|ξανά|confirm|conferm|repeat|re-?enter|re-?type|again|verify|verific|repet|repit|répét|ripet|kinnita|korda|uuesti|vahvist|toista|uudelleen|deimhnigh|dearbhaigh|arís|megerősít|újra|ismét|patvirtin|pakarto|apstiprin|atkārto|ikkonferm|erġa|bevestig|herhaal|opnieuw|potwierd|powtórz|ponown|bekräft|upprepa)',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
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
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: «Procedi»; seed 001: after every recovery use the link of the newest IMI e-mail',
    },
  },
} satisfies Page;
