import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../engine/label.ts';
import { type Mark, recognise } from '../../engine/recognise.ts';
import { page } from './page.ts';

const mark = (present: string[], rest: Partial<Mark> = {}): { signatures: Mark[] } => ({
  signatures: [{ path: '/cas/login', present, ...rest }],
});
const url = (address = 'https://ecas.ec.europa.eu/cas/login?a=b') => new URL(address);
const form = page('<form><input type=password></form>');

describe('recognise', () => {
  test('by address and structure', () => {
    const pages = { 'a/one': mark(['form', 'input']), 'a/two': mark(['table']) };
    expect(recognise(pages, url(), form, wordsOf)).toEqual({ page: 'a/one', signature: 0 });
  });

  test('the most specific wins, whichever comes first', () => {
    const [less, more] = [mark(['form']), mark(['form', 'input'])];
    expect(recognise({ 'a/less': less, 'a/more': more }, url(), form, wordsOf)?.page).toBe('a/more');
    expect(recognise({ 'a/more': more, 'a/less': less }, url(), form, wordsOf)?.page).toBe('a/more');
  });

  test.each([
    ['what must be absent', { absent: ['table'] }],
    ['a host', { hosts: ['ecas.ec.europa.eu'] }],
  ])('%s counts as a condition', (_, rest) => {
    const pages = { 'a/less': mark(['form']), 'a/more': mark(['form'], rest) };
    expect(recognise(pages, url(), form, wordsOf)?.page).toBe('a/more');
  });

  test('a tie is no answer', () => {
    expect(recognise({ 'a/one': mark(['form']), 'a/two': mark(['input']) }, url(), form, wordsOf)).toBeNull();
  });

  test('a tie below the best does not matter', () => {
    const pages = { 'a/one': mark(['form']), 'a/two': mark(['input']), 'a/three': mark(['form', 'input']) };
    expect(recognise(pages, url(), form, wordsOf)?.page).toBe('a/three');
  });

  test('two signatures of one page are no tie, and the first that fits is named', () => {
    const both = {
      signatures: ['table', 'form', 'input'].map((css) => ({ path: '/cas/login', present: [css] })),
    };
    expect(recognise({ 'a/one': both }, url(), form, wordsOf)).toEqual({ page: 'a/one', signature: 1 });
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
    expect(recognise({ 'a/one': what }, url(), form, wordsOf)).toBeNull();
  });

  test('path parameters are no part of the path', () => {
    const address = 'https://ecas.ec.europa.eu/cas/login;jsessionid=1';
    expect(recognise({ 'a/one': mark(['form']) }, url(address), form, wordsOf)?.page).toBe('a/one');
  });

  test('nothing on an empty page', () => {
    expect(recognise({ 'a/one': mark(['form']) }, url(), page(''), wordsOf)).toBeNull();
    expect(recognise({}, url(), form, wordsOf)).toBeNull();
  });
});
