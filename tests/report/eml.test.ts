import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { eml, encodedWords, type MailDraft } from '../../report/eml.ts';

const png = btoa('\u0089PNG not really a picture'.repeat(40));
const draft: MailDraft = {
  to: 'nimic@governo.it',
  subject: 'Richiesta di assistenza: non riesco più ad accedere',
  text: 'Richiesta esatta: è così\n.\nFrom me\n',
  png,
  screenshotName: 'segnavia.png',
  description: 'La pagina «EU Login»',
};
const read = (change: Partial<MailDraft> = {}) => PostalMime.parse(eml({ ...draft, ...change }));
const HEADS = ['to', 'subject', 'x-unsent', 'mime-version', 'content-type'];

describe('a mail draft, read back by another program', () => {
  it('holds address, subject, text and picture, and asks to be opened for writing', async () => {
    const mail = await read();
    expect(mail.to).toEqual([{ address: 'nimic@governo.it', name: '' }]);
    expect(mail.subject).toBe(draft.subject);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(draft.text.trimEnd());
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    const [picture, ...more] = mail.attachments;
    expect(more).toEqual([]);
    expect(picture).toMatchObject({
      filename: 'segnavia.png',
      mimeType: 'image/png',
      disposition: 'attachment',
    });
    expect(picture?.description).toBe(draft.description);
    expect(new Uint8Array(picture?.content as ArrayBuffer)).toEqual(
      Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)),
    );
  });

  it('is whole without a picture', async () => {
    const mail = await read({ png: null });
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(draft.text.trimEnd());
    expect(mail.attachments).toEqual([]);
  });

  it.each(['a@b.it\r\nBcc: x@y.it', 'a@b.it, c@d.it', 'A <a@b.it>', ''])('%j is no address', async (to) => {
    const mail = await read({ to });
    expect(mail.to).toBeUndefined();
    expect(mail.headers.map(({ key }) => key)).toEqual(HEADS.slice(1));
  });
});

const evil = fc.oneof(
  fc.constantFrom(
    '\r\nBcc: x@y.it\r\n\r\n',
    '\n--=_segnavia--\n',
    '=?UTF-8?B?QQ==?=',
    '<script>',
    '\u202e',
    '\r',
    ':',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const text = fc.array(evil, { maxLength: 12 }).map((pieces) => pieces.join('').toWellFormed());

it('no text becomes a header, a part or an over-long line', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, async (subject, body, shows) => {
      const file = eml({ ...draft, subject, text: body, description: shows });
      for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      expect(file.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]*$/);
      const mail = await PostalMime.parse(file);
      expect(mail.headers.map(({ key }) => key)).toEqual(HEADS);
      expect(mail.bcc).toBeUndefined();
      expect(mail.attachments).toHaveLength(1);
      const flat = (all = '') => all.replace(/\s+/gu, ' ').trim();
      expect(flat(mail.subject)).toBe(flat(subject));
      expect(flat(mail.text)).toBe(flat(body));
    }),
    { numRuns: 200 },
  );
});

it('encoded words are short, and cut no letter in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (made) => {
      const words = encodedWords(made.toWellFormed()).split('\r\n ');
      for (const word of words) {
        expect(word.length).toBeLessThanOrEqual(75);
        expect(word).toMatch(/^=\?UTF-8\?B\?[\w+/]*=*\?=$/);
      }
    }),
  );
});
