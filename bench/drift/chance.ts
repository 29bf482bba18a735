import type { Chance } from './parts.ts';

/** A row of numbers that looks random and is the same in every run (mulberry32). */
export function chanceFrom(text: string): Chance {
  let state = [...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 20261122);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The same things in an order that looks random. */
export function shuffle<T>(things: readonly T[], chance: Chance): T[] {
  const rest = [...things];
  return things.map(() => rest.splice(chance(rest.length), 1)[0] as T);
}
