import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'address-and-no-field',
      path: '/cas/init/passwordResetRequest\\.cgi',
      present: [
        'h1, h2',
        {
          css: ':is(p, b, strong, i, em, span, dd, li, td, div):not(header *, footer *, nav *)',
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
    {
      name: 'mail-and-no-field',
      path: '/cas/init/passwordResetRequest\\.cgi',
      unsure: { unlessAfter: ['eu-login/reset-password'] },
      present: [
        'h1, h2, h3, [role=heading], [role=status], [class*=success i]',
        {
          css: ':is(p, b, strong, i, em, span, dd, li, td, div):not(header *, footer *, nav *)',
          text: '^(?!.*@).*(e-?mail|e-?post|courriel|correo|имейл|пощ|pošt|pasts|pašt|ταχυδρομ|ríomhp|sähköposti|posta elettronika|e-?kir|skrzynk|schránk|postafiók|indbakke|inkorg|postvak|posteingang|caixa de|casella|bandeja|boîte|inbox|bosca|kaslīt|входящ|εισερχ|căsuț|(mensag|mensaj|messa|nachricht|wiadomo|zpráv|správ|viest|pranešim|vēst|ziņoj|meddel|besked|μήνυμα|съобщ|mesaj|poruk|sporoč|bericht|üzenet|teachtair).*(link|lien|enlace|hiperlig|collegament|länk|odkaz|връзк|σύνδεσμ|saiti|nuorod|hivatkoz|poveznic|povezav|nasc|ħolqa|koppeling|łącz|legătur)|(link|lien|enlace|hiperlig|collegament|länk|odkaz|връзк|σύνδεσμ|saiti|nuorod|hivatkoz|poveznic|povezav|nasc|ħolqa|koppeling|łącz|legătur).*(mensag|mensaj|messa|nachricht|wiadomo|zpráv|správ|viest|pranešim|vēst|ziņoj|meddel|besked|μήνυμα|съобщ|mesaj|poruk|sporoč|bericht|üzenet|teachtair))',
        },
      ],
      absent: [
        'input:not([type=hidden], [type=search])',
        'textarea',
        'form:not(header *)',
        '[role=alert], [class*=error i], [class*=warn i], .srvErrors',
        'a[href*="passwordResetRequest.cgi"], a[href*="register.cgi"], a[href^="mailto:"]',
        { css: 'p, li, div, span, a', text: '@\\S*europa\\.eu' },
      ],
      evidence: 'inferred',
      source:
        'The form is gone and the page speaks of an e-mail; an error might as well (eu-login.md 3.4, 3.5)',
      date: '2026-11-29',
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
