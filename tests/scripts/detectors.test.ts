import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import type { Page } from '../../guides/schema.ts';
import { type DetectorPart, detectorOf, detectorParts } from '../../scripts/build/detectors.ts';

const { sites, pages } = guides;
const parts = Object.entries(sites).flatMap(([id, site]) => detectorParts(id, site, pages));

const fits = (pattern: string, address: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(address);
const holds = ({ matches, excludes }: DetectorPart, address: string) =>
  matches.some((each) => fits(each, address)) && !excludes.some((each) => fits(each, address));

/** Paths made of names that the guides' own paths hold, and of others; with what people's addresses carry besides. */
const names = [
  ...JSON.stringify(Object.values(pages).map(({ signatures }) => signatures)).matchAll(/[\w-]{2,}/g),
];
const name = fc.oneof(
  fc.constantFrom(...new Set(names.map(([each]) => each))),
  fc.stringMatching(/^[a-z]{1,6}$/),
);
const tail = fc.constantFrom('', '/', '.cgi', '.html', ';jsessionid=1', '?a=b', '/?x', 'x');
const address = fc
  .tuple(
    fc.constantFrom(...Object.values(sites).flatMap(({ places }) => places)),
    fc.array(name, { maxLength: 4 }),
    tail,
  )
  .map(
    ([place, folders, end]) => `https://${[place, ...folders].join('/')}${folders.length > 0 ? end : '/'}`,
  );

test('every address of a site has one detector, and that holds every signature that its path fits', () => {
  fc.assert(
    fc.property(address, (href) => {
      const fitting = parts.filter((part) => holds(part, href));
      expect(fitting.map((part) => part.name)).toHaveLength(1);
      const path = new URL(href).pathname.replace(/;[^/]*/g, '');
      const site = fitting[0]?.name.replace(/^detect-/, '') ?? '';
      for (const [id, { signatures }] of Object.entries(pages)) {
        if (!site.startsWith(id.split('/')[0] as string)) continue;
        if (site.startsWith('eu-login-portal') !== id.startsWith('eu-login-portal')) continue;
        signatures.forEach((signature, i) => {
          if (signature.hosts && !signature.hosts.includes(new URL(href).hostname)) return;
          // The outage host has no folder of its own, and no page of /cas.
          if (new URL(href).hostname === 'sorry.ec.europa.eu' && signature.path !== '.*') return;
          const shape = fitting[0]?.pages[id]?.[i]?.path ?? '(?!)';
          expect(new RegExp(`^(?:${shape})$`).test(path), `${id} at ${href}`).toBe(
            new RegExp(`^(?:${signature.path})$`).test(path),
          );
        });
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(parts.map((part) => [part.name, part] as const))(
  'the script of %s holds its signatures, each path and sign written once',
  (_, part) => {
    const [, literal = ''] = /detect\((.*), \w+\) \};/.exec(detectorOf(part)) ?? [];
    expect(Function(`return ${literal}`)()).toEqual(part.pages);
    const texts = Object.values(part.pages).flatMap((signatures) =>
      signatures.flatMap((each) =>
        each ? [each.path, ...each.signs].map((one) => JSON.stringify(one)) : [],
      ),
    );
    for (const text of texts.filter((one) => one.length > 40))
      expect(literal.split(`,${text}`).length + literal.split(`[${text}`).length, text).toBeLessThanOrEqual(
        3,
      );
  },
);

describe('a site is parted by what its paths begin with', () => {
  const page = (...paths: string[]): Page => ({
    signatures: paths.map((path) => ({
      name: 'a',
      path,
      present: ['a'],
      evidence: 'seen',
      source: 'a',
      date: '2026',
    })),
    hints: {},
  });
  const pagesByPart = (all: Record<string, Page>) =>
    Object.fromEntries(
      detectorParts('a', { name: 'A', places: ['a.eu/b'] }, all).map((part) => [
        part.name,
        Object.keys(part.pages),
      ]),
    );

  test.each<[string, string[], Record<string, string[]>]>([
    ['a folder', ['/b/c/d'], { 'detect-a': [], 'detect-a-b-c': ['a/p'] }],
    ['either of two', ['/b/c|/b/d/?'], { 'detect-a': [], 'detect-a-b-c': ['a/p'], 'detect-a-b-d': ['a/p'] }],
    ['a file', ['/b/c\\.cgi'], { 'detect-a': [], 'detect-a-b-c': ['a/p'] }],
    ['the place itself', ['/b/c|/b/?'], { 'detect-a': ['a/p'], 'detect-a-b-c': ['a/p'] }],
    ['any path', ['.*'], { 'detect-a': ['a/p'] }],
    ['an optional letter', ['/b/cd?'], { 'detect-a': [], 'detect-a-b-c': ['a/p'] }],
    ['a choice inside', ['/b/(c|d)'], { 'detect-a': ['a/p'] }],
    ['one that begins with another', ['/b/c', '/b/cd'], { 'detect-a': [], 'detect-a-b-c': ['a/p'] }],
  ])('%s', (_, paths, wanted) => {
    expect(pagesByPart({ 'a/p': page(...paths) })).toEqual(wanted);
  });

  test('the place itself is in no folder', () => {
    expect(pagesByPart({ 'a/p': page('/b/c'), 'a/q': page('/b/?') })).toEqual({
      'detect-a': ['a/q'],
      'detect-a-b-c': ['a/p'],
    });
  });

  test('one that fits anywhere is in all', () => {
    expect(pagesByPart({ 'a/p': page('/b/c'), 'a/q': page('.*') })).toEqual({
      'detect-a': ['a/q'],
      'detect-a-b-c': ['a/p', 'a/q'],
    });
  });
});
