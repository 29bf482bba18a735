import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { readingOf } from '../../scripts/recognise/reading.ts';
import { readAll, unseenPages } from './reading.ts';

const { ourPages, silent } = readAll();
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const share = (part: number, whole: number) => part / whole;

test('no page is taken for another, and no decoy for one of our pages', () => {
  const taken = [...ourPages, ...silent].filter(({ verdict }) => verdict === 'wrong');
  expect(taken.map(({ name, found }) => `${name}: taken for ${found}`)).toEqual([]);
});

test('no hint points at a wrong element', () => {
  const wrong = ourPages.filter((page) => page.wrong.length > 0);
  expect(wrong.map((page) => `${page.name}: ${page.wrong.join('; ')}`)).toEqual([]);
});

test('nearly every page is recognised', () => {
  const lost = ourPages.filter(({ verdict }) => verdict === 'silent').map(({ name }) => name);
  expect(share(ourPages.length - lost.length, ourPages.length), lost.join('\n')).toBeGreaterThanOrEqual(0.97);
});

test('nearly every element gets its hint', () => {
  const lost = ourPages.flatMap((page) => page.lost.map((id) => `${page.name}: ${id}`));
  const marked = sum(ourPages.map((page) => page.marked));
  expect(share(marked - lost.length, marked), lost.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ['eu-login/registered', 'after it, without the address, Romanian', 'eu-login/register'],
  ['eu-login/registered', 'after it, in two languages', 'eu-login/register'],
  ['eu-login/reset-requested', 'reset asked for, without the address, Slovene', 'eu-login/reset-password'],
  ['eu-login/signed-out', 'signed out, words only, Maltese', 'eu-login/signed-in'],
])('%s is unsure by itself, sure after the page before: %s', (answer, name, before) => {
  const { body, url } = unseenPages.find((each) => each.answer === answer && each.name === name) ?? {};
  const html = `<!doctype html><body>${body}</body>`;
  const alone = readingOf(html, url as string, guides);
  expect(alone).toMatchObject({ page: answer, certainty: 'unsure' });
  expect(alone.hints.map(({ anchor, placement }) => [anchor, placement])).toEqual(
    alone.hints.map(() => [null, 'panel']),
  );
  expect(readingOf(html, url as string, guides, before)).toMatchObject({ page: answer, certainty: 'sure' });
  expect(readingOf(html, url as string, guides, 'eu-login/help')).toMatchObject({ certainty: 'unsure' });
});

describe('pages that a signature names as those before', () => {
  const named = Object.entries(guides.pages).flatMap(([page, { signatures }]) =>
    signatures.flatMap(({ unsure }) => unsure?.unlessAfter.map((before) => [page, before] as const) ?? []),
  );
  test.each(named)('%s after %s', (_, before) => expect(guides.pages).toHaveProperty([before]));
});
