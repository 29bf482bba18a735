import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { siteAt } from '../../engine/address.ts';
import { anchors } from '../../engine/anchor.ts';
import { recognise } from '../../engine/recognise.ts';
import { guides } from '../../guides/index.ts';
import { allPages, type PracticePage } from '../../practice/render.ts';
import { gentle, type Mutation, mutate, mutations } from './mutations.ts';

/**
 * The same pages and changes in every run, so that a failure is the fault of the last commit. To look further:
 * `SEGNAVIA_SEED=$RANDOM SEGNAVIA_RUNS=5000 npx vitest run tests/engine/robust.test.ts`.
 */
const seed = Number(process.env.SEGNAVIA_SEED ?? 20261122);
const numRuns = Number(process.env.SEGNAVIA_RUNS ?? 400);

const pages = new Map(allPages().map((page) => [page.name, page]));
const { document } = new JSDOM().window;
const parsed = new Map<string, Element>();

/** Puts a page into the one window; parsing it anew each time would cost most of the time. */
function open({ name, html }: PracticePage): void {
  const root = parsed.get(name) ?? new JSDOM(html).window.document.documentElement;
  parsed.set(name, root);
  // The right element once its list is open; a change may well show it.
  for (const option of root.querySelectorAll('[data-when-open]'))
    option.setAttribute('data-anchor', option.getAttribute('data-when-open') ?? '');
  document.replaceChild(document.importNode(root, true), document.documentElement);
}

/** Everything that Segnavia would say wrongly on this page after these changes. */
function mistakes(page: PracticePage, changes: Mutation[]): string[] {
  open(page);
  const done = mutate(document, changes);
  const url = new URL(page.url);
  const site = siteAt(url, guides.sites);
  const own = Object.fromEntries(Object.entries(guides.pages).filter(([id]) => id.startsWith(`${site}/`)));
  const found = site && recognise(own, url, document);
  if (!found) return [];
  if (found.page !== page.answer) return [`taken for ${found.page} (${found.signature}) after:`, ...done];
  return anchors(guides.pages[found.page]?.hints ?? {}, document).flatMap(({ id, element, finder }) => {
    const says = element?.getAttribute('data-anchor')?.split(' ') ?? [];
    if (!element || says.includes(id)) return [];
    return [`"${id}" points at ${element.outerHTML.slice(0, 200)} by ${finder?.css} after:`, ...done];
  });
}

const known = [...pages.values()].filter(({ answer }) => answer);
const strange = [...pages.values()].filter(({ answer }) => !answer);

describe(`changes to a page never make Segnavia say something wrong (seed ${seed})`, () => {
  test.each([
    ['our pages', known, mutations, numRuns],
    ['look-alikes', strange, gentle, numRuns / 4],
  ])('%s', { timeout: 60_000 + numRuns * 50 }, (_, some, changes, runs) => {
    const cases = fc.tuple(fc.constantFrom(...some.map(({ name }) => name)), changes);
    const holds = fc.property(cases, ([name, made]) => {
      expect(mistakes(pages.get(name) as PracticePage, made), name).toEqual([]);
    });
    fc.assert(holds, { seed, numRuns: runs });
  });
});

test('a wrong answer would be seen', () => {
  const page = pages.get('eu-login/identify (it)') as PracticePage;
  expect(mistakes(page, [])).toEqual([]);
  expect(mistakes({ ...page, answer: 'eu-login/authenticate' }, [])[0]).toMatch(
    /taken for eu-login\/identify/,
  );
  const other = { ...page, name: 'x', html: page.html.replaceAll('data-anchor="email"', '') };
  expect(mistakes(other, [])[0]).toMatch(/^"email" points at <input/);
});
