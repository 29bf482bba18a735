import { HARMLESS_NUMBERS, KINDS } from './kinds.ts';
import type { PrivateKind } from './private-kind.ts';

/** Range of a match in a text; `end` is exclusive. */
export interface PersonalMatch {
  kind: PrivateKind['kind'];
  start: number;
  end: number;
}

/** Invisible characters. Inside an address they would hide it from the mask, but not from whoever copies it. */
export const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u180e/u;

/**
 * Text without invisible characters, with wide and ornamented ones normalised, and the original range of each
 * character.
 */
function plain(text: string): { letters: string; starts: number[]; ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let [letters, place] = ['', 0];
  for (const letter of text) {
    const next = place + letter.length;
    const shape = UNSEEN.test(letter) ? '' : letter < '\u0080' ? letter : letter.normalize('NFKC');
    for (let at = 0; at < shape.length; at++) {
      starts.push(place);
      ends.push(next);
    }
    letters += shape;
    place = next;
  }
  return { letters, starts, ends };
}

/** Ranges of one kind in plain text. */
function rangesOf({ kind, shape }: PrivateKind, letters: string): PersonalMatch[] {
  const valued = new RegExp(shape, `${shape.flags}d`);
  return [...letters.matchAll(valued)].flatMap(({ index, 0: found, indices }) => {
    const [start, end] = indices?.slice(1).find(Boolean) ?? [index, index + found.length];
    return end > start ? [{ kind, start, end }] : [];
  });
}

/** Joins ranges that overlap; the kind that stands first in the table names the whole. */
function joined(ranges: PersonalMatch[]): PersonalMatch[] {
  const order = KINDS.map(({ kind }) => kind);
  const rank = ({ kind }: PersonalMatch) => order.indexOf(kind);
  const result: PersonalMatch[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (!last || range.start >= last.end) result.push({ ...range });
    else {
      if (rank(range) < rank(last)) last.kind = range.kind;
      last.end = Math.max(last.end, range.end);
    }
  }
  return result;
}

/** Finds private data that has a recognisable shape, in order. Names have none. */
export function personalIn(text: string): PersonalMatch[] {
  const { letters, starts, ends } = plain(text);
  const withoutHarmless = letters.replace(HARMLESS_NUMBERS, (found) => '\n'.repeat(found.length));
  const ranges = KINDS.flatMap((kind) => rangesOf(kind, kind.kind === 'number' ? withoutHarmless : letters));
  return joined(ranges).map(({ kind, start, end }) => ({
    kind,
    start: starts[start] as number,
    end: ends[end - 1] as number,
  }));
}
