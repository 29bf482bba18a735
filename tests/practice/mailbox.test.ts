// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { letters } from '../../practice/mailbox/letters.ts';
import { mailboxAddress } from '../../practice/mailbox/mailbox.ts';
import { answerRequest } from '../../practice/routes.ts';
import { languages } from '../../practice/words.ts';

function open(address: string): { url: string; page: Document } {
  const url = new URL(address);
  const { headers, body } = answerRequest({
    method: 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    cookies: { 'practice-signed-in': 'yes', 'practice-imi': 'signed-in' },
    form: new URLSearchParams(),
  });
  if (headers.Location) return open(new URL(headers.Location, url).href);
  return { url: address, page: new JSDOM(body, { url: address }).window.document };
}

const linkOf = (page: Document, letter: string) =>
  page.querySelector<HTMLAnchorElement>(`[data-practice-letter="${letter}"] a`)?.href ?? '';
const answerOf = (page: Document) => page.documentElement.dataset.practiceAnswer;

describe('the practice mailbox', () => {
  it.each(languages)('says in %s that it is for practice, and contains every message', (lang) => {
    const { page } = open(mailboxAddress(lang));
    expect(page.documentElement.lang).toBe(lang);
    expect(page.querySelector('[data-practice-strip]')?.textContent).not.toBe('');
    const found = [...page.querySelectorAll<HTMLElement>('[data-practice-letter]')];
    expect(found.map(({ dataset }) => dataset.practiceLetter)).toEqual(letters.map(({ id }) => id));
    expect(page.body.textContent).not.toMatch(/\{\{|undefined/);
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it.each([
    ['register', 'eu-login/initialise-password'],
    ['reset', 'eu-login/initialise-password'],
    ['imi-link', 'eu-login/identify'],
    ['inail', 'inail/activated'],
  ])('%s leads to %s', (letter, answer) => {
    const { page } = open(mailboxAddress('it'));
    expect(answerOf(open(linkOf(page, letter)).page)).toBe(answer);
  });

  it('says of an old link that it has been replaced', () => {
    const { page } = open(linkOf(open(mailboxAddress('en')).page, 'imi-old-link'));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('newest IMI message');
  });

  it('keeps the language', () => {
    const { page } = open(linkOf(open(mailboxAddress('el')).page, 'reset'));
    expect(page.documentElement.lang).toBe('el');
  });
});
