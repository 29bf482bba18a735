import { type Personal, personalIn, UNSEEN } from '../../engine/personal.ts';

const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');
// Line feed and tab stay; every other control character only does mischief in a mail.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * What lets someone in, or leads back to a session: EU Login writes it into addresses (eu-login.md, 1) and tickets
 * (`ST-…`, `ECAS_LR-…`). Nobody who helps needs it, so it is cut for good.
 */
const SESSION: [RegExp, string][] = [
  [/(https?:\/\/[^\s?#;]*)[?#;]\S*/giu, '$1…'],
  [/\b(?:ST|PT|PGT|TGT|TGC|ECAS_[A-Z]+)-[\w-]{4,}/gu, '…'],
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{32,}/giu, '…'],
];

/** A text as it may be stored or sent: lines end in `\n`, nothing unseen, nothing that leads into a session. */
export function clean(text: string): string {
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(EVERY_UNSEEN, '');
  return SESSION.reduce((rest, [shape, left]) => rest.replace(shape, left), lines);
}

/** How often each kind of personal thing stands in a text. */
export function countPersonal(text: string): Record<Personal, number> {
  const counts = { email: 0, id: 0, number: 0 };
  for (const { kind } of personalIn(text)) counts[kind] += 1;
  return counts;
}

/** The text with a word in the place of everything personal, but for the kinds that the person wants to show. */
export function mask(text: string, bare: readonly Personal[], word: (kind: Personal) => string): string {
  let [masked, from] = ['', 0];
  for (const { kind, start, end } of personalIn(text)) {
    masked += text.slice(from, start) + (bare.includes(kind) ? text.slice(start, end) : word(kind));
    from = end;
  }
  masked += text.slice(from);
  // What stood glued to something masked shows its shape only now.
  return masked === text ? masked : mask(masked, bare, word);
}
