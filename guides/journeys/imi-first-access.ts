import type { Journey } from '../schema.ts';

export default {
  source: 'nimic',
  date: '2025',
  stages: {
    account: {
      registered: { offWeb: 'ask' },
      create: { pages: ['eu-login/identify'], hint: 'create-account' },
      register: { pages: ['eu-login/register'] },
      // The page that says so announces the mail: from there on the mailbox is waited for.
      mail: { offWeb: 'mail', pages: ['eu-login/registered'] },
    },
    app: {
      password: { pages: ['eu-login/initialise-password'] },
      install: { offWeb: 'phone', pages: ['eu-login/signed-in'] },
      devices: { pages: ['eu-login/my-account', 'eu-login/mobile-devices'] },
      add: { pages: ['eu-login/add-mobile-device', 'eu-login/initialise-app'] },
    },
    'sign-in': {
      // Back at the devices after adding one: what is left is IMI.
      link: { offWeb: 'mail', pages: ['eu-login/mobile-devices'] },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
