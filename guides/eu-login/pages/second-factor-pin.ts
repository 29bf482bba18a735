import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'waits-for-the-phone',
      path: '/cas/login/?',
      present: [
        {
          css: 'h1, h2, h3, p, li, label, strong, b, em, span, div',
          text: '(^|[^\\p{L}])(PIN|ПИН)([^\\p{L}]|$)',
        },
        'form, progress, [role=progressbar], [role=status], [aria-live], [aria-busy=true]',
      ],
      absent: [
        'input:is([type=text], [type=password], [type=email], [type=tel], [type=number], :not([type]))',
        'form#whoamiForm',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]',
        '[role=alert]',
        '#imminentForceLogin, #fallbackLink',
        'a[href*="/eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"]',
        'a[href*="/cas/logout"]',
        { css: 'h1, h2, h3, p, li, label, strong, b, em, span, div', text: '(^|[^\\p{L}])QR([^\\p{L}]|$)' },
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
