import { lookAlikes } from './look-alikes.ts';
import { mailboxHost } from './mailbox/mailbox.ts';

/** The hosts that the practice server stands in for; nothing else gets through its proxy. */
export const practiceHosts: readonly string[] = [
  ...new Set([
    'ec.europa.eu',
    'ecas.ec.europa.eu',
    'webgate.ec.europa.eu',
    'sorry.ec.europa.eu',
    'trusted-digital-identity.europa.eu',
    'www.inail.it',
    'gestioneaccessi.inail.it',
    mailboxHost,
    ...lookAlikes().map(({ url }) => new URL(url).hostname),
  ]),
];
