import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'method-told',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [{ css: 'input[type=hidden][value=PASSWORD_MOBILE_APP]', hidden: true }, 'h1, h2, p'],
      absent: [
        'input:not([type=hidden], [type=submit], [type=button], [type=image])',
        'textarea',
        'form#whoamiForm',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]:not(header *, nav *)',
        '[role=alert], .alert-danger, .error, .srvErrors, .invalid-feedback',
        '#imminentForceLogin, #fallbackLink',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"], a[href*="/mobileApp/"]',
        'a[href*="/cas/logout"]',
        {
          css: 'h1, h2, h1 *, h2 *, [role=heading]',
          text: '(^|[^a-zÀ-ῼ])(QR|Token|eID|Security Key)([^a-zÀ-ῼ]|$)',
        },
        'form :is(button, input[type=submit]) ~ :is(button, input[type=submit])',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 3.3: code of the method; nothing to type and nothing to choose',
      date: '2026-11-22',
    },
    {
      name: 'heading-names-pin',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [{ css: 'h1, h2, h1 *, h2 *, [role=heading]', text: '(^|[^a-zÀ-ῼ])(PIN|ПИН)([^a-zÀ-ῼ]|$)' }],
      absent: [
        'input:not([type=hidden], [type=submit], [type=button], [type=image])',
        'textarea',
        'form#whoamiForm',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]:not(header *, nav *)',
        '[role=alert], .alert-danger, .error, .srvErrors, .invalid-feedback',
        '#imminentForceLogin, #fallbackLink',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"], a[href*="/mobileApp/"]',
        'a[href*="/cas/logout"]',
        {
          css: 'h1, h2, h1 *, h2 *, [role=heading]',
          text: '(^|[^a-zÀ-ῼ])(QR|Token|eID|Security Key)([^a-zÀ-ῼ]|$)',
        },
        'form :is(button, input[type=submit]) ~ :is(button, input[type=submit])',
      ],
      evidence: 'inferred',
      source:
        'eu-login.md 2 (state 13) and 3.8: no markup is public; nothing to type, the heading names the method',
      date: '2026-11-22',
    },
    {
      name: 'waits-for-the-phone',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        { css: 'p, li, label, strong, b, em, span, div', text: '(^|[^a-zÀ-ῼ])(PIN|ПИН)([^a-zÀ-ῼ]|$)' },
        'progress, [role=progressbar], [role=status], [aria-live=polite], [aria-busy=true], [class*=load i]',
      ],
      absent: [
        'input:not([type=hidden], [type=submit], [type=button], [type=image])',
        'textarea',
        'form#whoamiForm',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]:not(header *, nav *)',
        '[role=alert], .alert-danger, .error, .srvErrors, .invalid-feedback',
        '#imminentForceLogin, #fallbackLink',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"], a[href*="/mobileApp/"]',
        'a[href*="/cas/logout"]',
        {
          css: 'h1, h2, h1 *, h2 *, [role=heading]',
          text: '(^|[^a-zÀ-ῼ])(QR|Token|eID|Security Key)([^a-zÀ-ῼ]|$)',
        },
        'form :is(button, input[type=submit]) ~ :is(button, input[type=submit])',
        { css: 'p, li, label, strong, b, em, span, div', text: '(^|[^a-zÀ-ῼ])(QR|eID)([^a-zÀ-ῼ]|$)' },
      ],
      evidence: 'inferred',
      source:
        'eu-login.md 2 (state 13) and 3.8: no markup is public; nothing to type, the page waits for the app',
      date: '2026-11-22',
    },
  ],
  hints: {
    approve: {
      kind: 'do',
      evidence: 'reported',
      source: 'eu-login',
      date: '2026',
      note: 'eu-login.md 3.8: the page waits until the request on the phone is approved (E6); seed 001: PIN code',
    },
  },
} satisfies Page;
