import { addressOf } from '../pages.ts';

/** A message in the practice mailbox: its words are `<id>/…` in words.json, its link leads on with the walk. */
export interface Letter {
  id: string;
  /** The address of the link, without the language; null where a newer message has replaced it. */
  link: string | null;
}

const initialise = addressOf('eu-login/initialise-password', [], 'it');

/** Messages in the mailbox, newest first. They are always there: what is rehearsed is to open the right one. */
export const letters: readonly Letter[] = [
  // IMI asks even those who are signed in to EU Login: the link is for signing in from the beginning.
  { id: 'imi-link', link: 'https://webgate.ec.europa.eu/imi-net/?newest-link=practice' },
  { id: 'reset', link: initialise },
  { id: 'register', link: initialise },
  { id: 'imi-old-link', link: null },
  { id: 'inail', link: addressOf('inail/activated', [], 'it') },
];
