import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'code-token-and-picture',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        { css: 'input[autocomplete=one-time-code]', count: 1 },
        'canvas, :is(canvas, img, svg, [role=img]):is([alt*="QR" i], [aria-label*="QR" i], [src*="qr" i], [id*="qr" i], [class*="qr" i])',
      ],
      absent: [
        'input[type=password]:not([autocomplete=one-time-code])',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]:not(header *, nav *)',
        'form#whoamiForm',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"], a[href*="/cas/logout"]',
        'textarea, [name*=captcha i], [src*=captcha i], [name*=device i]',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 3.8 and HTML autofill tokens: a picture that is called QR and one code to type',
      date: '2026-11-22',
    },
    {
      name: 'qr-picture-and-one-field',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        {
          css: 'input:is([type=text], [type=tel], [type=number], [autocomplete=one-time-code], :not([type])):not(header *, footer *, nav *, aside *)',
          count: 1,
        },
        ':is(canvas, svg, img, :is([id*=qr i], [class*=qr i]) *):is([id*=qr i], [class*=qr i], [alt*=QR i], [src*=qr i], :is([id*=qr i], [class*=qr i]) *):not(header *, footer *, button *)',
      ],
      absent: [
        'input:is([type=password]:not([autocomplete=one-time-code]), [type=email], [name=username], [name=password], [autocomplete~=username], [autocomplete=current-password])',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]:not(header *, nav *)',
        'form#whoamiForm',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"], a[href*="/cas/logout"]',
        'textarea, [name*=captcha i], [src*=captcha i], [name*=device i]',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 3.8: a picture that is called QR, and one code to type; markup unknown',
      date: '2026-11-22',
    },
    {
      name: 'picture-and-code',
      path: '/cas/login(\\.cgi)?/?|/cas/?|/cas/mobile/?',
      present: [
        {
          css: 'input:is([type=text], [type=tel], [type=number], [autocomplete=one-time-code], :not([type])):not(header *, footer *, nav *, aside *)',
          count: 1,
        },
        {
          css: 'h1, h2, h3, h1 *, h2 *, main p, main li, form p, label',
          text: '(^|[^a-zÀ-ῼ])QR([^a-zÀ-ῼ]|$)',
        },
        ':is(canvas, svg, img[src^="data:"], img:is([alt*=QR i], [src*=qr i], [id*=qr i], [class*=qr i]), :is([id*=qr i], [class*=qr i]) img):not(header *, footer *, a *, button *, [class*=logo i])',
      ],
      absent: [
        'input:is([type=password]:not([autocomplete=one-time-code]), [type=email], [name=username], [name=password], [autocomplete~=username], [autocomplete=current-password])',
        '#verif-method-dd-id, [id^="verif-method-dd-"], select#loginStrength, [aria-haspopup=listbox]:not(header *, nav *)',
        'form#whoamiForm',
        'a[href*="eim/external/register.cgi"], a[href*="passwordResetRequest.cgi"], a[href*="/cas/logout"]',
        'textarea, [name*=captcha i], [src*=captcha i], [name*=device i]',
      ],
      evidence: 'inferred',
      source: 'eu-login.md 2 (state 13) and 3.8: no markup is public; a picture to scan and one code to type',
      date: '2026-11-22',
    },
  ],
  hints: {
    scan: {
      kind: 'do',
      anchor: [
        {
          css: ':is(img, svg, canvas, [role=img]):is([alt*="QR" i], [aria-label*="QR" i], [src*="qr" i], [id*="qr" i], [class*="qr" i])',
          evidence: 'inferred',
          source: 'The picture that is called QR',
          date: '2026-11-22',
        },
        {
          css: 'main canvas, form canvas, main img[src^="data:image"], form img[src^="data:image"]',
          evidence: 'inferred',
          source: 'The one picture that was made for this page',
          date: '2026-11-22',
        },
        {
          css: 'canvas:not(header *, footer *, a *, button *)',
          evidence: 'inferred',
          source: 'The one picture that was drawn for this page',
          date: '2026-11-30',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2025',
      note: 'eu-login.md 5: “QR code invalid” means that the camera was used; it must be the EU Login app',
    },
    'one-time-code': {
      kind: 'do',
      anchor: [
        {
          css: 'input[autocomplete=one-time-code]',
          evidence: 'inferred',
          source: 'HTML autofill tokens',
          date: '2026-11-22',
        },
        {
          css: 'form input:is([type=text], [type=tel], [type=number], :not([type]))',
          evidence: 'inferred',
          source: 'eu-login.md 3.8: one code is typed',
          date: '2026-11-22',
        },
        {
          css: 'input:is([type=text], [type=tel], [type=number], :not([type])):not(header *, footer *, nav *, aside *, [role=search] *)',
          evidence: 'inferred',
          source: 'eu-login.md 3.8: one code is typed',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'eu-login',
      date: '2022',
      note: 'eu-login.md 3.8: type the one-time password that the app shows; 8 digits in 2022',
    },
  },
} satisfies Page;
