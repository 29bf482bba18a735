import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { siteAt } from '../../engine/page/address.ts';
import { anchorHints } from '../../engine/page/anchor.ts';
import { isWeak } from '../../engine/page/confidence.ts';
import { signaturesFor } from '../../engine/page/detection.ts';
import { labelOf, nameOf } from '../../engine/page/label.ts';
import { queryPage } from '../../engine/page/query.ts';
import { recognise } from '../../engine/page/recognise.ts';
import { guides } from '../../guides/index.ts';
import { allPages, type PracticePage } from '../../practice/fixtures.ts';
import { withMarks } from './marks.ts';
import { crowds, gentle, kinds, type Mutation, mutate, mutations } from './mutations.ts';

/**
 * The same pages and changes in every run, so that a failure is the fault of the last commit. `npm test` with `--only`
 * runs a seventh of them. To look further: `SEGNAVIA_SEED=$RANDOM SEGNAVIA_RUNS=20000 npx vitest run tests/engine/robust.test.ts`.
 */
const seed = Number(process.env.SEGNAVIA_SEED ?? 20261122);
const share = Number(process.env.SEGNAVIA_RUNS ?? 1350) / 1350;

/** Cases for each page, for each look-alike, and with thousands of boxes, in the whole run: together about 1350. */
const [RUNS_A_PAGE, RUNS_A_LOOK_ALIKE, RUNS_OF_CROWDS] = [30, 4, 15];

const pages = new Map(withMarks(allPages(), guides).map((page) => [page.name, page]));
const { window } = new JSDOM();
const { document } = window;
const roots = new Map<string, Element>();

/** Counts of the engine's queries to the browser: a bound on it holds on every computer, one on milliseconds on none. */
const queries = { styles: 0, selectors: 0 };
const { getComputedStyle } = window;
window.getComputedStyle = (element) => {
  queries.styles++;
  return getComputedStyle(element);
};
const querySelectorAll = document.querySelectorAll.bind(document);
document.querySelectorAll = ((css: string) => {
  queries.selectors++;
  return querySelectorAll(css);
}) as Document['querySelectorAll'];

/** Puts a page into the one window; parsing it each time would cost most of the time. */
function open({ name, html }: PracticePage): void {
  const root = roots.get(name) ?? new window.DOMParser().parseFromString(html, 'text/html').documentElement;
  roots.set(name, root);
  // The right element once its list is open; a change may well show it.
  for (const option of root.querySelectorAll('[data-when-open]'))
    option.setAttribute('data-anchor', option.getAttribute('data-when-open') ?? '');
  document.replaceChild(document.importNode(root, true), document.documentElement);
}

const ownPages = (site: string | null) =>
  Object.fromEntries(Object.entries(guides.pages).filter(([id]) => id.startsWith(`${site}/`)));

/** Number of looks at a page: as many as the guides of its site have signs and finders. */
function looksAt(address: string): number {
  const pages = Object.values(ownPages(siteAt(new URL(address), guides.sites)));
  return pages.flatMap(({ signatures, hints }) => [
    ...signatures.flatMap(({ present, absent = [] }) => [...present, ...absent]),
    ...Object.values(hints).flatMap(({ anchor = [] }) => anchor),
  ]).length;
}

/** Recognition and hints of the page in the window, as if it were at this address. */
function readingAt(address: string) {
  const url = new URL(address);
  const site = siteAt(url, guides.sites);
  const recognition = site ? recognise(signaturesFor(ownPages(site), url), document, nameOf) : null;
  const hints = recognition
    ? anchorHints(guides.pages[recognition.page]?.hints ?? {}, queryPage(document, nameOf))
    : [];
  for (const { element } of hints) if (element) labelOf(element);
  return { recognition, hints };
}

/** Sentences about queries beyond the bound: each sign and finder looks once at the page, and at each box at most twice a look. */
function tooMuch(looks: number): string[] {
  const boxes = document.getElementsByTagName('*').length;
  const { styles, selectors } = queries;
  return [
    ...(selectors > looks ? [`${selectors} selectors were asked for, ${looks} are the most, after:`] : []),
    ...(styles > 4 * boxes + 200 ? [`${styles} styles were read of ${boxes} boxes, after:`] : []),
  ];
}

/** Everything that Segnavia would say wrongly on this page after these changes. */
function mistakes(page: PracticePage, changes: Mutation[]): string[] {
  open(page);
  const changeLog = mutate(document, changes);
  Object.assign(queries, { styles: 0, selectors: 0 });
  const { recognition, hints } = readingAt(page.url);
  const over = tooMuch(looksAt(page.url));
  if (over.length > 0) return [...over, ...changeLog];
  if (!recognition) return [];
  if (recognition.page !== page.answer)
    return [`taken for ${recognition.page} (${recognition.signature}) after:`, ...changeLog];
  return hints.flatMap(({ id, element, finder }) => {
    // `data-anchor-else`: right as well, where the marked element is gone, as a menu above it.
    const says = ['data-anchor', 'data-anchor-else'].flatMap(
      (name) => element?.getAttribute(name)?.split(' ') ?? [],
    );
    // A hint placed by order alone is shown as text: nothing points.
    if (!element || isWeak(finder) || says.includes(id)) return [];
    return [`"${id}" points at ${element.outerHTML.slice(0, 200)} by ${finder?.css} after:`, ...changeLog];
  });
}
const sitePages = [...pages.values()].filter(({ answer }) => answer);
const strange = [...pages.values()].filter(({ answer }) => !answer);

/** Forms of each page, by its id: a page has cases of its own, so that a new page or hint does not change those of others. */
const formsByPage = (forms: PracticePage[]) => [...Map.groupBy(forms, ({ answer, name }) => answer ?? name)];

const seedOf = (page: string): number =>
  [...page].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, seed);

describe(`changes to a page never make Segnavia say something wrong (seed ${seed})`, () => {
  test.each([
    ['our pages', formsByPage(sitePages), mutations, RUNS_A_PAGE],
    ['look-alikes', formsByPage(strange), gentle, RUNS_A_LOOK_ALIKE],
    ['pages with thousands of boxes', [['every page', sitePages]], crowds, RUNS_OF_CROWDS],
  ] as const)('%s', { timeout: 600_000 }, (_, groups, changes, runs) => {
    for (const [page, forms] of groups) {
      const holds = fc.property(fc.constantFrom(...forms), changes, (form, made) => {
        expect(mistakes(form, made), form.name).toEqual([]);
      });
      fc.assert(holds, { seed: seedOf(page), numRuns: Math.ceil(runs * share) });
    }
  });
});

test.each(kinds)('a change is really made: %s', { timeout: 60_000 }, (kind) => {
  const page = pages.get('eu-login/authenticate (it)') as PracticePage;
  const changes = (at: number) => {
    open(page);
    const before = document.body.innerHTML;
    mutate(document, [{ kind, at, by: at }]);
    return document.body.innerHTML !== before;
  };
  expect(Array.from({ length: 60 }, (_, at) => at).some(changes)).toBe(true);
});

test('a wrong answer would be noticed, and so would an expensive one', () => {
  const page = pages.get('eu-login/identify (it)') as PracticePage;
  expect(mistakes(page, [])).toEqual([]);
  expect(mistakes({ ...page, answer: 'eu-login/authenticate' }, [])[0]).toMatch(
    /taken for eu-login\/identify/,
  );
  const other = { ...page, name: 'x', html: page.html.replaceAll('data-anchor="email"', '') };
  expect(mistakes(other, [])[0]).toMatch(/^"email" points at <input/);
  Object.assign(queries, { styles: 10_000, selectors: 10_000 });
  expect(tooMuch(looksAt(page.url))).toHaveLength(2);
});
