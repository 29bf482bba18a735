import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/render.ts';
import { readingOf } from '../../scripts/reading.ts';

describe('every practice page is what it says it is', () => {
  test.each(allPages().map((page) => [page.name, page] as const))('%s', (_, { html, url, answer }) => {
    const reading = readingOf(html, url, guides);
    expect(reading.page).toBe(answer);
    const { document } = new JSDOM(html).window;
    const pointed = reading.hints.flatMap(({ id, anchor }) => (anchor ? [[id, anchor] as const] : []));
    for (const [id, anchor] of pointed) {
      const says = document.querySelector(anchor)?.getAttribute('data-anchor')?.split(' ') ?? [];
      expect(says, `${id} points at ${anchor}`).toContain(id);
    }
  });
});

describe('on a page as we know it, every hint finds its element', () => {
  const known = allPages().filter(({ name, answer }) => answer && !/\+|@/.test(name));
  test.each(known.map((page) => [page.name, page] as const))('%s', (_, { html, url }) => {
    const { document } = new JSDOM(html).window;
    const wanted = [...document.querySelectorAll('[data-anchor]:not([hidden] *)')].flatMap(
      (element) => element.getAttribute('data-anchor')?.split(' ') ?? [],
    );
    const pointed = readingOf(html, url, guides).hints.filter(({ anchor }) => anchor);
    expect(pointed.map(({ id }) => id).sort()).toEqual([...new Set(wanted)].sort());
  });
});
