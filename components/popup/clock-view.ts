/** One clock in words: what has been noted of it and how it stands, or how to note it. */
export interface ClockView {
  id: string;
  name: string;
  /** What the field asks for: “Changed on”. */
  begin: string;
  /** `field`: what stands in the field at first; `latest`: what it may say at most; both as such fields write it. */
  kind: 'date' | 'datetime-local';
  field: string;
  latest: string;
  /** Null where it has not been noted. `since`: when it began; `said`: how it stands, in a sentence. */
  noted: { since: string; said: string } | null;
  /** Something has come of which the person is to know. */
  due: boolean;
  /** Why it is offered here and now; null where it is not. */
  offer: string | null;
  /** The address of a file for the person's calendar; null where it has none. */
  calendar: string | null;
  /** Who says how long it runs, and since when. */
  source: string;
}

/** All clocks; those that have been noted come first. */
export interface ClocksView {
  list: ClockView[];
  /** The icon shows when something is due. */
  reminders: boolean;
  /** What has just been noted, in a sentence. */
  just: string | null;
}
