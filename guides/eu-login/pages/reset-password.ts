import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'address-field',
      path: '/cas/init/passwordResetRequest\\.cgi',
      present: [
        {
          css: 'input:is([name=username], [type=email], [autocomplete~=username], [autocomplete~=email]):not(header *, footer *, nav *, aside *)',
          count: 1,
        },
        ':is(button, input[type=submit], [role=button])',
      ],
      absent: ['input[type=password]', 'textarea'],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address) and 3.5: the page asks for the e-mail address',
      date: '2025',
    },
    {
      name: 'one-or-two-fields',
      path: '/cas/init/passwordResetRequest\\.cgi',
      present: [
        'form:not([role=search], header *, nav *):has(:is(button, input[type=submit])) input:is([type=text], :not([type])):not([name*=search i], [name=q])',
        'h1, h2, label, td, th, dt, [placeholder]',
      ],
      absent: ['input[type=password]', 'textarea'],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address) and 3.5: e-mail address, and the characters of a picture',
      date: '2025',
    },
  ],
  hints: {
    email: {
      kind: 'do',
      anchor: [
        {
          css: 'form input:is([name=username], [type=email], [autocomplete~=username], [autocomplete~=email])',
          evidence: 'inferred',
          source:
            'HTML autofill tokens; the name that EU Login gives the address elsewhere (eu-login.md 3.1)',
          date: '2026-11-22',
        },
        {
          css: 'input:is([name=username], [type=email], [autocomplete~=username], [autocomplete~=email]):not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'inferred',
          source: 'HTML autofill tokens, and the name that EU Login gives the address elsewhere',
          date: '2026-11-29',
        },
        {
          css: 'input:is([type=text], :not([type])):not(header *, footer *, nav *, aside *, [role=search] *)',
          text: '(mail|correo|courriel|електрон|имейл|пощ|pošt|pasts|pašt|ταχυδρομ|ηλεκτρονικ|ríomhp|sähköposti|e-?post|posta elettronika|adresse électronique)',
          evidence: 'inferred',
          source: 'The words beside the field, in the languages of the Union; translations are ours',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: first give the e-mail address',
    },
    submit: {
      kind: 'do',
      anchor: [
        {
          css: 'form:not([role=search], header *, nav *):has(input:is([type=text], [type=email], :not([type]))) :is(input[type=submit], button:not([type=button], [type=reset]))',
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
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 3.5: the e-mail can take up to 20 minutes',
    },
    'once-a-day': {
      kind: 'know',
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: one reset in 24 hours',
    },
    locked: {
      kind: 'know',
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 5: a locked account unlocks after 15 minutes and cannot be reset meanwhile',
    },
  },
} satisfies Page;
