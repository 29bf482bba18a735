import type { Coordinator } from './schema.ts';

export default {
  // The countries of IMI: the Union's, and Iceland, Liechtenstein and Norway (Regulation (EU) No 1024/2012, EEA).
  // AT, RO, BG, SI: imi-inail.md 1.7 names offices, but their ministries have been renamed or were no more than likely.
  AT: null,
  BE: null,
  BG: null,
  CY: null,
  CZ: null,
  // imi-inail.md 1.7, high: the office’s own page; each of the 16 Länder has a coordinator of its own as well.
  DE: {
    name: 'Bundesverwaltungsamt',
    address: null,
    page: 'https://www.bva.bund.de/SharedDocs/Aufgaben/DE/N/nimic.html',
    source: 'coordinator-pages',
    date: '2026-11-22',
  },
  // imi-inail.md 1.7, high: the office’s own page; datatilsynet.dk says the same.
  DK: {
    name: 'Erhvervsstyrelsen',
    address: null,
    page: 'https://erhvervsstyrelsen.dk/myndighedssamarbejde-i-eu',
    source: 'coordinator-pages',
    date: '2019',
  },
  EE: null,
  // imi-inail.md 1.7, high: the ministry’s own pages; the regions have 19 coordinators of their own.
  ES: {
    name: 'Ministerio de Política Territorial, Coordinación Nacional IMI',
    address: null,
    page: 'https://mptmd.gob.es/en/portal/politica-territorial/sistema_imi/',
    source: 'coordinator-pages',
    date: '2019-02-14',
  },
  FI: null,
  FR: null,
  GR: null,
  HR: null,
  HU: null,
  IE: null,
  IS: null,
  // Seed 001: «nimic@governo.it».
  IT: {
    name: 'Coordinamento nazionale IMI',
    address: 'nimic@governo.it',
    source: 'nimic',
    date: '2025',
  },
  // imi-inail.md 1.7, high: the office’s own page.
  LI: {
    name: 'Stabsstelle EWR',
    address: null,
    page: 'https://www.llv.li/de/landesverwaltung/stabsstelle-ewr/wissenswertes/online-tools/binnenmarktinformationssystem-imi',
    source: 'coordinator-pages',
    date: '2026-11-22',
  },
  LT: null,
  LU: null,
  LV: null,
  MT: null,
  // imi-inail.md 1.7, medium: a page for municipalities, not the office’s own.
  NL: {
    name: 'Rijksdienst voor Ondernemend Nederland (RVO)',
    address: null,
    page: 'https://europadecentraal.nl/onderwerp/vrij-verkeer/dienstenrichtlijn/administratieve-samenwerkingimi',
    source: 'coordinator-pages',
    date: '2024',
  },
  NO: null,
  PL: null,
  PT: null,
  RO: null,
  SE: null,
  SI: null,
  SK: null,
} satisfies Record<string, Coordinator | null>;
