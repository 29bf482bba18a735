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
      path: '(/internal_market)?/imi-net(/|/index(_[a-z]{2})?\\.html?)?',
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
          css: 'main a, main button, main input[type=submit], button, input[type=submit]',
          text: '\\bIMI',
          count: 1,
        },
        { css: 'h1', count: 1 },
      ],
      absent: ['input[type=password]', 'a[href*="logout" i]', 'form[action*="logout" i]'],
      evidence: 'inferred',
      source: 'Seed 001, screenshot of the start page: one heading, one button that names IMI',
      date: '2025',
    },
  ],
  hints: {
    login: {
      kind: 'do',
      anchor: [
        {
          css: 'main a[href*="//webgate.ec.europa.eu/imi-net"], [role=main] a[href*="//webgate.ec.europa.eu/imi-net"]',
          evidence: 'inferred',
          source: 'imi-inail.md 1.1: address of the application',
          date: '2016',
        },
        {
          css: 'a[href*="//webgate.ec.europa.eu/imi-net"]',
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
        {
          css: 'button, input[type=submit], [role=button], main a:is([class*=button i], [class*=btn i])',
          text: '\\bIMI',
          evidence: 'reported',
          source: 'Seed 001: the button reads “Login to IMI”; seed 000: «Accedi all’IMI»',
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
