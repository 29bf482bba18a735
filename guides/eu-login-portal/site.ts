import type { Site } from '../schema.ts';

export default {
  name: 'EU Login Portal',
  // The home page in each language and nothing else: the portal is for reading, nobody signs in here (eu-login.md, 1).
  places: [
    'trusted-digital-identity.europa.eu/index_bg',
    'trusted-digital-identity.europa.eu/index_cs',
    'trusted-digital-identity.europa.eu/index_da',
    'trusted-digital-identity.europa.eu/index_de',
    'trusted-digital-identity.europa.eu/index_el',
    'trusted-digital-identity.europa.eu/index_en',
    'trusted-digital-identity.europa.eu/index_es',
    'trusted-digital-identity.europa.eu/index_et',
    'trusted-digital-identity.europa.eu/index_fi',
    'trusted-digital-identity.europa.eu/index_fr',
    'trusted-digital-identity.europa.eu/index_ga',
    'trusted-digital-identity.europa.eu/index_hr',
    'trusted-digital-identity.europa.eu/index_hu',
    'trusted-digital-identity.europa.eu/index_it',
    'trusted-digital-identity.europa.eu/index_lt',
    'trusted-digital-identity.europa.eu/index_lv',
    'trusted-digital-identity.europa.eu/index_mt',
    'trusted-digital-identity.europa.eu/index_nl',
    'trusted-digital-identity.europa.eu/index_pl',
    'trusted-digital-identity.europa.eu/index_pt',
    'trusted-digital-identity.europa.eu/index_ro',
    'trusted-digital-identity.europa.eu/index_sk',
    'trusted-digital-identity.europa.eu/index_sl',
    'trusted-digital-identity.europa.eu/index_sv',
  ],
} satisfies Site;
