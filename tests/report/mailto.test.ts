import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST, mailto } from '../../report/mailto.ts';

const to = 'nimic@governo.it';
const remainder = '[rest]';

/** The address as a mail program reads it. */
function opened(href: string) {
  const url = new URL(href);
  const part = (name: string) =>
    decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '').replace(/\r\n/g, '\n');
  return {
    to: decodeURIComponent(url.pathname),
    names: [...url.searchParams.keys()],
    subject: part('subject'),
    body: part('body'),
  };
}

it('opens a draft with the whole text if it fits', () => {
  const { href, rest } = mailto({
    to,
    subject: 'Accesso & più',
    text: 'a\nb?c=d&cc=x@y.it',
    continuation: remainder,
  });
  expect(rest).toBe('');
  expect(opened(href)).toEqual({
    to,
    names: ['subject', 'body'],
    subject: 'Accesso & più',
    body: 'a\nb?c=d&cc=x@y.it',
  });
});

it('leaves a wrong address out', () => {
  expect(mailto({ to: 'a@b.it?bcc=c@d.it', subject: 's', text: 't', continuation: remainder }).href).toBe(
    'mailto:?subject=s&body=t',
  );
});

it('cuts at a line, and says where to find the rest', () => {
  const text = Array.from({ length: 200 }, (_, line) => `Riga ${line} è così`).join('\n');
  const { href, fits, rest } = mailto({ to, subject: 's', text, continuation: remainder });
  expect(fits + rest).toBe(text);
  expect(rest).toMatch(/^Riga \d+/);
  expect(opened(href).body).toBe(`${fits}\n${remainder}\n`);
});

it('never exceeds the limit of mail programs, loses no letter, and adds no other field', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 4000 }).map((made) => made.toWellFormed());
  fc.assert(
    fc.property(text, fc.string({ unit: 'grapheme', maxLength: 70 }), (made, subject) => {
      const { href, fits, rest } = mailto({ to, subject, text: made, continuation: remainder });
      if (subject.length < 40) expect(href.length).toBeLessThanOrEqual(MOST);
      expect(fits + rest).toBe(made);
      const mail = opened(href);
      expect(mail.names).toEqual(['subject', 'body']);
      expect(mail.to).toBe(to);
    }),
  );
});
