import type { Journey } from '../schema.ts';

export default {
  source: 'nimic',
  date: '2025',
  start: 'https://ecas.ec.europa.eu/cas/login',
  stages: {
    request: {
      'saved-password': { offWeb: 'do' },
      identify: { pages: ['eu-login/identify'] },
      lost: { pages: ['eu-login/authenticate'], hint: 'lost-password' },
      request: { pages: ['eu-login/reset-password'] },
    },
    password: {
      mail: { offWeb: 'mail', pages: ['eu-login/reset-requested'] },
      // People who still know the old password change it in My account.
      'new-password': { pages: ['eu-login/initialise-password', 'eu-login/change-password'] },
    },
    'sign-in': {
      // Signed in to EU Login alone: what is left is IMI.
      'newest-link': { offWeb: 'mail', pages: ['eu-login/signed-in'] },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
