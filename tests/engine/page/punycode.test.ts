import { expect, it } from 'vitest';
import { decodePunycode } from '../../../engine/page/punycode.ts';

it.each([
  ['mnchen-3ya', 'münchen'],
  ['bcher-kva', 'bücher'],
  // RFC 3492, section 7.1: (A) Arabic and (I) Russian.
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
])('%s is %s', (code, letters) => {
  expect(decodePunycode(code)).toBe(letters);
});

it.each(['a', '99999999999', 'x-!!!', '-'])('%j is no such code and does not throw', (code) => {
  expect(() => decodePunycode(code)).not.toThrow();
});
