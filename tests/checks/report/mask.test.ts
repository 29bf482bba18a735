import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, countPersonal, mask } from '../../../checks/report/mask.ts';

const word = (kind: string) => `[${kind}]`;

describe('masked', () => {
  it.each([
    ['user "n001zy5e" and "v00prova"', 'user "[id]" and "[id]"'],
    ['da maria@x.example, tel. 06 1234 5678', 'da [email], tel. [number]'],
    ['il 22/11/2026 alle 10:30', 'il 22/11/2026 alle 10:30'],
  ])('%j', (text, masked) => expect(mask(text, [], word)).toBe(masked));

  it('but for the kinds that the person wants to show', () => {
    const text = 'n001zy5e, maria@x.example, 12345678';
    expect(mask(text, ['id'], word)).toBe('n001zy5e, [email], [number]');
    expect(mask(text, ['id', 'email', 'number'], word)).toBe(text);
    expect(countPersonal(text)).toEqual({ email: 1, id: 1, number: 1 });
  });

  it('leaves nothing behind, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'n001zy5e',
        'maria@comune.example',
        '12345678',
        ' ',
        '@',
        '\u200b',
        '\u202e',
        '<script>',
        '-',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const masked = mask(clean(pieces.join('')), [], () => '[…]');
        expect(masked).not.toMatch(/maria@comune\.example|12345678/);
        expect(countPersonal(masked)).toEqual({ email: 0, id: 0, number: 0 });
      }),
    );
  });
});

describe('clean', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000b\u001b[31m\u202Ec\u200bd', 'ab[31mcd'],
    ['\ud800x', '\ufffdx'],
    [
      'see https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-1-abc now',
      'see https://ecas.ec.europa.eu/cas/login… now',
    ],
    [
      'https://ecas.ec.europa.eu/cas/help.html;__Secure-ECAS_SESSIONID=abc!-1',
      'https://ecas.ec.europa.eu/cas/help.html…',
    ],
    ['ticket ST-12345-abcdef', 'ticket …'],
    ['id ECAS_LR-123456-Zx9', 'id …'],
    ['token 0123456789abcdef0123456789abcdef end', 'token … end'],
    ['n001zy5e <script>alert(1)</script>', 'n001zy5e <script>alert(1)</script>'],
  ])('%j', (text, cleaned) => expect(clean(text)).toBe(cleaned));

  it('is the same the second time, and quick with much', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => clean(clean(text)) === clean(text)),
    );
    for (const piece of ['a1', 'https://', 'ST-', '-', 'x'])
      expect(clean(piece.repeat(5_000)).length).toBeLessThanOrEqual(50_000);
  });
});
