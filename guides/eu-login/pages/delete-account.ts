import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'address-says-so',
      path: '/cas/userdata/((account/)?[Dd]elete(My)?Account|(my)?[Aa]ccount/delete)(\\.cgi|\\.html)?',
      present: [
        ':is(button, input[type=submit], [role=button]):not(header *, footer *, nav *)',
        ':is(a[href*="myAccount.cgi"], input[type=checkbox], form button):not(header *, footer *, nav *)',
      ],
      absent: ['input:is([type=text], [type=email])', 'textarea', '[role=alert]'],
      evidence: 'inferred',
      source:
        'eu-login.md 1 and 3.7: path unknown, no public page quotes the entry; named only when the address says so',
      date: '2026-11-22',
    },
  ],
  hints: {
    before: {
      kind: 'do',
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'imi-inail.md 3: first the lost password, then the devices, then the authentication methods; deletion last',
    },
    cost: {
      kind: 'know',
      evidence: 'reported',
      source: 'registry',
      date: '2025',
      note: 'eu-login.md 5: “do not create a new EU Login”; the account may serve other systems of the Commission',
    },
    'then-register-again': {
      kind: 'last',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: delete the account and register again, then the link of the newest e-mail',
    },
    'reinstall-app': {
      kind: 'last',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: then also install the app anew',
    },
  },
} satisfies Page;
