import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalIn } from '../../../engine/privacy/personal.ts';

const findingsIn = (text: string) =>
  personalIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what is personal', () => {
  it.each<[string, string[]]>([
    ['scriva a maria.esempio@comune.example, grazie', ['email: maria.esempio@comune.example']],
    ['<maria@x.example>', ['email: maria@x.example']],
    ['user "n001zy5e" and v00prova', ['id: n001zy5e', 'id: v00prova']],
    ['(N001ZY5E)', ['id: N001ZY5E']],
    ['RSSMRA85T10A562S', ['id: RSSMRA85T10A562S']],
    ['codice 12345678.', ['number: 12345678']],
    ['tel. +39 06 1234 5678', ['number: +39 06 1234 5678']],
    ['1234-5678', ['number: 1234-5678']],
    ['IMI123456', ['number: IMI123456']],
    ['a\u200bmaria@x\u00ad.example', ['email: a\u200bmaria@x\u00ad.example']],
    ['n0\u206001zy5e', ['id: n0\u206001zy5e']],
    ['١٢٣٤٥٦٧٨', ['number: ١٢٣٤٥٦٧٨']],
  ])('%j', (text, spots) => expect(findingsIn(text)).toEqual(spots));

  it.each([
    ['2026-11-22 10:30'],
    ['il 22/11/2026 alle 10:30'],
    ['dal 01-07-2025'],
    ['Chrome 131.0 su Windows 11'],
    ['errore 40312'],
    ['9.13.1-dn1p | 9 ms'],
    ['password scaduta, tentativo di accesso'],
    ['nimic @ governo'],
  ])('not %j', (text) => expect(findingsIn(text)).toEqual([]));
});

it('finds it anywhere in any text, and never exceeds the text', () => {
  const secret = fc.constantFrom('maria@comune.example', 'n001zy5e', '12345678');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      secret,
      fc.string({ maxLength: 60 }),
      (a, it, b) => {
        const text = `${a} ${it} ${b}`;
        const spots = personalIn(text);
        const [from, to] = [a.length + 1, a.length + 1 + it.length];
        expect(spots.some(({ start, end }) => start <= from && end >= to)).toBe(true);
        for (const { start, end } of spots)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      },
    ),
  );
});

it('handles any 10,000 characters quickly', () => {
  for (const letter of ['a', '1', '@', '1 ', '.', 'a@'])
    expect(personalIn(letter.repeat(10_000)).length).toBeLessThan(6_000);
});
