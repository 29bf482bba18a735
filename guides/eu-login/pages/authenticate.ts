import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'login-form-password',
      path: '/cas/login/?',
      present: ['form#loginForm', { css: '#loginForm input:is(#password, [name=password])', count: 1 }],
      absent: [
        'form#whoamiForm',
        '#imminentForceLogin',
        '[autocomplete=new-password]',
        { css: 'input[type=password]', count: 2 },
        { css: 'input[type=password]', count: 3 },
        // A code from an app or a token may be asked for in a field of the same name.
        '#loginForm input:is(#password, [name=password]):is([maxlength="6"], [maxlength="8"], [inputmode=numeric], [autocomplete=one-time-code])',
        '#loginForm:not(:has(#verif-method-dd-id, #loginStrength, [aria-haspopup], [role=combobox], [role=listbox], [role=radiogroup], [type=radio])) :is(canvas, [id*=qr i], [class*=qr i], img[alt*=QR i], img[src*=qr i])',
      ],
      evidence: 'reported',
      source: 'eu-login.md 2 (state 2) and 3.2: form and field in every script',
      date: '2026',
    },
    {
      name: 'login-form-methods',
      path: '/cas/login/?',
      present: ['form#loginForm', '#loginForm :is(#verif-method-dd-id, select#loginStrength)'],
      absent: [
        'form#whoamiForm',
        '#imminentForceLogin',
        'input[type=password]',
        'input:is([type=text], [type=email], [type=tel], [type=number], :not([type]))',
      ],
      evidence: 'inferred',
      source:
        'eu-login.md 2 (state 2b) and 3.3: adaptive authentication may skip the password since December 2022',
      date: '2022-12-20',
    },
    {
      name: 'password-and-names',
      path: '/cas/login/?',
      present: [
        { css: 'input[type=password]', count: 1 },
        { css: 'form input[name=password]', count: 1 },
        '[name=_submit], [id^="verif-method-dd-"], #anonymize',
      ],
      absent: [
        '[name=whoamiSubmit]',
        '#imminentForceLogin',
        '[autocomplete=new-password]',
        'form input[name=password]:is([maxlength="6"], [maxlength="8"], [inputmode=numeric], [autocomplete=one-time-code])',
        'form:has(input[name=password]):not(:has(#verif-method-dd-id, #loginStrength, [aria-haspopup], [role=combobox], [role=listbox], [role=radiogroup], [type=radio])) :is(canvas, [id*=qr i], [class*=qr i], img[alt*=QR i], img[src*=qr i])',
      ],
      evidence: 'reported',
      source: 'eu-login.md 3.2 and 7: names outlived two redesigns',
      date: '2026',
    },
    {
      name: 'one-password-field',
      path: '/cas/login/?',
      present: [
        { css: 'input[type=password]', count: 1 },
        'form:has(input[type=password]) :is(button, input[type=submit])',
      ],
      absent: [
        '[autocomplete=new-password]',
        'form:has(input[type=password]) input:is([type=email], [type=tel], [type=number])',
        'form:not(:has(input[type=password])) input:is([type=text], [type=email], :not([type]))',
        'a[href*="/cas/logout"]',
        // A token's or an app's code may be typed unseen as well.
        'input[type=password]:is([autocomplete=one-time-code], [inputmode=numeric], [name*=code i], [name*=token i], [name*=otp i], [name*=pin i], [name*=response i], [name*=challenge i], [maxlength="4"], [maxlength="6"], [maxlength="8"], [id*=code i], [id*=token i], [id*=otp i])',
      ],
      evidence: 'inferred',
      source:
        'The sign-in address with one password field in a form; the step before asks for none (eu-login.md 3)',
      date: '2026-11-22',
    },
    {
      name: 'methods-and-user-id',
      path: '/cas/login/?',
      present: [
        {
          css: '[aria-haspopup=listbox], [role=combobox], [role=option], option, label:has([type=radio])',
          text: '(^|[^\\p{L}])(PIN|ПИН|QR|SMS|Token)([^\\p{L}]|$)',
        },
        {
          css: 'div, span, strong, b, p, dd, td',
          text: '^[a-z]\\d{2}[0-9a-z]{5}(\\s*\\(.{2,40}\\))?$',
          count: 1,
        },
        'form :is(button, input[type=submit])',
      ],
      absent: [
        'input:is([type=text], [type=email], [type=tel], [type=number], [type=password], :not([type]))',
      ],
      evidence: 'inferred',
      source:
        'eu-login.md 2 (state 2b): the page without the password; the user ID of seed 001 stands on no other',
      date: '2026-11-22',
    },
  ],
  hints: {
    language: {
      kind: 'know',
      anchor: [
        {
          css: 'select:has(option[value=bg i]):has(option[value=mt i])',
          evidence: 'inferred',
          source: 'eu-login.md 4: all official languages in a drop-down at the top',
          date: '2026-11-22',
        },
        {
          css: 'a, button, summary, [role=button], [role=combobox]',
          text: '^\\p{L}+ \\((bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|pl|pt|ro|sk|sl|sv)\\)$',
          evidence: 'reported',
          source: 'Seed 001, screenshots: “italiano (it)”',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: choose the language at the top right; EU Login Portal: drop-down at the top',
    },
    'user-id': {
      kind: 'know',
      anchor: [
        {
          css: 'div, span, strong, b, em, p, dd, td, li, h2, h3, label, output',
          text: '^[a-z]\\d{2}[0-9a-z]{5}(\\s*\\(.{2,40}\\))?$',
          evidence: 'reported',
          source: 'Seed 001: 8 characters under the greeting, then “(Esterno)”; eu-login.md 5: n00…, v00…',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: the user ID is this code of 8 characters',
    },
    'other-email': {
      kind: 'know',
      anchor: [
        {
          css: '#anonymize, [name=anonymize]',
          evidence: 'reported',
          source: 'eu-login.md 3.2 (E10)',
          date: '2020',
        },
        {
          css: 'form:has(input[type=password]) a:is([href*="/cas/login"], [href^="?"], [href^="login"])',
          evidence: 'inferred',
          source: 'eu-login.md 6: the link begins the sign-in anew',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 000: when another address than yours is shown; seed 001, screenshots',
    },
    'current-password': {
      kind: 'do',
      anchor: [
        {
          css: '#loginForm input:is(#password, [name=password])',
          evidence: 'reported',
          source: 'eu-login.md 3.2: in every script',
          date: '2026',
        },
        {
          css: 'input[type=password]',
          evidence: 'inferred',
          source: 'The only password field of the page',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 000: the EU Login password; seed 001: to be renewed every three months, as the coordinator says',
    },
    'lost-password': {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="passwordResetRequest.cgi"]',
          evidence: 'inferred',
          source: 'eu-login.md 1: address of the reset request',
          date: '2025',
        },
        {
          css: 'form:has(input[type=password]) a[href*="/cas/init/"]',
          evidence: 'inferred',
          source: 'eu-login.md 1: folder of the reset request',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: the first remedy when one cannot get in; seed 000: once in 24 hours',
    },
    method: {
      kind: 'do',
      anchor: [
        {
          css: '#verif-method-dd-id',
          evidence: 'reported',
          source: 'eu-login.md 3.2 (E1–E5)',
          date: '2025',
        },
        {
          css: 'select#loginStrength',
          evidence: 'reported',
          source: 'eu-login.md 3.0: old UI (E10)',
          date: '2020',
        },
        {
          css: 'form :is([aria-haspopup=listbox], [role=combobox])',
          evidence: 'inferred',
          source: 'ARIA names of a list box',
          date: '2026-11-22',
        },
        {
          css: 'form:has(input[type=password]) select:not(:has(option[value=bg i]):has(option[value=mt i]))',
          evidence: 'inferred',
          source: 'The only list in the sign-in form that is not the language',
          date: '2026-11-22',
        },
        {
          css: 'form :is([role=radiogroup], fieldset:has([type=radio][value^=PASSWORD]))',
          evidence: 'inferred',
          source: 'The methods as a group of radio buttons, by the codes of eu-login.md 3.3',
          date: '2026-11-22',
        },
        {
          css: 'form:has(input[type=password]) :is(button, [role=button])[aria-expanded]',
          evidence: 'inferred',
          source: 'The one control of the sign-in form that unfolds something',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: PIN code or QR code; eu-login.md 3.3: a security key or passkey where offered',
    },
    'method-pin': {
      kind: 'do',
      unanchored: 'silent',
      anchor: [
        {
          css: '#verif-method-dd-PASSWORD_MOBILE_APP, label:has([type=radio][value=PASSWORD_MOBILE_APP]), :is([data-strength=PASSWORD_MOBILE_APP], [data-value=PASSWORD_MOBILE_APP], [data-method=PASSWORD_MOBILE_APP])',
          evidence: 'inferred',
          source: 'eu-login.md 3.3: code of the method as the end of the id',
          date: '2025',
        },
        {
          css: '[role=option]:not(#verif-method-dd-MOBILE_APP), [role=radio], label:has([type=radio]), [role=listbox] > :not(#verif-method-dd-MOBILE_APP), [id^="verif-method-dd-PASSWORD"], .verif-method-dd-options > :not(#verif-method-dd-MOBILE_APP)',
          text: '(^|[^\\p{L}])(PIN|ПИН)([^\\p{L}]|$)',
          evidence: 'reported',
          source: 'Seed 001, screenshots: the option names the PIN',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: PIN code or QR code',
    },
    'method-qr': {
      kind: 'do',
      unanchored: 'silent',
      anchor: [
        {
          css: '#verif-method-dd-PASSWORD_SOFTWARE_TOKEN, label:has([type=radio][value=PASSWORD_SOFTWARE_TOKEN]), :is([data-strength=PASSWORD_SOFTWARE_TOKEN], [data-value=PASSWORD_SOFTWARE_TOKEN], [data-method=PASSWORD_SOFTWARE_TOKEN])',
          evidence: 'inferred',
          source: 'eu-login.md 3.3: code of the method as the end of the id',
          date: '2025',
        },
        {
          css: '[role=option], [role=radio], label:has([type=radio]), [role=listbox] > *, [id^="verif-method-dd-PASSWORD"], .verif-method-dd-options > *',
          text: '(^|[^\\p{L}])QR([^\\p{L}]|$)',
          evidence: 'reported',
          source: 'Seed 001, screenshots: the option names the QR code',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: PIN code or QR code',
    },
    'method-token': {
      kind: 'not',
      unanchored: 'silent',
      anchor: [
        {
          css: '#verif-method-dd-PASSWORD_TOKEN, label:has([type=radio][value=PASSWORD_TOKEN]), :is([data-strength=PASSWORD_TOKEN], [data-value=PASSWORD_TOKEN], [data-method=PASSWORD_TOKEN])',
          evidence: 'inferred',
          source: 'eu-login.md 3.3: code of the method as the end of the id',
          date: '2025',
        },
        {
          css: '[role=option], [role=radio], label:has([type=radio]), [role=listbox] > *, [id^="verif-method-dd-PASSWORD"], .verif-method-dd-options > *',
          text: '^Token(?! CRAM)([^\\p{L}]|$)',
          evidence: 'reported',
          source: 'Seed 001, screenshots: the option is called Token',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: Token is for the Commission’s own staff',
    },
    'method-sms': {
      kind: 'not',
      unanchored: 'silent',
      anchor: [
        {
          css: '#verif-method-dd-PASSWORD_SMS, label:has([type=radio][value=PASSWORD_SMS]), :is([data-strength=PASSWORD_SMS], [data-value=PASSWORD_SMS], [data-method=PASSWORD_SMS])',
          evidence: 'inferred',
          source: 'eu-login.md 3.3: code of the method as the end of the id',
          date: '2025',
        },
        {
          css: '[role=option], [role=radio], label:has([type=radio]), [role=listbox] > *, [id^="verif-method-dd-PASSWORD"], .verif-method-dd-options > *',
          text: '(^|[^\\p{L}])SMS([^\\p{L}]|$)',
          evidence: 'reported',
          source: 'eu-login.md 3.3: label of the old method',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025-07-01',
      note: 'Seed 001, notice on the page: SMS ended on 1 July 2025',
    },
    'method-password': {
      kind: 'know',
      unanchored: 'silent',
      anchor: [
        {
          css: '#verif-method-dd-PASSWORD, label:has([type=radio][value=PASSWORD]), :is([data-strength=PASSWORD], [data-value=PASSWORD], [data-method=PASSWORD])',
          evidence: 'reported',
          source: 'eu-login.md 3.2 (medium+)',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: Password can be chosen; imi-inail.md 3: it opens My account, IMI needs two factors',
    },
    'sign-in': {
      kind: 'do',
      anchor: [
        {
          css: '#loginForm [name=_submit]',
          evidence: 'reported',
          source: 'eu-login.md 3.2: three scripts',
          date: '2026',
        },
        {
          css: 'form:has(input[type=password]) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the password form',
          date: '2026-11-22',
        },
        {
          css: 'form:has([aria-haspopup=listbox], [role=combobox]) :is(input[type=submit], button:not([type=button], [type=reset]))',
          evidence: 'inferred',
          source: 'The one button that sends the form where no password is asked (eu-login.md 2, state 2b)',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: «Accesso»',
    },
    'my-account': {
      kind: 'know',
      anchor: [
        {
          css: 'footer a[href*="/cas/userdata/myAccount.cgi"]',
          evidence: 'reported',
          source: 'Seed 001: at the foot of the page; address from the IMI notice there',
          date: '2025',
        },
        {
          css: 'a[href*="/cas/userdata/myAccount.cgi"]',
          evidence: 'reported',
          source: 'Seed 001: address of My account',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: where devices and factors are mended after several failed attempts',
    },
    help: {
      kind: 'know',
      anchor: [
        {
          css: 'footer a[href*="/cas/help.html"]:not([href*="#"])',
          evidence: 'reported',
          source: 'eu-login.md 1: address of the help page; seed 001: at the foot of the page',
          date: '2025',
        },
        {
          css: ':is(a[href*="/cas/help.html"], a[href="help.html"]):not([href*="#"])',
          evidence: 'reported',
          source: 'eu-login.md 1: address of the help page',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: EU Login’s own help, in all official languages',
    },
  },
} satisfies Page;
