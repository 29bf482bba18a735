import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'ways-below-userdata',
      path: '/cas/userdata/myAccount\\.cgi',
      present: [
        'a[href*="manageMyMobileDevices.cgi"], a[href*="ShowDetails.cgi"], a[href*="/cas/userdata/"]:not([href*="myAccount.cgi"]), a[href*="/cas/eim/external/restricted/"]',
      ],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm', 'main [role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 1 (addresses, E14) and 3.6 (entries)',
      date: '2025',
    },
    {
      name: 'eid-and-way-out',
      path: '/cas/userdata/myAccount\\.cgi',
      present: [
        {
          css: 'a, button, [role=button], [role=link], input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
        },
        'a[href*="/cas/logout"]',
      ],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm', 'main [role=alert]'],
      evidence: 'inferred',
      source: 'eu-login.md 3.6: entries that name the eID; one is signed in',
      date: '2025',
    },
  ],
  hints: {
    'mobile-devices': {
      kind: 'do',
      anchor: [
        {
          css: 'a[href*="manageMyMobileDevices.cgi"]',
          evidence: 'reported',
          source: 'eu-login.md 1: address of the page with the devices (E14)',
          date: '2025',
        },
        {
          css: ':is(main, #content) :is(a, button, [role=button], [role=link])',
          text: '^(?!.*(phone|telef|telé|тел|τηλ|puhelin|numer|númer|numéro|nummer)).*(мобилн|mobil|κινητ|φορητ|móvil|móve|móibíl|mobbli|mobiel)',
          evidence: 'inferred',
          source: 'eu-login.md 3.6: “Manage my mobile devices”; translations are ours',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: check that the phone has been added',
    },
    'change-password': {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="change/changePassword.cgi"]',
          evidence: 'reported',
          source: 'eu-login.md 1: address of the change',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: every three months, as the coordinator says',
    },
    configure: {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="/userdata/configure" i]',
          evidence: 'inferred',
          source: 'In the manner of the other addresses of My account (eu-login.md 1)',
          date: '2026-11-29',
        },
        {
          css: ':is(main, #content) :is(a, button, [role=button], [role=link])',
          text: '(конфигур|настро|konfigur|skonfig|configur|nastav|indstil|einricht|einstell|διαμόρφ|διαμορφ|ρυθμ|set ?up my|seadista|määrit|paramètr|cumraigh|postavk|beáll|konfigūr|sukonfig|iestat|ikkonfigura|instel|ustaw|inställ)',
          evidence: 'reported',
          source: 'eu-login.md 3.6: “Configure my account”; translations are ours',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 3.3 and 3.6: “Always require multi-factor authentication” can lock one out; address unknown',
    },
    'security-keys': {
      kind: 'know',
      unanchored: 'silent',
      anchor: [
        {
          css: 'a[href*="/cas/userdata/webauthn/"]',
          evidence: 'reported',
          source: 'problems.md: folder of “addSecurityKey.cgi” (2023); the entry is quoted by the portal',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'problems.md, P09: keys and trusted platforms are ways without a smartphone; whether IMI accepts each is not known',
    },
    eids: {
      kind: 'know',
      anchor: [
        {
          css: 'a, button, [role=button], [role=link]',
          text: '^(?!.*PANIC).*(^|[^a-zÀ-ῼ])eIDs([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'problems.md: “Manage my eIDs”, then “Link my eID”',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'problems.md, P13: an eID that is linked signs in to this account; one that is not opens a second account',
    },
    'link-eid': {
      kind: 'not',
      anchor: [
        {
          css: ':is(a, [role=link]):is([href*=link i], [id*=link i], [href*=eid i]):not([href*=unlink i], [href*=remove i], [href*=delete i], [id*=unlink i]), button:not([name*=unlink i], [id*=unlink i])',
          text: '^(?!.*PANIC).*(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'eu-login.md 3.6 and 4: “Link my eID”, «Lier mon eID»; the other entry with eID says PANIC',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: attempts with SPID are a reason why IMI does not let one in',
    },
    'remove-all-devices': {
      kind: 'last',
      anchor: [
        {
          css: 'a, button, [role=button], [role=link], input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])PANIC([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'eu-login.md 3.6: “Delete all my devices and eID (PANIC)”',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 5: the process for a lost second factor; the password alone must still open My account',
    },
    'delete-account': {
      kind: 'last',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: after more than three attempts; imi-inail.md 3: risky, a registry warns against it. Never pointed at: no public page quotes the entry',
    },
  },
} satisfies Page;
