import type { Statement } from '../schema.ts';

// Problems that people report in public, 2015–2026; the numbers are those of the collection (P01 to P40).
export default {
  '1': {
    says: 'The code by SMS does not come, or SMS is no longer offered',
    carried: ['symptom sms-missing', 'hint eu-login/authenticate/method-sms'],
  },
  '2': {
    says: 'The phone that was the only factor is lost, stolen or broken',
    carried: [
      'symptom new-phone',
      'remedy new-phone/password-only',
      'remedy new-phone/remove-all-devices',
      'journey new-or-lost-phone',
    ],
  },
  '3': {
    says: 'The app was installed again, or the phone replaced while another factor works',
    carried: ['symptom app-reinstalled', 'hint eu-login/mobile-devices/delete'],
  },
  '4': {
    says: 'The app shows error 5305',
    carried: ['symptom error-5305'],
  },
  '5': {
    says: 'The PIN of the app is forgotten',
    carried: ['symptom forgotten-pin', 'hint eu-login/mobile-devices/change-pin'],
  },
  '6': {
    says: 'The QR code is said to be invalid',
    carried: ['symptom code-refused', 'hint eu-login/second-factor-qr/scan'],
  },
  '7': {
    says: 'Nothing appears on the phone after choosing PIN code',
    carried: ['symptom nothing-on-phone', 'hint eu-login/second-factor-pin/approve'],
  },
  '8': {
    says: 'The app shows another account’s request',
    carried: ['symptom wrong-account-in-app', 'remedy other-users-factor/devices'],
  },
  '9': {
    says: 'No smartphone, or no wish to use a private one',
    carried: ['symptom no-smartphone'],
  },
  '10': {
    says: 'A security key or passkey cannot be added or does not answer',
    carried: ['symptom key-refused'],
  },
  '11': {
    says: 'Password is not among the methods',
    carried: ['symptom no-password-method', 'hint eu-login/my-account/configure'],
  },
  '12': {
    says: 'EU Login does not ask for the password, or asks again after cookies were cleared',
    carried: ['symptom not-asked-for-password'],
  },
  '13': {
    says: 'The factor belongs to the account v00…, the person is n00…',
    carried: ['symptom other-users-factor', 'remedy other-users-factor/reconciliation'],
  },
  '14': {
    says: 'Signed in with SPID, another eID or a social network, and unknown there',
    carried: [
      'symptom tried-eid',
      'hint eu-login/identify/not-eid',
      'hint eu-login/select-country/wrong-turn',
    ],
  },
  '15': {
    says: 'The work address belongs to the account opened by the eID',
    carried: ['symptom eid-holds-address'],
  },
  '16': {
    says: 'An error names the eIDAS proxy service of a country',
    carried: ['symptom eidas-error'],
  },
  '17': {
    says: 'Someone else’s or an older address is shown; two accounts of one person',
    carried: ['symptom other-address', 'symptom two-accounts', 'hint eu-login/authenticate/other-email'],
  },
  '18': {
    says: 'New address or office; the old mailbox is gone',
    carried: ['symptom address-changed'],
  },
  '19': {
    says: 'Several officials share one account or mailbox',
    carried: ['symptom shared-mailbox'],
  },
  '20': {
    says: 'Registration says “not authorized” or “belongs to an institution”',
    carried: ['symptom address-refused'],
  },
  '21': {
    says: 'The e-mail for a new password does not come',
    carried: ['symptom mail-missing', 'remedy mail-missing/once-a-day', 'remedy mail-missing/it-office'],
  },
  '22': {
    says: 'The e-mail after registering does not come',
    carried: ['remedy mail-missing/right-mailbox', 'hint eu-login/registered/check-mail'],
  },
  '23': {
    says: 'The address is said to be registered already',
    carried: ['symptom already-registered'],
  },
  '24': {
    says: 'The link no longer works',
    carried: ['symptom link-expired', 'clock mail'],
  },
  '25': {
    says: 'Locked after wrong passwords, or disabled by the administrators',
    carried: ['symptom locked-out', 'symptom account-disabled', 'clock lock'],
  },
  '26': {
    says: 'After removing all devices another system shuts the person out',
    carried: ['symptom suspended-elsewhere', 'remedy new-phone/remove-all-devices'],
  },
  '27': {
    says: 'Nothing opens, a “sorry” page, sign-in turns in circles; INAIL slow on a deadline',
    carried: ['symptom site-down', 'symptom inail-down'],
  },
  '28': {
    says: 'The person does not know whom to write to',
    carried: ['symptom whom-to-ask', 'hint eu-login/help/contact'],
  },
  '29': {
    says: 'A page or e-mail looks like the Commission’s',
    carried: ['symptom doubtful-page', 'check address'],
  },
  '30': {
    says: 'A haulier, professional or citizen looks for access to IMI',
    carried: ['symptom wrong-door', 'hint imi/public/contact'],
  },
  '31': {
    says: 'INAIL refuses user code and password',
    carried: ['symptom inail-credentials'],
  },
  '32': {
    says: 'In with SPID, but the firm is missing or not enabled',
    carried: ['symptom no-role', 'hint inail/access/delegate'],
  },
  '33': {
    says: 'The person to be delegated cannot be added',
    carried: ['symptom cannot-delegate', 'hint inail/access/enter-once'],
  },
  '34': {
    says: 'The new head of a school or office is not enabled',
    carried: ['symptom new-head'],
  },
  '35': {
    says: 'Which profile does an uninsured employer or an intermediary need',
    carried: ['remedy no-role/profile', 'hint inail/services/request-credentials'],
  },
  '36': {
    says: 'The one-time code of SPID is wrong although copied correctly',
    carried: ['symptom spid-code-refused'],
  },
  '37': {
    says: 'SPID: invalid credentials, error 19 or 20',
    carried: ['symptom spid-blocked', 'hint inail/access/spid'],
  },
  '38': {
    says: 'SPID is suspended, revoked or not paid',
    carried: ['symptom spid-suspended'],
  },
  '39': {
    says: 'CIE: no card or PIN at hand, PIN refused or blocked',
    carried: ['symptom cie-trouble', 'hint inail/access/cie'],
  },
  '40': {
    says: 'CIE fails and SPID works, no PIN window, the office network stops it',
    carried: ['symptom identity-fails', 'hint inail/access/cns'],
  },
} satisfies Record<string, Statement>;
