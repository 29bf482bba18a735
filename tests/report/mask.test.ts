import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../engine/privacy/kinds.ts';
import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import { guides } from '../../guides/index.ts';
import { clean, countPersonal, mask } from '../../report/mask.ts';
import { MASKED, UNMASKED } from './mask-cases.ts';

const PATH_WORDS = pathWordsOf(guides.pages, guides.sites);
const word = (kind: string) => `[${kind}]`;
const cleanText = (text: string) => clean(text, PATH_WORDS);
const maskText = (text: string) => mask(cleanText(text), [], word);

describe('masked', () => {
  it.each(
    Object.entries(MASKED).flatMap(([kind, cases]) => cases.map(([text, end]) => [kind, text, end] as const)),
  )('%s: %s', (_, text, end) => expect(maskText(text)).toBe(end));

  it('each kind of the table has its cases', () => {
    for (const { name } of KINDS) expect(MASKED[name]?.length, name).toBeGreaterThan(2);
  });

  it.each(UNMASKED)('not %s', (text) => expect(maskText(text)).toBe(text));

  it('except for the kinds that the person wants to show', () => {
    const text = 'n001zy5e, maria@x.example, 12345678';
    expect(mask(text, ['id'], word)).toBe('n001zy5e, [email], [number]');
    expect(mask(text, ['id', 'email', 'number'], word)).toBe(text);
    expect(countPersonal(text)).toEqual({ email: 1, id: 1, number: 1 });
    expect(mask('PIN 4839', ['id', 'email', 'number'], word)).toBe('PIN …');
  });

  it('also in other digits and full-width letters', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const text of ['maria@x.example', 'n001zy5e', '483 921', 'PIN 4839'])
      expect(maskText(wide(text)), text).not.toMatch(/[\uff10-\uff19]|\uff20/);
  });

  it('leaves nothing behind, whatever surrounds it', () => {
    const secrets = [
      'n001zy5e',
      'maria@comune.example',
      'maria (at) comune.example',
      '12345678',
      '483 921',
      'PIN 4839',
      'IT60 X054 2811 1010 0000 0123 456',
      'CA12345AA',
      'RSSMRA85T10A562S',
      'st-12-Zx9',
      'JSESSIONID=aB3',
      'password: Segreta1!',
    ];
    const left = /maria|comune|12345|483|4839|0542|n001|rssmra|zx9|ab3|segreta/i;
    const piece = fc.oneof(
      fc.constantFrom(' ', '\u200b', '\u202e', '<script>', ' - ', '\n', ', ', '"', '…'),
      fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !left.test(text.normalize('NFKC'))),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom(...secrets),
        fc.array(piece, { maxLength: 8 }),
        (a, secret, b) => {
          const text = maskText(`${a.join('')} ${secret} ${b.join('')}`);
          expect(text).not.toMatch(left);
          expect(countPersonal(text)).toEqual({ email: 0, id: 0, number: 0 });
          expect(mask(text, [], word)).toBe(text);
        },
      ),
    );
  });
});

describe('clean', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000b\u001b[31m\u202Ec\u200bd', 'ab[31mcd'],
    ['\ud800x', '\ufffdx'],
    ['n001zy5e <script>alert(1)</script>', 'n001zy5e <script>alert(1)</script>'],
  ])('%j', (text, end) => expect(cleanText(text)).toBe(end));

  it('is the same the second time', () => {
    const piece = fc.oneof(
      fc.constantFrom('https://', 'ecas.ec.europa.eu/cas/', ';s=', '…', 'password: ', '%3B', 'PIN ', '4839'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = cleanText(pieces.join(''));
        expect(cleanText(once)).toBe(once);
      }),
    );
  });

  it.each([
    'a1',
    'https://',
    'ST-',
    '-',
    'x',
    '1 ',
    'a.',
    'password ',
    'PIN ',
    'a=',
    '/a',
    '%',
    '@',
    'it60 ',
    '\u200b',
  ])('is done with much of %j', (piece) =>
    expect(maskText(piece.repeat(5_000)).length).toBeLessThan(120_000),
  );
});
