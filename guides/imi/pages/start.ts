import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'link-to-application',
      path: '/internal_market/imi-net(/|/index(_[a-z]{2})?\\.html?)?',
      hosts: ['ec.europa.eu'],
      present: ['a[href*="//webgate.ec.europa.eu/imi-net"], form[action*="//webgate.ec.europa.eu/imi-net"]'],
      absent: ['input[type=password]'],
      evidence: 'inferred',
      source:
        'imi-inail.md 1.1, 1.2: address of the public pages and of the application; link between them inferred',
      date: '2025',
    },
    {
      name: 'link-to-eu-login',
      path: '(/internal_market)?/imi-net(/|/index(_[a-z]{2})?\\.html?)?',
      present: [
        'a[href*="/cas/login"], form[action*="/cas/login"]',
        { css: 'a, button, input[type=submit], [role=button]', text: '\\bIMI' },
      ],
      absent: ['input[type=password]', 'a[href*="logout" i]'],
      evidence: 'inferred',
      source: 'imi-inail.md 1.2: the start page may stand on the application’s own address',
      date: '2025',
    },
    {
      name: 'two-factor-notice',
      path: '/internal_market/imi-net(/|/index(_[a-z]{2})?\\.html?)?',
      hosts: ['ec.europa.eu'],
      present: [
        'a[href*="/cas/userdata/myAccount.cgi"]',
        { css: 'a, button, input[type=submit], [role=button]', text: '\\bIMI' },
      ],
      absent: ['input[type=password]', 'a[href*="logout" i]', 'form[action*="logout" i]'],
      evidence: 'reported',
      source: 'Seed 001, screenshot of the start page: notice with the link to My account, button to log in',
      date: '2025',
    },
    {
      name: 'login-button',
      path: '(/internal_market)?/imi-net(/|/index(_[a-z]{2})?\\.html?)?',
      present: [
        {
          css: 'a:not([href*=".training."], [href*=".acceptance."], [href*="/about/"], [href*="/using_imi/"], [href*="/library/"], [href*="/contact/"]), button, input[type=submit], input[type=button], [role=button]',
          text: '(?=.*\\bIMI).*(log ?in|sign ?in|acced|acces|entra|anmeld|einlogg|conne[xc]|accéd|accès|inici|aced|aanmeld|inlog|toegang|logga in|log ind|log på|kirjaudu|siirry|sisene|logi|pieslē|pieteik|ieiet|ieeja|prisijung|zalog|loguj|přihl|vstup|prihl|prijav|belép|bejelentkez|autentific|conect|вход|влез|влиз|впис|σύνδεσ|συνδεθ|είσοδ|idħol|illoggja|logáil|síni)',
          count: 1,
        },
        'h1',
      ],
      absent: ['input[type=password]', 'a[href*="logout" i]', 'form[action*="logout" i]'],
      evidence: 'inferred',
      source:
        'Seeds 000 and 001: “Login to IMI”, «Accedi all’IMI»; in other languages IMI and a word for going in',
      date: '2025',
    },
  ],
  hints: {
    login: {
      kind: 'do',
      anchor: [
        {
          css: 'a:not([href*=".training."], [href*=".acceptance."], [href*="/about/"], [href*="/using_imi/"], [href*="/library/"], [href*="/contact/"]), button, input[type=submit], input[type=button], [role=button]',
          text: '(?=.*\\bIMI).*(log ?in|sign ?in|acced|acces|entra|anmeld|einlogg|conne[xc]|accéd|accès|inici|aced|aanmeld|inlog|toegang|logga in|log ind|log på|kirjaudu|siirry|sisene|logi|pieslē|pieteik|ieiet|ieeja|prisijung|zalog|loguj|přihl|vstup|prihl|prijav|belép|bejelentkez|autentific|conect|вход|влез|влиз|впис|σύνδεσ|συνδεθ|είσοδ|idħol|illoggja|logáil|síni)',
          evidence: 'reported',
          source:
            'Seed 001: the button reads “Login to IMI”; seed 000: «Accedi all’IMI»; other languages inferred',
          date: '2025',
        },
        {
          css: 'main a:is([href$="//webgate.ec.europa.eu/imi-net"], [href$="//webgate.ec.europa.eu/imi-net/"])',
          evidence: 'inferred',
          source: 'imi-inail.md 1.1: address of the application',
          date: '2016',
        },
        {
          css: 'a:is([href$="//webgate.ec.europa.eu/imi-net"], [href$="//webgate.ec.europa.eu/imi-net/"], [href*="//webgate.ec.europa.eu/imi-net/?"])',
          evidence: 'inferred',
          source: 'imi-inail.md 1.1: address of the application',
          date: '2016',
        },
        {
          css: 'a[href*="/cas/login"]',
          evidence: 'inferred',
          source: 'imi-inail.md 1.4: the button leads to EU Login',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 000, first step; seed 001, screenshot of the start page',
    },
    'two-factor-notice': {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="/cas/userdata/myAccount.cgi"]',
          evidence: 'reported',
          source: 'Seed 001, text of the notice',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025-01-15',
      note: 'Seed 001: two factors needed since 15 January 2025',
    },
    maintenance: {
      kind: 'know',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: planned maintenance is announced on this page, the coordinator tells of unplanned outages',
    },
  },
} satisfies Page;
