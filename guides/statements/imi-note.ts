import type { Statement } from '../schema.ts';

export default {
  '1': {
    says: 'Since June 2024 EU Login guards the way into IMI',
    carried: ['hint imi/start/login', 'hint imi/public/login'],
    differs: 'Since 15 January 2025 IMI asks for a second factor too (notice on IMI’s start page).',
  },
  '2': {
    says: 'Users are asked to follow these steps when they connect',
    carried: ['journey imi-first-access', 'journey imi-link-existing-account', 'journey imi-sign-in'],
  },
  '3': {
    says: 'Click the button to log in to IMI; EU Login opens',
    carried: ['hint imi/start/login', 'step imi-sign-in/sign-in/start'],
  },
  '4': {
    says: 'Choose your language at the top right of the screen',
    carried: ['hint eu-login/identify/language', 'hint eu-login/authenticate/language'],
  },
  '5': {
    says: 'Your e-mail address is shown already: you have an account, give only the password',
    carried: [
      'hint eu-login/authenticate/current-password',
      'hint eu-login/authenticate/user-id',
      'step imi-sign-in/sign-in/authenticate',
    ],
    differs: 'Since 15 January 2025 IMI asks for a second factor too (notice on IMI’s start page).',
  },
  '6': {
    says: 'Another address than yours is shown: click the link to sign in with another one',
    carried: [
      'hint eu-login/authenticate/other-email',
      'symptom other-address',
      'remedy other-address/choose-other',
    ],
  },
  '7': {
    says: 'Then give your work address and click “Next”',
    carried: ['hint eu-login/identify/email', 'hint eu-login/identify/next'],
  },
  '8': {
    says: 'The field for the address is empty: give yours and click “Next”',
    carried: [
      'hint eu-login/identify/email',
      'hint eu-login/identify/next',
      'step imi-sign-in/sign-in/identify',
    ],
  },
  '9': {
    says: 'Who has an EU Login account is asked for its password',
    carried: ['hint eu-login/authenticate/current-password'],
  },
  '10': {
    says: 'Who has none must create an EU Login account',
    carried: [
      'hint eu-login/identify/create-account',
      'step imi-first-access/account/create',
      'remedy unknown-address/create-account',
    ],
  },
  '11': {
    says: 'Enter the EU Login password and click “Sign in”',
    carried: ['hint eu-login/authenticate/current-password', 'hint eu-login/authenticate/sign-in'],
    differs: 'Since 15 January 2025 IMI asks for a second factor too (notice on IMI’s start page).',
  },
  '12': {
    says: 'After the password you come, for the last time, to the old IMI sign-in screen',
    carried: [
      'hint imi/legacy-login/last-time',
      'step imi-link-existing-account/arrived/old-login',
      'remedy imi-unknown/old-login',
    ],
    differs:
      'Of the move in June 2024; today the link in IMI’s newest e-mail makes the connection (the coordinator’s questions and answers), and the old screen is explained only where it is met.',
  },
  '13': {
    says: 'There, give the IMI user name',
    carried: ['hint imi/legacy-login/username'],
  },
  '14': {
    says: 'There, give the IMI password',
    carried: ['hint imi/legacy-login/current-password'],
  },
  '15': {
    says: 'There, give 3 chosen characters of the IMI security code',
    carried: ['hint imi/legacy-login/security-code'],
  },
  '16': {
    says: 'Once in, the EU Login address and password are enough from then on',
    carried: ['hint imi/home/arrived', 'hint imi/legacy-login/last-time'],
    differs: 'Since 15 January 2025 IMI asks for a second factor too (notice on IMI’s start page).',
  },
  '17': {
    says: 'To create an account, read the instructions on the screen carefully',
    carried: ['hint eu-login/register/only-one', 'page eu-login/register'],
    differs:
      'A hint at each field says what the instructions ask there, and first that a second account is no cure (a national registry’s page).',
  },
  '18': {
    says: 'Enter your name',
    carried: ['hint eu-login/register/given-name', 'hint eu-login/register/family-name'],
  },
  '19': {
    says: 'Enter and confirm your work e-mail address',
    carried: ['hint eu-login/register/email', 'hint eu-login/register/confirm-email'],
  },
  '20': {
    says: 'Accept the privacy statement',
    carried: ['hint eu-login/register/privacy'],
  },
  '21': {
    says: 'Click “Create an account”',
    carried: ['hint eu-login/register/create', 'step imi-first-access/account/register'],
  },
  '22': {
    says: 'Close the browser',
    carried: ['hint eu-login/registered/check-mail'],
  },
  '23': {
    says: 'An e-mail comes after some minutes',
    carried: [
      'hint eu-login/registered/check-mail',
      'hint eu-login/registered/not-arrived',
      'step imi-first-access/account/mail',
      'remedy mail-missing/wait',
    ],
  },
  '24': {
    says: 'Read it carefully and click the link in it',
    carried: ['hint eu-login/registered/check-mail', 'step imi-first-access/account/mail'],
  },
  '25': {
    says: 'The link is good for a limited time only',
    carried: [
      'hint eu-login/registered/check-mail',
      'hint eu-login/reset-requested/check-mail',
      'symptom link-expired',
      'remedy link-expired/ask-again',
    ],
  },
  '26': {
    says: 'If the e-mail cannot be found, look in the spam folder',
    carried: [
      'hint eu-login/registered/not-arrived',
      'hint eu-login/reset-requested/not-arrived',
      'symptom mail-missing',
      'remedy mail-missing/spam',
    ],
  },
  '27': {
    says: 'A screen opens where you set the EU Login password',
    carried: [
      'hint eu-login/initialise-password/new-password',
      'hint eu-login/initialise-password/confirm-password',
      'step imi-first-access/app/password',
    ],
  },
  '28': {
    says: 'Then click “Proceed”',
    carried: ['hint eu-login/initialise-password/proceed'],
  },
  '29': {
    says: 'After creating the account too, the old IMI screen comes for the last time: user name, password, 3 characters of the code',
    carried: [
      'hint imi/legacy-login/username',
      'hint imi/legacy-login/current-password',
      'hint imi/legacy-login/security-code',
      'hint imi/legacy-login/last-time',
    ],
    differs:
      'Of the move in June 2024; today the link in IMI’s newest e-mail makes the connection (the coordinator’s questions and answers), and the old screen is explained only where it is met.',
  },
  '30': {
    says: 'From then on the EU Login address and password are enough here too',
    carried: ['hint imi/home/arrived'],
    differs: 'Since 15 January 2025 IMI asks for a second factor too (notice on IMI’s start page).',
  },
  '31': {
    says: 'To reset the password: after the address, click “Lost your password?” where the password is asked for',
    carried: ['hint eu-login/authenticate/lost-password', 'step reset-password/request/lost'],
  },
  '32': {
    says: 'A password can be reset only once in 24 hours',
    carried: [
      'hint eu-login/reset-password/once-a-day',
      'hint eu-login/authenticate/lost-password',
      'remedy mail-missing/once-a-day',
      'clock reset',
    ],
  },
  '33': {
    says: 'For help with the IMI credentials, ask the IMI administrator or the national coordinator of your country',
    carried: ['hint imi/legacy-login/forgotten', 'remedy imi-unknown/coordinator'],
  },
  '34': {
    says: 'A page lists the national IMI coordinators',
    carried: ['hint imi/public/contact'],
  },
  '35': {
    says: 'More about EU Login: its help page, in all official languages',
    carried: ['hint eu-login/authenticate/help', 'page eu-login/help'],
    differs:
      'The note gives the host webgate.ec.europa.eu; EU Login answers on ecas.ec.europa.eu today (notice on IMI’s start page), and both are known as EU Login.',
  },
} satisfies Record<string, Statement>;
