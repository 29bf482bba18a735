import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'whoami-form',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: ['form#whoamiForm'],
      absent: ['input[type=password]', 'form#loginForm'],
      evidence: 'reported',
      source: 'eu-login.md 2 (state 1) and 3.1: four independent scripts (E6, E8, E10, E11)',
      date: '2026',
    },
    {
      name: 'whoami-submit',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: ['[name=whoamiSubmit]'],
      absent: ['input[type=password]', '[name=_submit]'],
      evidence: 'seen',
      source: 'eu-login.md 3.1: pasted HTML of the Next button (E1)',
      date: '2024',
    },
    {
      name: 'one-address-field',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        {
          css: 'input:is([name=username], [autocomplete~=username], form [autocomplete~=email]):not(header *, footer *, nav *, aside *)',
          count: 1,
        },
        ':is(button, input[type=submit])',
      ],
      absent: [
        'input[type=password]',
        '[autocomplete=one-time-code]',
        'form[action*="selectCountry.cgi"]',
        'a[href*="passwordResetRequest.cgi"]',
        'textarea',
        'a[href*="/cas/logout"]',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 3.1: the step asks for one thing only, an e-mail address or unique identifier',
      date: '2026-11-22',
    },
    {
      name: 'one-field-and-register',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        'a[href*="eim/external/register.cgi"]',
        {
          css: 'input:is([type=text], [type=email], :not([type])):not(header *, footer *, nav *, aside *, [name=q])',
          count: 1,
        },
        ':is(button, input[type=submit])',
      ],
      absent: [
        'input[type=password]',
        '[autocomplete=one-time-code]',
        'a[href*="passwordResetRequest.cgi"]',
        'textarea',
        'a[href*="/cas/logout"]',
      ],
      evidence: 'inferred',
      source:
        'eu-login.md 1 (address of the registration) and 3.1; the link between the two pages is a guess',
      date: '2026-11-22',
    },
  ],
  hints: {
    language: {
      kind: 'know',
      foreign: true,
      anchor: [
        {
          css: 'select:has(option[value=bg i]):has(option[value=mt i])',
          evidence: 'inferred',
          source: 'eu-login.md 4: all official languages in a drop-down at the top',
          date: '2026-11-22',
        },
        {
          css: 'a, button, summary, [role=button], [role=combobox]',
          text: '^[a-zÀ-ῼ]+ \\((bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|pl|pt|ro|sk|sl|sv)\\)$',
          evidence: 'reported',
          source: 'Seed 001, screenshots: “italiano (it)”',
          date: '2025',
        },
        {
          css: 'header :is(a, button, summary, [role=button], [role=combobox])',
          text: '^(български|čeština|dansk|deutsch|ελληνικά|english|español|eesti|suomi|français|gaeilge|hrvatski|magyar|italiano|lietuvių|latviešu|malti|nederlands|polski|português|română|slovenčina|slovenščina|svenska)$',
          evidence: 'inferred',
          source: 'eu-login.md 4: each language by its own name',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: choose the language at the top right; EU Login Portal: drop-down at the top',
    },
    email: {
      kind: 'do',
      anchor: [
        {
          css: '#whoamiForm input:is(#username, [name=username])',
          evidence: 'reported',
          source: 'eu-login.md 3.1 (E6, E8, E10, E11)',
          date: '2026',
        },
        {
          css: 'form input:is(#username, [name=username])',
          evidence: 'reported',
          source: 'eu-login.md 7',
          date: '2026',
        },
        {
          css: 'input:is(#username, [name=username]):not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'reported',
          source: 'eu-login.md 7: names alone, in every script',
          date: '2026-11-29',
        },
        {
          css: 'input:is([type=email], [autocomplete~=username]):not(header *, footer *, nav *, aside *, [role=search] *, [class*=news i] *, [name*=news i])',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-29',
        },
        {
          css: 'form input:is([type=email], [autocomplete~=username])',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([type=text], :not([type]))',
          evidence: 'inferred',
          source: 'eu-login.md 3.1: the step asks for one thing only',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 000: your work address; seed 001: it must be the address registered in IMI',
    },
    next: {
      kind: 'do',
      anchor: [
        {
          css: '[name=whoamiSubmit]',
          evidence: 'seen',
          source: 'eu-login.md 3.1: pasted HTML (E1)',
          date: '2024',
        },
        {
          css: 'form:has(#username, [name=username], [autocomplete~=username]) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the address',
          date: '2026-11-29',
        },
        {
          css: 'form:has(input:is([type=text], [type=email], :not([type]))) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the one field',
          date: '2026-11-22',
        },
        {
          css: ':is(input[type=submit], button:not([type=button], [type=reset])):not(header *, footer *, nav *, aside *, [role=search] *, [class*=news i] *, form[method=get i] *)',
          evidence: 'inferred',
          source: 'The one button of the page',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: «Avanti»',
    },
    'create-account': {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="eim/external/register.cgi"]',
          evidence: 'inferred',
          source: 'eu-login.md 1: address of the registration (E14)',
          date: '2025',
        },
        {
          css: 'a[href*="/cas/eim/external/"]:not([href*="/restricted/"])',
          evidence: 'inferred',
          source: 'eu-login.md 1: folder of the registration; below restricted/ one is signed in',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: without an EU Login account, create one',
    },
    'not-eid': {
      kind: 'not',
      anchor: [
        {
          css: 'a[href*="eidas" i], a[href*="selectCountry" i]',
          evidence: 'inferred',
          source: 'eu-login.md 6: eID leads to the country chooser and to eIDAS',
          date: '2022-12-16',
        },
        {
          css: 'a:not([href*="trusted-digital-identity"], [href*=help i]), button, input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'eu-login.md 3.1: “Sign in with eID” (E12)',
          date: '2022-12-16',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: after an attempt with SPID, IMI did not know the user; eu-login.md 5: eID opens another identity (v00…)',
    },
  },
} satisfies Page;
