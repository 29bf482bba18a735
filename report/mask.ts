import { withSafeAddresses } from '../engine/privacy/address.ts';
import { type PersonalMatch, personalIn, UNSEEN } from '../engine/privacy/personal.ts';
import type { Personal } from '../engine/privacy/private-kind.ts';

const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');
// Line feed and tab stay; every other control character only does mischief in a mail.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Replacement for text that is removed for good. */
const GONE = '…';

/** Replaces each private part of a text. */
function replaced(text: string, replacement: (match: PersonalMatch, part: string) => string): string {
  let [result, from] = ['', 0];
  for (const match of personalIn(text)) {
    const { start, end } = match;
    result += text.slice(from, start) + replacement(match, text.slice(start, end));
    from = end;
  }
  result += text.slice(from);
  // Text joined to a replaced part reveals its shape only now.
  return result === text ? result : replaced(result, replacement);
}

/**
 * Cleans a text so that it may be stored or sent: lines end in `\n`, no invisible characters, nothing that opens a
 * session or an account, and of addresses only the host and the parts of the path that stand in `pathWords`.
 */
export function clean(text: string, pathWords: ReadonlySet<string>): string {
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(EVERY_UNSEEN, '');
  const withoutSecrets = (before: string): string => {
    const after = replaced(withSafeAddresses(before, pathWords), ({ kind }, part) =>
      kind === 'secret' ? GONE : part,
    );
    return after === before ? after : withoutSecrets(after);
  };
  return withoutSecrets(lines);
}

/** Counts the personal data in a text, by kind. */
export function countPersonal(text: string): Record<Personal, number> {
  const counts = { email: 0, id: 0, number: 0, secret: 0 };
  for (const { kind } of personalIn(text)) counts[kind] += 1;
  const { secret: _, ...personal } = counts;
  return personal;
}

/** Replaces everything personal in a text by a word, except the kinds that the person wants to show. */
export const mask = (
  text: string,
  visibleKinds: readonly Personal[],
  placeholder: (kind: Personal) => string,
): string =>
  replaced(text, ({ kind }, part) => {
    if (kind === 'secret') return GONE;
    return visibleKinds.includes(kind) ? part : placeholder(kind);
  });
