import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'section-of-public-site',
      path: '/internal_market/imi-net/(about|using_imi|library|contact)/index_[a-z]{2}\\.html?',
      hosts: ['ec.europa.eu'],
      present: ['h1, h2', 'a[href*="/imi-net/contact/index"], a[href*="//webgate.ec.europa.eu/imi-net"]'],
      absent: ['input[type=password]', 'main [role=alert]'],
      evidence: 'reported',
      source: 'imi-inail.md 1.1: addresses read in 15 languages, 2012–22; 1.3: boxes with the way in',
      date: '2022',
    },
  ],
  hints: {
    login: {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="//webgate.ec.europa.eu/imi-net"]',
          evidence: 'reported',
          source: 'imi-inail.md 1.3: box that leads into IMI; 1.1: address of the application',
          date: '2022',
        },
        {
          css: 'a[href*="/internal_market/imi-net/index"]',
          evidence: 'inferred',
          source: 'imi-inail.md 1.1: address of the start page',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'imi-note',
      date: '2024-06',
      note: 'Seed 000: the way in begins on the start page',
    },
    contact: {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="/imi-net/contact/index"]',
          evidence: 'reported',
          source: 'imi-inail.md 1.1: address of the page with the national coordinators',
          date: '2016',
        },
        {
          css: 'a[href*="/contact/index_"]',
          evidence: 'inferred',
          source: 'imi-inail.md 1.1: the same address, written from the page',
          date: '2026-11-30',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: access is given by the national coordinator; imi-inail.md 1.7: the list is on the contact page',
    },
    italy: {
      kind: 'know',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: access, support and training are asked for at nimic@governo.it',
    },
  },
} satisfies Page;
