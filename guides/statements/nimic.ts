import type { Statement } from '../schema.ts';

export default {
  '1': {
    says: 'IMI is for registered users only',
    carried: ['hint imi/public/contact', 'step imi-first-access/account/registered'],
  },
  '2': {
    says: 'IMI serves national authorities that cooperate across borders for the single market',
    not: 'Says what IMI is for; nobody gets in by it. Who may get in is statement 1.',
  },
  '3': {
    says: 'To be given access, write to the national coordinator',
    carried: ['hint imi/public/contact', 'step imi-first-access/account/registered'],
  },
  '4': {
    says: 'The Italian coordinator’s address is nimic@governo.it',
    carried: ['hint imi/public/italy', 'word handout/coordinator'],
  },
  '5': {
    says: 'To use IMI you must register with EU Login: create an account',
    carried: ['hint eu-login/identify/create-account', 'journey imi-first-access'],
  },
  '6': {
    says: 'EU Login asks for two factors',
    carried: ['hint imi/start/two-factor-notice'],
  },
  '7': {
    says: 'First the password',
    carried: ['hint eu-login/authenticate/current-password', 'step imi-sign-in/sign-in/authenticate'],
  },
  '8': {
    says: 'Then one of several methods, such as PIN code or QR code',
    carried: [
      'hint eu-login/authenticate/method',
      'hint eu-login/authenticate/method-pin',
      'hint eu-login/authenticate/method-qr',
      'step imi-sign-in/sign-in/second-factor',
    ],
  },
  '9': {
    says: 'Details are on EU Login’s help page',
    carried: ['hint eu-login/authenticate/help', 'page eu-login/help'],
  },
  '10': {
    says: 'Details are also in a section “Easy access to IMI: all you need to know”',
    not: 'The document names this section and does not contain it; the statements from 44 on seem to take its place.',
  },
  '11': {
    says: 'Who has an EU Login account already: the address registered in IMI must be the one of that account',
    carried: [
      'hint eu-login/identify/email',
      'step imi-link-existing-account/link/address',
      'remedy imi-unknown/same-address',
    ],
  },
  '12': {
    says: 'After the registration in IMI an automatic e-mail comes, with a link',
    carried: ['step imi-link-existing-account/link/link', 'step imi-first-access/sign-in/link'],
  },
  '13': {
    says: 'The link leads to EU Login',
    carried: ['step imi-link-existing-account/link/enter'],
  },
  '14': {
    says: 'Sign in there with the EU Login credentials and complete the second factor',
    carried: [
      'step imi-link-existing-account/link/enter',
      'step imi-link-existing-account/link/second-factor',
    ],
  },
  '15': {
    says: 'That links the two accounts',
    carried: ['step imi-link-existing-account/arrived/home', 'hint imi/home/arrived'],
  },
  '16': {
    says: 'After every recovery, use the link from the e-mail that followed the reset of the account again',
    carried: [
      'hint eu-login/initialise-password/proceed',
      'hint eu-login/initialise-app/newest-link',
      'step reset-password/sign-in/newest-link',
      'step set-up-second-factor/sign-in/newest-link',
      'step new-or-lost-phone/sign-in/newest-link',
      'step still-locked-out/sign-in/newest-link',
      'remedy locked-out/newest-link',
      'remedy wrong-password/newest-link',
      'remedy password-expired/newest-link',
      'remedy tried-eid/newest-link',
      'remedy imi-unknown/newest-link',
    ],
  },
  '17': {
    says: 'Chrome, Edge and Firefox are recommended',
    carried: ['check browser'],
  },
  '18': {
    says: 'The national coordination helps the users of the authorities',
    carried: ['hint imi/start/maintenance', 'hint eu-login/help/contact', 'remedy locked-out/coordinator'],
  },
  '19': {
    says: 'It helps with new registrations',
    carried: ['hint imi/public/contact', 'step imi-first-access/account/registered'],
  },
  '20': {
    says: 'It helps with technical matters',
    carried: ['remedy site-down/coordinator', 'remedy locked-out/coordinator'],
  },
  '21': {
    says: 'It resets the IMI account',
    carried: [
      'hint imi/legacy-login/forgotten',
      'remedy imi-unknown/coordinator',
      'remedy mail-missing/coordinator',
      'remedy link-expired/coordinator',
    ],
  },
  '22': {
    says: 'It solves access problems',
    carried: ['step still-locked-out/account/coordinator', 'remedy locked-out/coordinator'],
  },
  '23': {
    says: 'It gives training, above all when the Commission changes something',
    carried: ['hint imi/public/italy'],
    differs: 'Said where to ask; a request that fills itself in is planned and not built yet.',
  },
  '24': {
    says: 'Requests go to nimic@governo.it',
    carried: ['hint imi/public/italy', 'word handout/coordinator'],
  },
  '25': {
    says: 'A report of a technical problem must give details',
    carried: ['word popup/report', 'remedy locked-out/coordinator'],
  },
  '26': {
    says: 'In the report: exactly what was wanted (no access, unexpected error, …)',
    carried: ['word report/request', 'remedy locked-out/coordinator'],
  },
  '27': {
    says: 'In the report: the browser',
    carried: ['word report/browser', 'check browser', 'remedy locked-out/coordinator'],
  },
  '28': {
    says: 'In the report: do other users of the authority need help, and which?',
    carried: ['word report/colleagues', 'check colleagues', 'remedy locked-out/coordinator'],
  },
  '29': {
    says: 'In the report: the full error message',
    carried: [
      'word report/error',
      'remedy locked-out/coordinator',
      'step still-locked-out/account/coordinator',
    ],
  },
  '30': {
    says: 'In the report: screenshots',
    carried: ['word report/picture', 'remedy locked-out/coordinator'],
  },
  '31': {
    says: 'Maintenance is planned as a rule; its day and hour stand on IMI’s sign-in page',
    carried: ['hint imi/start/maintenance', 'remedy site-down/maintenance'],
  },
  '32': {
    says: 'If IMI stops without notice, the Commission informs the national coordinators',
    carried: ['remedy site-down/coordinator'],
  },
  '33': {
    says: 'The coordination passes the news on',
    carried: ['hint imi/start/maintenance', 'remedy site-down/coordinator'],
  },
  '34': {
    says: 'The Commission trains the national coordinators',
    not: 'Between the Commission and the coordinators; there is nothing for a user to do.',
  },
  '35': {
    says: 'When IMI changes, the coordination plans training for all authorities',
    not: 'The coordination’s own task; there is nothing for a user to do.',
  },
  '36': {
    says: 'An authority that wants training agrees on a day and hour with the coordination',
    carried: ['word report/first-date', 'word report/second-date'],
  },
  '37': {
    says: 'It says which modules the training shall be about',
    carried: ['word report/modules', 'word report/other-modules'],
  },
  '38': {
    says: 'Before writing to the coordinator, try the basic remedies yourself',
    carried: ['word popup/checks/intro', 'remedy locked-out/basics', 'remedy site-down/basics'],
  },
  '39': {
    says: 'Check that the browser is a recommended one',
    carried: ['check browser'],
  },
  '40': {
    says: 'Check the saved passwords',
    carried: [
      'check passwords',
      'step reset-password/request/saved-password',
      'remedy wrong-password/saved-password',
    ],
  },
  '41': {
    says: 'Clear the browser’s cache',
    carried: ['check cache'],
  },
  '42': {
    says: 'Restart the computer',
    carried: ['check restart'],
  },
  '43': {
    says: 'Ask others of the authority whether it is only you',
    carried: ['check colleagues', 'remedy site-down/colleagues'],
  },
  '44': {
    says: 'What follows helps over some of the troubles met when signing in',
    carried: ['journey still-locked-out', 'symptom locked-out'],
  },
  '45': {
    says: 'Picture: IMI’s start page, with its heading',
    carried: ['page imi/start'],
  },
  '46': {
    says: 'Picture: since 15 January 2025 two factors are needed',
    carried: ['hint imi/start/two-factor-notice'],
  },
  '47': {
    says: 'Picture: set up the second factor in the EU Login account, at the address of My account',
    carried: ['hint imi/start/two-factor-notice', 'journey set-up-second-factor'],
  },
  '48': {
    says: 'Picture: the button to log in to IMI',
    carried: ['hint imi/start/login', 'step imi-sign-in/sign-in/start'],
  },
  '49': {
    says: 'The user ID is a code of 8 letters and digits, under the greeting',
    carried: ['hint eu-login/authenticate/user-id'],
  },
  '50': {
    says: 'Picture: the language of EU Login, at the top',
    carried: ['hint eu-login/authenticate/language'],
  },
  '51': {
    says: 'Picture: SMS has not been possible since 1 July 2025',
    carried: ['hint eu-login/authenticate/method-sms'],
  },
  '52': {
    says: 'Picture: who has used only SMS must set up something safer',
    carried: ['hint eu-login/authenticate/method-sms', 'journey set-up-second-factor'],
  },
  '53': {
    says: 'Picture: that is done in My account, at the foot of the page',
    carried: ['hint eu-login/authenticate/my-account'],
  },
  '54': {
    says: 'Picture: for details there is the link “Help” below',
    carried: ['hint eu-login/authenticate/help'],
  },
  '55': {
    says: 'Picture: “IMI asks you to authenticate”',
    carried: ['hint eu-login/authenticate/method-password', 'hint eu-login/signed-in/done'],
    differs:
      'The line is not pointed at; what its absence means is said: that sign-in opens EU Login alone, not IMI.',
  },
  '56': {
    says: 'Picture: the greeting, the user ID and “(External)”',
    carried: ['hint eu-login/authenticate/user-id', 'symptom tried-eid'],
  },
  '57': {
    says: 'Picture: the link to sign in with another e-mail address',
    carried: ['hint eu-login/authenticate/other-email'],
  },
  '58': {
    says: 'Picture: the field for the password',
    carried: ['hint eu-login/authenticate/current-password'],
  },
  '59': {
    says: 'Picture: the link “Lost your password?”',
    carried: ['hint eu-login/authenticate/lost-password'],
  },
  '60': {
    says: 'Picture: the list of methods; app with QR code, which makes a one-time password',
    carried: [
      'hint eu-login/authenticate/method',
      'hint eu-login/authenticate/method-qr',
      'hint eu-login/second-factor-qr/one-time-code',
    ],
  },
  '61': {
    says: 'Picture: the button “Sign in”',
    carried: ['hint eu-login/authenticate/sign-in'],
  },
  '62': {
    says: 'At the first sign-in, and now and then later, the password chosen at the registration is asked for',
    carried: ['hint eu-login/authenticate/current-password'],
  },
  '63': {
    says: 'The password must be renewed every three months',
    carried: [
      'hint eu-login/password-expiring/renew',
      'hint eu-login/my-account/change-password',
      'hint eu-login/authenticate/current-password',
      'remedy password-expired/renew-in-time',
      'clock password',
    ],
    differs:
      'Nothing else confirms the three months: it is said as the coordinator’s statement, and EU Login’s own notice decides.',
  },
  '64': {
    says: 'There are only two second factors: PIN code and QR code',
    carried: [
      'hint eu-login/authenticate/method',
      'hint eu-login/authenticate/method-pin',
      'hint eu-login/authenticate/method-qr',
    ],
    differs:
      'With the app, yes; a security key or a passkey works too where it is offered (aiace-europa.eu, 2025), and the hint says so.',
  },
  '65': {
    says: 'Token is for the Commission’s staff',
    carried: ['hint eu-login/authenticate/method-token', 'symptom only-token', 'remedy only-token/add-phone'],
  },
  '66': {
    says: 'Picture: PIN code checks who you are with the registered app on the phone',
    carried: ['hint eu-login/authenticate/method-pin', 'hint eu-login/second-factor-pin/approve'],
  },
  '67': {
    says: 'Picture: QR code makes a one-time password with the app',
    carried: [
      'hint eu-login/authenticate/method-qr',
      'hint eu-login/second-factor-qr/scan',
      'hint eu-login/second-factor-qr/one-time-code',
    ],
  },
  '68': {
    says: 'Picture: Token makes one with a VASCO device',
    carried: ['hint eu-login/authenticate/method-token'],
  },
  '69': {
    says: 'Why can I not get in? The password has expired',
    carried: ['symptom password-expired'],
  },
  '70': {
    says: '… or someone tried with SPID',
    carried: [
      'symptom tried-eid',
      'hint eu-login/identify/not-eid',
      'hint eu-login/select-country/wrong-turn',
      'hint eu-login/my-account/link-eid',
      'remedy tried-eid/start-again',
      'remedy imi-unknown/not-eid',
    ],
  },
  '71': {
    says: '… or the password was wrong',
    carried: ['symptom wrong-password'],
  },
  '72': {
    says: '… or other credentials were wrong',
    carried: ['symptom unknown-address', 'symptom other-address'],
  },
  '73': {
    says: '… or something else',
    carried: [
      'symptom code-refused',
      'symptom other-users-factor',
      'symptom no-password-method',
      'symptom imi-unknown',
      'symptom new-phone',
      'symptom link-expired',
      'symptom site-down',
      'journey new-or-lost-phone',
    ],
  },
  '74': {
    says: 'Tip for all of these: use “Lost your password?”',
    carried: [
      'hint eu-login/authenticate/lost-password',
      'remedy wrong-password/lost-password',
      'remedy password-expired/lost-password',
      'remedy locked-out/lost-password',
      'journey reset-password',
    ],
    differs:
      'Not while the account is locked: EU Login’s help says that it unlocks after 15 minutes and cannot be reset before. After SPID and with a wrong address a new password does not help; those have remedies of their own.',
  },
  '75': {
    says: 'The dialogue that follows is the one for changing the password',
    carried: [
      'page eu-login/reset-password',
      'page eu-login/change-password',
      'hint eu-login/reset-password/email',
      'hint eu-login/reset-password/submit',
      'hint eu-login/change-password/current-password',
      'hint eu-login/change-password/new-password',
      'hint eu-login/change-password/confirm-password',
      'hint eu-login/change-password/submit',
    ],
    differs: 'The picture is missing in the text that we have; both pages that it may show have their hints.',
  },
  '76': {
    says: 'If several attempts fail, go into My account: some solutions are there',
    carried: [
      'hint eu-login/authenticate/my-account',
      'hint eu-login/my-account/mobile-devices',
      'step still-locked-out/account/my-account',
    ],
  },
  '77': {
    says: 'Picture: advice to download the EU Login app, at the foot',
    carried: ['step set-up-second-factor/account/install', 'step imi-first-access/app/install'],
  },
  '78': {
    says: 'Picture: foot of the page with privacy statement, Help and My account',
    carried: ['hint eu-login/authenticate/help', 'hint eu-login/authenticate/my-account'],
  },
  '79': {
    says: 'Picture: version of EU Login and time taken, at the foot',
    not: 'Tells a person nothing that helps to get in.',
  },
  '80': {
    says: 'The list of methods also has “Password”',
    carried: [
      'hint eu-login/authenticate/method-password',
      'symptom no-password-method',
      'remedy no-password-method/choose-app',
    ],
    differs:
      'The password alone opens My account, not IMI: in the document’s own pictures it is missing from the list where IMI asks.',
  },
  '81': {
    says: 'When it is chosen, the dialogue that follows opens',
    carried: ['hint eu-login/authenticate/method-password'],
    differs:
      'The password alone opens My account, not IMI: in the document’s own pictures it is missing from the list where IMI asks.',
  },
  '82': {
    says: 'Picture: “Password” signs in to EU Login with the password alone',
    carried: ['hint eu-login/authenticate/method-password', 'hint eu-login/signed-in/done'],
  },
  '83': {
    says: 'Picture: the app is in the App Store and on Google Play',
    carried: ['step set-up-second-factor/account/install', 'hint eu-login/mobile-devices/add'],
  },
  '84': {
    says: 'My account solves every irregularity of the registration',
    carried: [
      'hint eu-login/my-account/mobile-devices',
      'hint eu-login/my-account/change-password',
      'page eu-login/my-account',
    ],
    differs:
      'Not every one: what is missing in IMI only the coordinator can mend (the same document, on resets).',
  },
  '85': {
    says: 'My account is at trusted-digital-identity.europa.eu',
    carried: ['hint eu-login-portal/home/my-account-link', 'hint imi/start/two-factor-notice'],
    differs:
      'That is EU Login’s information portal; My account is at ecas.ec.europa.eu/cas/userdata/myAccount.cgi, as in the document’s own picture of IMI’s start page.',
  },
  '86': {
    says: 'In My account, see that your phone has been added properly',
    carried: [
      'hint eu-login/my-account/mobile-devices',
      'step set-up-second-factor/phone/check',
      'remedy locked-out/devices',
    ],
  },
  '87': {
    says: 'Download the EU Login app to the phone first',
    carried: ['step set-up-second-factor/account/install', 'hint eu-login/mobile-devices/add'],
  },
  '88': {
    says: 'Then open “Manage my mobile devices” in My account',
    carried: ['hint eu-login/my-account/mobile-devices', 'step set-up-second-factor/account/my-account'],
  },
  '89': {
    says: 'Add the phone: its name',
    carried: ['hint eu-login/add-mobile-device/device-name', 'step set-up-second-factor/phone/add'],
  },
  '90': {
    says: 'Add the phone: the PIN of 4 digits that unlocks it',
    carried: ['hint eu-login/add-mobile-device/pin', 'remedy only-token/own-pin'],
    differs:
      'It is not the phone’s code: one chooses a PIN for the app (European Commission: “name your device and define a PIN code”).',
  },
  '91': {
    says: 'Add the phone: the PIN once more',
    carried: ['hint eu-login/add-mobile-device/confirm-pin', 'hint eu-login/add-mobile-device/submit'],
  },
  '92': {
    says: 'Then initialise the app on the phone',
    carried: [
      'hint eu-login/add-mobile-device/initialise-app',
      'hint eu-login/initialise-app/scan',
      'step set-up-second-factor/phone/scan',
    ],
  },
  '93': {
    says: 'Pictures of My account and of the form, whose text is missing',
    not: 'Nothing of them is left in the text that we have; the pages themselves have hints (statements 86 to 92).',
  },
  '94': {
    says: 'Picture: “Add a mobile device”',
    carried: ['hint eu-login/mobile-devices/add'],
  },
  '95': {
    says: 'Picture: “Delete a mobile device”',
    carried: ['hint eu-login/mobile-devices/delete'],
  },
  '96': {
    says: 'Picture: “Change the PIN code of the EU Login app”',
    carried: ['hint eu-login/mobile-devices/change-pin'],
  },
  '97': {
    says: 'Picture: link back to My account',
    not: 'The link says itself where it leads.',
  },
  '98': {
    says: 'After more than three attempts in various ways, the system may no longer know the user',
    carried: ['symptom locked-out', 'remedy locked-out/wait', 'step still-locked-out/reset/wait'],
    differs:
      'EU Login’s help tells of a lock after too many wrong passwords that ends by itself after 15 minutes; waiting comes first.',
  },
  '99': {
    says: 'Then delete the EU Login account',
    carried: [
      'hint eu-login/my-account/delete-account',
      'hint eu-login/delete-account/before',
      'hint eu-login/delete-account/cost',
      'step still-locked-out/last-resort/delete-account',
      'remedy locked-out/delete-account',
    ],
    differs:
      'Kept as the very last resort, folded away, with what it costs: the account may serve other European systems, a national registry writes “do not create a new EU Login”, and EU Login can remove the second factors alone.',
  },
  '100': {
    says: 'Then register again',
    carried: [
      'hint eu-login/delete-account/then-register-again',
      'step still-locked-out/last-resort/start-again',
    ],
    differs:
      'Only after the coordinator has agreed, and with the same address; the reason is that of statement 99.',
  },
  '101': {
    says: 'Then uninstall the app and install it again',
    carried: [
      'hint eu-login/delete-account/reinstall-app',
      'symptom app-reinstalled',
      'remedy app-reinstalled/delete-then-add',
    ],
    differs:
      'Only together with a deleted account: a reinstalled app loses its link, and the phone must be deleted and added again (EU Login Portal).',
  },
  '102': {
    says: 'At the end of every recovery, use the link from the e-mail again (said twice)',
    carried: [
      'hint eu-login/initialise-password/proceed',
      'hint eu-login/initialise-app/newest-link',
      'step reset-password/sign-in/newest-link',
      'step set-up-second-factor/sign-in/newest-link',
      'step new-or-lost-phone/sign-in/newest-link',
      'step still-locked-out/sign-in/newest-link',
      'remedy locked-out/newest-link',
      'remedy wrong-password/newest-link',
      'remedy password-expired/newest-link',
      'remedy tried-eid/newest-link',
      'remedy imi-unknown/newest-link',
    ],
  },
  '103': {
    says: 'In extreme cases, have the IMI account deleted, above all after a registration with SPID',
    carried: [
      'step still-locked-out/last-resort/leave-imi',
      'remedy tried-eid/imi-deletion',
      'remedy imi-unknown/imi-deletion',
    ],
    differs:
      'Kept last, with what it costs. Nothing else confirms that SPID breaks the link; so SPID is warned of where it is offered.',
  },
  '104': {
    says: 'That is asked of the national coordination, at nimic@governo.it',
    carried: [
      'step still-locked-out/last-resort/leave-imi',
      'remedy tried-eid/imi-deletion',
      'hint imi/public/italy',
    ],
  },
  '105': {
    says: 'Link to the Commission’s instructions for the second factor',
    not: 'Whether the address still answers is not known, and what is known of its text still speaks of phone numbers for SMS, which ended on 1 July 2025; the journey set-up-second-factor takes its place.',
  },
} satisfies Record<string, Statement>;
