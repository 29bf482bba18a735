import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'picture-and-no-field',
      path: '/cas/userdata/mobileApp/(?!manageMyMobileDevices\\.cgi).+',
      present: [
        {
          css: 'h1, h2, h3, p, li, label, strong, b, em, span, div',
          text: '(^|[^a-zÀ-ῼ])QR([^a-zÀ-ῼ]|$)',
        },
        'main img, main canvas, #content img, #content canvas',
      ],
      absent: ['input:not([type=hidden], [type=submit])', '[role=alert]'],
      evidence: 'inferred',
      source: 'eu-login.md 3.7: after name and PIN a QR code to scan with the app; markup unknown',
      date: '2026-11-22',
    },
    {
      name: 'picture-called-qr',
      path: '/cas/userdata/mobileApp/(?!manageMyMobileDevices\\.cgi).+',
      present: [
        'h1, h2',
        ':is(img, canvas, svg, [role=img]):is([alt*="QR" i], [aria-label*="QR" i]):not(header *, footer *)',
      ],
      absent: ['input:not([type=hidden], [type=submit])', '[role=alert]'],
      evidence: 'inferred',
      source: 'eu-login.md 3.7: the QR code by its description; not every language calls it QR in its text',
      date: '2026-11-30',
    },
  ],
  hints: {
    scan: {
      kind: 'do',
      anchor: [
        {
          css: ':is(img, canvas, [role=img]):is([alt*="QR" i], [aria-label*="QR" i], [src*="qr" i], [id*="qr" i], [class*="qr" i])',
          evidence: 'inferred',
          source: 'The picture that is called QR',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: initialise the app; eu-login.md 5: the QR code is scanned from inside the app, not with the camera',
    },
    'newest-link': {
      kind: 'know',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: after every recovery use the link of the newest IMI e-mail',
    },
  },
} satisfies Page;
