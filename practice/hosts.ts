import { lookAlikes } from './look-alikes.ts';
import { mailboxHost } from './mailbox/mailbox.ts';
import { addressOf, movesOf, pages } from './pages.ts';

/** Hosts that the practice server replaces; its proxy lets nothing else through. */
export const practiceHosts: readonly string[] = [
  ...new Set([
    // EU Login also lives on webgate, where IMI is.
    ...pages.flatMap((page) =>
      [[], ...movesOf(page).map((variant) => [variant])].map(
        (variants) => new URL(addressOf(page, variants, 'it')).hostname,
      ),
    ),
    mailboxHost,
    ...lookAlikes().map(({ url }) => new URL(url).hostname),
  ]),
];
