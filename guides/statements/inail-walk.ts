import type { Statement } from '../schema.ts';

export default {
  '1': {
    says: 'For the legal representative or the owner of a firm',
    carried: [
      'hint inail/access/delegate',
      'hint inail/registration-choice/generic-user',
      'journey inail-sign-in',
    ],
    differs:
      'Today the legal representative in INAIL’s archives has the role automatically; others use “Associa Ditta” or a delegation (INAIL’s instructions on roles).',
  },
  '2': {
    says: 'Begin at www.inail.it, not signed in',
    carried: ['hint inail/home/sign-in', 'step inail-sign-in/sign-in/home'],
    differs: 'Still where one begins; the site was rebuilt below /portale/.',
  },
  '3': {
    says: 'Choose “Registrati” (register)',
    carried: [
      'hint inail/home/register',
      'journey inail-registration',
      'step inail-registration/register/home',
    ],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '4': {
    says: 'Then “registrazione utente” (user registration)',
    carried: [
      'hint inail/registration-choice/user-registration',
      'hint inail/registration-choice/historic',
      'step inail-registration/register/choice',
    ],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '5': {
    says: 'Then “registrazione utente generico” (generic user)',
    carried: ['hint inail/registration-choice/generic-user'],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '6': {
    says: 'A page asks for your personal data',
    carried: [
      'page inail/registration-form',
      'hint inail/registration-form/historic',
      'step inail-registration/register/form',
    ],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '7': {
    says: 'Fill in at least the fields with an asterisk',
    carried: ['hint inail/registration-form/required-fields'],
  },
  '8': {
    says: 'At the end, say that it is a “Cittadino” (citizen)',
    carried: ['hint inail/registration-form/citizen'],
  },
  '9': {
    says: 'Click “Salva” (save)',
    carried: ['hint inail/registration-form/save'],
  },
  '10': {
    says: 'A page tells that the registration is done',
    carried: ['page inail/registered', 'hint inail/registered/historic'],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '11': {
    says: 'The system sends an e-mail to the address given',
    carried: ['hint inail/registered/check-mail', 'step inail-registration/register/mail'],
  },
  '12': {
    says: 'Open your mail program and read it',
    carried: ['hint inail/registered/check-mail', 'step inail-registration/register/mail'],
  },
  '13': {
    says: 'Picture: registration completed',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '14': {
    says: 'Open the link in the e-mail to complete the registration',
    carried: ['hint inail/registered/check-mail', 'step inail-registration/register/mail'],
  },
  '15': {
    says: 'Note down Identificativo and Password provvisoria from the e-mail',
    carried: ['hint inail/registered/check-mail'],
    differs: 'No INAIL password is given any more (INAIL’s notice).',
  },
  '16': {
    says: 'They are needed for the first entry to the online services',
    carried: ['hint inail/registered/check-mail', 'hint inail/activated/user-code'],
  },
  '17': {
    says: 'Picture: example of the activation e-mail',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '18': {
    says: 'The link opens “Attivazione” (activation) with the page to enter',
    carried: [
      'page inail/activated',
      'hint inail/activated/historic',
      'step inail-registration/first-access/activated',
    ],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '19': {
    says: 'Enter the Codice Utente (user code)',
    carried: ['hint inail/activated/user-code'],
  },
  '20': {
    says: 'Enter the provisional password from the e-mail',
    carried: ['hint inail/activated/provisional-password'],
  },
  '21': {
    says: 'Click “Entra” (enter)',
    carried: ['hint inail/activated/enter'],
  },
  '22': {
    says: 'Picture: activation completed',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '23': {
    says: 'The first entry shows a notice: click “Avanti” (next) to complete the registration',
    carried: [
      'hint inail/first-access/next',
      'hint inail/first-access/historic',
      'step inail-registration/first-access/notice',
    ],
  },
  '24': {
    says: 'Picture: notes on the first entry',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '25': {
    says: 'A page lets you add personal data not given before',
    carried: [
      'hint inail/personal-data/complete',
      'hint inail/personal-data/historic',
      'step inail-registration/first-access/data',
    ],
  },
  '26': {
    says: 'Confirm the data',
    carried: ['hint inail/personal-data/confirm'],
  },
  '27': {
    says: 'Give the current password',
    carried: ['hint inail/change-password/current-password', 'step inail-registration/first-access/password'],
  },
  '28': {
    says: 'Give a new password',
    carried: ['hint inail/change-password/new-password', 'hint inail/change-password/historic'],
  },
  '29': {
    says: 'Give the new password again, as a check',
    carried: ['hint inail/change-password/confirm-password'],
  },
  '30': {
    says: 'The change of password is on the second page',
    carried: ['hint inail/first-access/next', 'hint inail/personal-data/confirm'],
  },
  '31': {
    says: 'Picture: change of password',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '32': {
    says: 'A “generic user” then asks for “credenziali dispositive” (credentials to act) online',
    carried: [
      'hint inail/services/request-credentials',
      'hint inail/access/delegate',
      'journey inail-dispositive-credentials',
      'symptom inail-credentials',
    ],
    differs:
      'No longer issued: to act for a firm one needs a role, automatic, through “Associa Ditta” or by delegation (INAIL’s instructions on roles).',
  },
  '33': {
    says: 'Download the form “utente con credenziali dispositive” from Modulistica',
    carried: ['hint inail/services/form', 'step inail-dispositive-credentials/request/form'],
    differs:
      'No longer issued: to act for a firm one needs a role, automatic, through “Associa Ditta” or by delegation (INAIL’s instructions on roles).',
  },
  '34': {
    says: 'Fill it in and scan it as a PDF, with the identity document',
    carried: ['hint inail/services/form', 'step inail-dispositive-credentials/request/form'],
  },
  '35': {
    says: 'Enter the portal with your user name (tax code) and the new password',
    carried: ['hint inail/change-password/from-then-on', 'hint inail/services/historic'],
    differs:
      'Ended on 1 October 2021 (INAIL’s notice): SPID, CIE and CNS are the only ways in; what the page once asked is still said where someone meets it.',
  },
  '36': {
    says: 'In the list of online services at the left, choose “Richiedi credenziali dispositive/Invio modulo online”',
    carried: [
      'hint inail/services/request-credentials',
      'step inail-dispositive-credentials/request/service',
    ],
    differs:
      'No longer issued: to act for a firm one needs a role, automatic, through “Associa Ditta” or by delegation (INAIL’s instructions on roles).',
  },
  '37': {
    says: 'Picture: the list of services with that entry',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '38': {
    says: 'Picture: the form of the request',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '39': {
    says: 'A mobile number is mandatory',
    carried: [
      'hint inail/credentials-request/mobile-number',
      'hint inail/credentials-request/historic',
      'step inail-dispositive-credentials/request/request',
    ],
  },
  '40': {
    says: 'The postcode (CAP) is mandatory',
    carried: ['hint inail/credentials-request/postcode'],
  },
  '41': {
    says: 'Picture: the page for attachments',
    not: 'A picture of the old site, without text in what we have; today’s pages look different.',
  },
  '42': {
    says: 'Attach a copy of a valid identity document',
    carried: [
      'hint inail/attachments/identity-document',
      'hint inail/attachments/historic',
      'step inail-dispositive-credentials/request/attachments',
    ],
  },
  '43': {
    says: 'Attach the form, filled in and signed',
    carried: ['hint inail/attachments/signed-form'],
  },
  '44': {
    says: 'Both must be PDF files',
    carried: ['hint inail/attachments/identity-document', 'hint inail/attachments/signed-form'],
  },
  '45': {
    says: 'Without the attachments the request is incomplete and the office cannot proceed',
    carried: ['hint inail/attachments/signed-form'],
  },
  '46': {
    says: 'With both, the office in charge (Sede) starts sending the credentials',
    carried: ['hint inail/attachments/two-halves'],
    differs:
      'No longer issued: to act for a firm one needs a role, automatic, through “Associa Ditta” or by delegation (INAIL’s instructions on roles).',
  },
  '47': {
    says: 'The first part of the password comes by SMS',
    carried: ['hint inail/attachments/two-halves', 'step inail-dispositive-credentials/password/sms'],
  },
  '48': {
    says: 'The second part comes by e-mail',
    carried: ['hint inail/attachments/two-halves', 'step inail-dispositive-credentials/password/mail'],
  },
} satisfies Record<string, Statement>;
