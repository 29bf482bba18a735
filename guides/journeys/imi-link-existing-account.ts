import type { Journey } from '../schema.ts';

export default {
  source: 'nimic',
  date: '2025',
  stages: {
    link: {
      address: { offWeb: 'ask' },
      link: { offWeb: 'mail' },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
    },
    arrived: {
      // The way of June 2024: only whoever really meets the old page has this step.
      'old-login': { pages: ['imi/legacy-login'] },
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
