const BASE = 36;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let steps = 0;
  for (; rest > 455; steps += BASE) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}

const digit = (letter: string | undefined) => (letter ? Number.parseInt(letter, BASE) : Number.NaN);
/** In Punycode a–z are 0–25 and 0–9 are 26–35; in base 36 it is the other way round. */
const value = (letter: string | undefined) => (digit(letter) + 26) % BASE;

/** Reads a number of variable length, and the index after it (RFC 3492, section 3.3). */
function readNumber(code: string, from: number, bias: number): { number: number; next: number } {
  let [number, weight, next] = [0, 1, from];
  for (let k = BASE; ; k += BASE) {
    const part = value(code[next++]);
    number += part * weight;
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (!(part >= threshold) || number > 1e9) return { number, next };
    weight *= BASE - threshold;
  }
}

/**
 * Decodes a name like `xn--ecs-7cd` (RFC 3492, section 6.2), given without the `xn--`. Browsers report hosts in this
 * form only, in which they cannot be compared by eye. Invalid input is returned unchanged.
 */
export function decodePunycode(code: string): string {
  const cut = code.lastIndexOf('-');
  const out = [...code.slice(0, Math.max(cut, 0))];
  let [place, point, bias, at] = [0, 128, 72, cut + 1];
  while (at < code.length) {
    const { number, next } = readNumber(code, at, bias);
    const length = out.length + 1;
    bias = adapt(number, length, place === 0);
    point += Math.floor((place + number) / length);
    place = (place + number) % length;
    if (!(point <= 0x10ffff)) return code;
    out.splice(place++, 0, String.fromCodePoint(point));
    at = next;
  }
  return out.join('');
}
