/**
 * Fields of a report, in order. The five that the Italian coordinator asks for (seed 001) come first; together with
 * them, the eight of EU Login's support are complete (eu-login.md, 5: contact.html). Labels are under `report/<id>`;
 * `how`: `report/<id>/how` explains more.
 */
export interface Field {
  id: string;
  /**
   * `told`: only the person knows it. `found`: filled in, to be corrected. `account`: EU Login's support wants it
   * too.
   */
  group: 'told' | 'found' | 'account' | 'training';
  lines: number;
  how?: true;
  type?: 'datetime-local' | 'number';
}

/** Every field of the problem report. */
export const REPORT: Field[] = [
  { id: 'request', group: 'told', lines: 3, how: true },
  { id: 'error', group: 'told', lines: 3, how: true },
  { id: 'colleagues', group: 'told', lines: 2, how: true },
  { id: 'last-worked', group: 'told', lines: 1, how: true },
  { id: 'browser', group: 'found', lines: 1 },
  { id: 'page', group: 'found', lines: 1 },
  { id: 'address', group: 'found', lines: 1 },
  { id: 'checks', group: 'found', lines: 6 },
  { id: 'journey', group: 'found', lines: 4 },
  { id: 'authority', group: 'account', lines: 1 },
  { id: 'user', group: 'account', lines: 1, how: true },
  { id: 'relationship', group: 'account', lines: 1, how: true },
  { id: 'application', group: 'account', lines: 1 },
  { id: 'address-from', group: 'account', lines: 1, how: true },
  { id: 'more', group: 'account', lines: 2 },
];

/** Every field of a request for training (seed 001: day, hour and modules are to be agreed). */
export const TRAINING: Field[] = [
  { id: 'authority', group: 'training', lines: 1 },
  { id: 'first-date', group: 'training', lines: 1, type: 'datetime-local' },
  { id: 'second-date', group: 'training', lines: 1, type: 'datetime-local' },
  { id: 'people', group: 'training', lines: 1, type: 'number' },
  { id: 'other-modules', group: 'training', lines: 2 },
  { id: 'wishes', group: 'training', lines: 3 },
];

/** Modules of IMI that a source names (imi-inail.md, 1.8 and 1.1: the library page); there are more. */
export const MODULES = [
  'posting',
  'transport',
  'documents',
  'patients',
  'e-commerce',
  'consumers',
  'judicial',
  'solvit',
];
