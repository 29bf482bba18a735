import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'address-and-no-field',
      path: '/cas/init/passwordResetRequest\\.cgi',
      present: [
        'h1, h2',
        {
          css: 'main p, main strong, main b, main em, main span, main dd, main li, main div, #content p',
          text: '(^|\\s)(?!\\S*europa\\.eu)[^\\s@]+@[^\\s@]+\\.[a-z]{2,}',
        },
      ],
      absent: [
        'input:not([type=hidden], [type=search])',
        'textarea',
        '[role=alert], .error, .srvErrors',
        'a[href*="passwordResetRequest.cgi"]',
      ],
      evidence: 'inferred',
      source:
        'The form is gone and the page names the address that it wrote to; markup unknown (eu-login.md 3.5)',
      date: '2026-11-22',
    },
  ],
  hints: {
    'check-mail': {
      kind: 'do',
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 3.5: an e-mail with a link; its validity is not known',
    },
    'not-arrived': {
      kind: 'know',
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 3.5: up to 20 minutes, sender automated-notifications@nomail.ec.europa.eu; seed 000: spam folder',
    },
  },
} satisfies Page;
