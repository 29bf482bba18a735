import { lookAlikes } from './look-alikes.ts';
import { mailboxHost } from './mailbox/mailbox.ts';
import { addressOf, movesOf, pages } from './pages.ts';

/** The hosts that the practice server stands in for; nothing else gets through its proxy. */
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
