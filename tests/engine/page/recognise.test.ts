import { describe, expect, test } from 'vitest';
import { signaturesFor } from '../../../engine/page/detection.ts';
import { nameOf } from '../../../engine/page/label.ts';
import { recognise } from '../../../engine/page/recognise.ts';
import type { Signature } from '../../../guides/schema.ts';
import { page } from '../page.ts';

const provenance = { name: 'it', evidence: 'seen', source: 'test', date: '2026' } as const;
const mark = (present: string[], rest: Partial<Signature> = {}): { signatures: Signature[] } => ({
  signatures: [{ path: '/cas/login', present, ...rest, ...provenance }],
});
const answer = (pages: Parameters<typeof signaturesFor>[0], at: URL, document: Document) =>
  recognise(signaturesFor(pages, at), document, nameOf);
const url = (address = 'https://ecas.ec.europa.eu/cas/login?a=b') => new URL(address);
const form = page('<form><input type=password></form>');

describe('recognise', () => {
  test('recognises by address and structure', () => {
    const pages = { 'a/one': mark(['form', 'input']), 'a/two': mark(['table']) };
    expect(answer(pages, url(), form)).toEqual({ page: 'a/one', signature: 0 });
  });

  test('the most specific wins, whichever comes first', () => {
    const [less, more] = [mark(['form']), mark(['form', 'input'])];
    expect(answer({ 'a/less': less, 'a/more': more }, url(), form)?.page).toBe('a/more');
    expect(answer({ 'a/more': more, 'a/less': less }, url(), form)?.page).toBe('a/more');
  });

  test.each([
    ['an absent sign', { absent: ['table'] }],
    ['a host', { hosts: ['ecas.ec.europa.eu'] }],
  ])('%s counts as a condition', (_, rest) => {
    const pages = { 'a/less': mark(['form']), 'a/more': mark(['form'], rest) };
    expect(answer(pages, url(), form)?.page).toBe('a/more');
  });

  test('a tie is no answer', () => {
    expect(answer({ 'a/one': mark(['form']), 'a/two': mark(['input']) }, url(), form)).toBeNull();
  });

  test('a tie below the best does not matter', () => {
    const pages = { 'a/one': mark(['form']), 'a/two': mark(['input']), 'a/three': mark(['form', 'input']) };
    expect(answer(pages, url(), form)?.page).toBe('a/three');
  });

  test('two signatures of one page are no tie, and the first that fits is named', () => {
    const severalSignatures = {
      signatures: ['table', 'form', 'input'].map((css) => ({
        path: '/cas/login',
        present: [css],
        ...provenance,
      })),
    };
    expect(answer({ 'a/one': severalSignatures }, url(), form)).toEqual({ page: 'a/one', signature: 1 });
  });

  test.each([
    ['another path', mark(['form'], { path: '/cas' })],
    ['a path that only begins like it', mark(['form'], { path: '/cas/log' })],
    ['either of two paths, as a whole', mark(['form'], { path: '/cas|/login' })],
    ['another host', mark(['form'], { hosts: ['webgate.ec.europa.eu'] })],
    ['something missing', mark(['form', 'table'])],
    ['something that must not be there', mark(['form'], { absent: ['[type=password]'] })],
    ['no signature', { signatures: [] }],
  ])('not by %s', (_, what) => {
    expect(answer({ 'a/one': what }, url(), form)).toBeNull();
  });

  test('path parameters are no part of the path', () => {
    const address = 'https://ecas.ec.europa.eu/cas/login;jsessionid=1';
    expect(answer({ 'a/one': mark(['form']) }, url(address), form)?.page).toBe('a/one');
  });

  test('gives no answer on an empty page', () => {
    expect(answer({ 'a/one': mark(['form']) }, url(), page(''))).toBeNull();
    expect(answer({}, url(), form)).toBeNull();
  });
});
