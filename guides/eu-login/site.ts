import type { Site } from '../schema.ts';

export default {
  name: 'EU Login',
  // webgate carries many other applications: only its /cas folder is EU Login (eu-login.md, 1).
  // sorry is where the Commission sends those whom it blocks, or everyone during an outage (eu-login.md, 1).
  places: ['ecas.ec.europa.eu/cas', 'webgate.ec.europa.eu/cas', 'sorry.ec.europa.eu'],
  support: { address: 'EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu', source: 'eu-login-portal', date: '2025' },
} satisfies Site;
