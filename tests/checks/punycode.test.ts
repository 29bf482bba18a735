import { expect, it } from 'vitest';
import { decode } from '../../checks/punycode.ts';

it.each([
  ['mnchen-3ya', 'münchen'],
  ['bcher-kva', 'bücher'],
  // RFC 3492, section 7.1: (A) Arabic and (I) Russian.
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
])('%s is %s', (code, letters) => {
  expect(decode(code)).toBe(letters);
});

it.each(['a', '99999999999', 'x-!!!', '-'])('%j is no such code and does not throw', (code) => {
  expect(() => decode(code)).not.toThrow();
});
