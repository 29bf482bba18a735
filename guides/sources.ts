import type { Source } from './schema.ts';

export default {
  // Seed 000: the Commission's note to IMI users on the move to EU Login, in Italian.
  'imi-note': { date: '2024-06', until: '2027-11-22' },
  // Seed 001: questions, answers and troubleshooting of the Italian national IMI coordinator.
  nimic: { date: '2025', until: '2027-11-22' },
  // Seed 002: a walk through the registration with INAIL.
  'inail-walk': { date: '2016', historic: true },
  // Help pages and screens of EU Login, as far as they are public.
  'eu-login': { date: '2025', until: '2027-11-22', address: 'https://ecas.ec.europa.eu/cas/help.html' },
  // The Commission's information portal on EU Login.
  'eu-login-portal': {
    date: '2025',
    until: '2027-11-22',
    address: 'https://trusted-digital-identity.europa.eu/',
  },
  // The Commission's page on the second factor ("You can now name your device and define a PIN code").
  'two-factor-page': { date: '2025', until: '2027-11-22' },
  // A national registry's page on access problems: do not create a second account.
  registry: { date: '2025', until: '2027-11-22', address: 'https://www.climateregistry.be/' },
  // INAIL's own page on registration, read after 1 October 2021.
  'inail-notice': { date: '2021-10', until: '2027-11-22', address: 'https://www.inail.it/' },
  // INAIL's pages for firms: linking a firm, roles, delegates.
  'inail-roles': { date: '2021', until: '2027-11-22' },
  // Nobody's statement: our own reading of how the pages hang together.
  reading: { date: '2026-11-22', until: '2027-11-22' },
} satisfies Record<string, Source>;
