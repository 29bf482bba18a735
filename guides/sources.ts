import type { Source } from './schema.ts';

export default {
  // Seed 000: the Commission's note to IMI users on the move to EU Login, in Italian.
  'imi-note': { date: '2024-06', until: '2027-05-22' },
  // Seed 001: questions, answers and troubleshooting of the Italian national IMI coordinator.
  nimic: { date: '2025', until: '2027-11-22' },
  // Seed 002: a walk through the registration with INAIL.
  'inail-walk': { date: '2016', historic: true },
  // Help pages and screens of EU Login, as far as they are public.
  'eu-login': { date: '2025', until: '2027-05-22', address: 'https://ecas.ec.europa.eu/cas/help.html' },
  // The Commission's information portal on EU Login.
  'eu-login-portal': {
    date: '2025',
    until: '2027-05-22',
    address: 'https://trusted-digital-identity.europa.eu/',
  },
  // The Commission's page on the second factor ("You can now name your device and define a PIN code").
  'two-factor-page': { date: '2025', until: '2027-05-22' },
  // A national registry's page on access problems: do not create a second account.
  registry: { date: '2025', until: '2027-05-22', address: 'https://www.climateregistry.be/' },
  // INAIL's own page on registration, read after 1 October 2021.
  'inail-notice': { date: '2021-10', until: '2027-05-22', address: 'https://www.inail.it/' },
  // INAIL's pages for firms: linking a firm, roles, delegates.
  'inail-roles': { date: '2021', until: '2027-05-22' },
  // Our own reading, which nobody has stated, of how the pages hang together.
  reading: { date: '2026-11-22', until: '2027-11-22' },
  // Europass FAQ in three languages, undated.
  europass: { date: '2025', until: '2027-11-28', address: 'https://europa.eu/europass/en/faq' },
  // The Funding & Tenders Portal’s IT guide to EU Login.
  'funding-guide': { date: '2025', until: '2027-05-28' },
  // User guide and FAQ of the Advanced Gateway meetings service, undated.
  'gateway-guide': { date: '2025', until: '2027-05-28' },
  // Documentation of TRACES NT: account in one’s own name; link of 90 minutes.
  'traces-docs': { date: '2024', until: '2027-05-28' },
  // FAQ 8.6 at traces.fli.de.
  'traces-faq': { date: '2025-07-10', until: '2027-11-28' },
  // EUDAMED: shared mailboxes are not allowed; undated.
  'eudamed-help': { date: '2025', until: '2027-05-28' },
  // bitwarden/clients#7081.
  'key-reports': { date: '2023-12', until: '2027-11-28' },
  // commission.europa.eu, news.
  'adaptive-news': { date: '2022-12-20', until: '2027-05-28' },
  // anonaddy/anonaddy#844.
  'blocked-domains': { date: '2026-04-27', until: '2027-11-28' },
  // ilfattoquotidiano.it and giornalettismo.com.
  'eidas-news': { date: '2024-01-07', until: '2027-11-28' },
  // mpt.gob.es (undated), tlp.org.pl.
  'posting-portal': { date: '2022-02', until: '2027-11-28' },
  // Commission pages on IMI, the European Professional Card and SOLVIT.
  'imi-public': { date: '2025', until: '2027-05-28' },
  // studioavvocatolandi.it, on the roles after 1 October 2021.
  'inail-enabling': { date: '2021-10', until: '2027-11-28' },
  // pmi.it and others on delegates.
  'inail-delegates': { date: '2021-11', until: '2027-11-28' },
  // vivoscuola.it: a new head needs a form.
  'inail-heads': { date: '2021-10', until: '2027-11-28' },
  // guide.pec.it (Aruba), navigaweb.net, lentepubblica.it.
  'spid-provider-help': { date: '2026', until: '2027-11-28' },
  // ilpost.it, poste.it.
  'spid-fees': { date: '2026-01-02', until: '2027-11-28' },
  // Levels 1 and 2 without the card since spring 2023.
  'cie-portal': { date: '2026', until: '2027-05-28', address: 'https://www.cartaidentita.interno.gov.it/' },
  // italia/ansc#3618 and older issues of the public registers.
  'id-reports': { date: '2026-07-01', until: '2027-11-28' },
  // bva.bund.de, mptmd.gob.es, erhvervsstyrelsen.dk, llv.li, europadecentraal.nl.
  'coordinator-pages': { date: '2026-11-22', until: '2027-05-29' },
  // Forty problems collected from public pages of 2015–2026, with what each source says against them.
  problems: { date: '2026-11-28', until: '2027-11-28' },
} satisfies Record<string, Source>;
