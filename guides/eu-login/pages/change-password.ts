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
      present: [{ css: 'input[type=password]', count: 3 }, ':is(button, input[type=submit])'],
      evidence: 'inferred',
      source: 'eu-login.md 1: address of the change; the present password and twice the new one',
      date: '2025',
    },
    {
      name: 'two-passwords',
      path: '/cas/change/changePassword\\.cgi',
      present: [{ css: 'input[type=password]', count: 2 }, ':is(button, input[type=submit])'],
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
          css: 'input[type=password]',
          text: '^(?!.*(^|[^a-zÀ-ῼ])(потвър|повтор|отново|potvr|potrd|ponov|zopak|znov|ověř|over(te|it)|bekræft|gentag|igen|bestätig|wiederhol|erneut|noch ?mal|επιβεβ|επαν[αά]λ|ξανά|confirm|conferm|repeat|re-?enter|re-?type|again|verify|verific|repet|repit|répét|ripet|kinnita|korda|uuesti|vahvist|toista|uudelleen|deimhnigh|dearbhaigh|arís|megerősít|újra|ismét|patvirtin|pakarto|apstiprin|atkārto|ikkonferm|erġa|bevestig|herhaal|opnieuw|potwierd|powtórz|ponown|bekräft|upprepa))(?!.*(^|[^a-zÀ-ῼ])(нов|nov|ny(?!ky|ně)|neu|νέ|new|nuev|uu[st]|uude|nouve|nua|új|nuov|nauj|jaun|ġdid|nieuw|now|nou|nya)).*(^|[^a-zÀ-ῼ])(текущ|настоящ|сегаш|стар|současn|stávající|aktu|akt[uv]|star|nynějš|nuværende|gammel|gamle|derzeit|alte|bisherig|jetzig|τρέχ|τωριν|παλι|ισχύ|current|old|present|existing|actu|atual|antig|antic|anterior|praegu|kehtiv|vana|seni|nyky|vanha|ancien|reatha|sean|láithreach|trenutn|sadašnj|postojeć|obstoječ|sedanj|jelenleg|régi|mostani|attual|corrente|vecchi|provvisori|dabartin|esam|sen|pašreiz|esoš|vec|līdzšin|attwal|kurrent|qadim|huidig|oude?|obecn|bieżąc|dotychczas|curent|vech|súčasn|teraj|nuvarande|gamla)',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
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
          css: 'input[type=password]',
          text: '^(?!.*(^|[^a-zÀ-ῼ])(потвър|повтор|отново|potvr|potrd|ponov|zopak|znov|ověř|over(te|it)|bekræft|gentag|igen|bestätig|wiederhol|erneut|noch ?mal|επιβεβ|επαν[αά]λ|ξανά|confirm|conferm|repeat|re-?enter|re-?type|again|verify|verific|repet|repit|répét|ripet|kinnita|korda|uuesti|vahvist|toista|uudelleen|deimhnigh|dearbhaigh|arís|megerősít|újra|ismét|patvirtin|pakarto|apstiprin|atkārto|ikkonferm|erġa|bevestig|herhaal|opnieuw|potwierd|powtórz|ponown|bekräft|upprepa)).*(^|[^a-zÀ-ῼ])(нов|nov|ny(?!ky|ně)|neu|νέ|new|nuev|uu[st]|uude|nouve|nua|új|nuov|nauj|jaun|ġdid|nieuw|now|nou|nya)',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
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
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: a saved old password is among the usual causes',
    },
  },
} satisfies Page;
