// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { allPages } from '../../practice/fixtures.ts';
import { answerRequest } from '../../practice/routes.ts';

/** Opens an address as a browser does, and follows redirects. */
function open(address: string, form?: Record<string, string>): Document {
  const url = new URL(address);
  const { headers, body } = answerRequest({
    method: form ? 'POST' : 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    cookies: {},
    form: new URLSearchParams(form),
  });
  return headers.Location
    ? open(new URL(headers.Location, url).href)
    : new JSDOM(body, { url: address }).window.document;
}

const answerOf = (page: Document) => page.documentElement.dataset.practiceAnswer;
const follow = (page: Document, hint: string) =>
  open(page.querySelector<HTMLAnchorElement>(`[data-anchor="${hint}"]`)?.href ?? '');
const send = (page: Document) => open(page.querySelector<HTMLFormElement>('main form')?.action ?? '', {});

it('goes from the home page to the three sign-in methods', () => {
  const home = open('https://www.inail.it/');
  expect(answerOf(home)).toBe('inail/home');
  expect(answerOf(follow(home, 'sign-in'))).toBe('inail/access');
  expect(answerOf(open('https://www.inail.it/portale/it/accedi-ai-servizi-online.html'))).toBe(
    'inail/access',
  );
});

it('goes through the old procedure from the old home page to the attachments', () => {
  const documents: Document[] = [open('https://www.inail.it/cs/internet/home.html')];
  const last = () => documents.at(-1) as Document;
  documents.push(follow(last(), 'register'));
  documents.push(follow(last(), 'generic-user'));
  documents.push(send(last()));
  const mailbox = open(last().querySelector<HTMLAnchorElement>('[data-practice-strip] a')?.href ?? '');
  documents.push(
    open(mailbox.querySelector<HTMLAnchorElement>('[data-practice-letter=inail] a')?.href ?? ''),
  );
  for (let step = 0; step < 4; step++) documents.push(send(last()));
  documents.push(follow(last(), 'request-credentials'));
  documents.push(send(last()));
  expect(documents.map(answerOf)).toEqual([
    ...['inail/home', 'inail/registration-choice', 'inail/registration-form', 'inail/registered'],
    ...['inail/activated', 'inail/first-access', 'inail/personal-data', 'inail/change-password'],
    ...['inail/services', 'inail/credentials-request', 'inail/attachments'],
  ]);
});

it('speaks Italian only', () => {
  const pages = allPages().filter(({ answer }) => answer?.startsWith('inail/'));
  expect(pages.length).toBeGreaterThan(100);
  for (const { name, html } of pages)
    expect([name.slice(-4), html.slice(16, 32)]).toEqual(['(it)', '<html lang="it" ']);
});
