/** Kind of personal data that a person may decide to show: an e-mail address, a user ID, a number that is theirs. */
export type Personal = 'email' | 'id' | 'number';

/** A shape of text that is private. */
export interface PrivateKind {
  name: string;
  /** `secret`: opens an account or a session; no help desk needs it, so that it can never be shown. */
  kind: Personal | 'secret';
  /** Global and Unicode. A group marks the private part; without one it is the whole match. */
  shape: RegExp;
}
