import { JSDOM } from 'jsdom';
import { anchorHints } from '../../engine/page/anchor.ts';
import { nameOf } from '../../engine/page/label.ts';
import { placeHints } from '../../engine/page/placement.ts';
import { queryPage } from '../../engine/page/query.ts';
import type { Guides } from '../../guides/schema.ts';
import type { PracticePage } from '../../practice/fixtures.ts';
import { recogniseIn } from '../../scripts/saved-page.ts';
import { chanceFrom } from './chance.ts';
import { type Case, drifts } from './plan.ts';

/** Recognition and hints on one drifted page, compared with the page's own marks. */
export interface Outcome {
  page: string;
  kind: string;
  /** Whether it is a page of a known site, and no look-alike. */
  ours: boolean;
  /** `right` is silence on a look-alike; `none` is silence on a page of a known site. */
  verdict: 'right' | 'none' | 'wrong';
  /** Every hint that points at an element that the page does not mark for it, in words. */
  wrong: string[];
  /** Every hint that is neither pointed at nor told in words, though its element can be seen. */
  lost: string[];
  /** Hints of the page; those for which it marks an element; those that point at one. */
  hints: number;
  marked: number;
  pointed: number;
}

const CALM = {
  first: [],
  focused: null,
  opened: null,
  closed: new Set<string>(),
  hidden: new Set<string>(),
};

const { window } = new JSDOM();
const { document } = window;
const roots = new Map<string, Element>();

/** The page as it was, parsed once. */
function rootOf({ name, html }: PracticePage): Element {
  const root = roots.get(name) ?? new window.DOMParser().parseFromString(html, 'text/html').documentElement;
  roots.set(name, root);
  return root;
}

/** Puts a page into the one window; a window for each would cost most of the time. */
function open(root: Element): void {
  document.replaceChild(document.importNode(root, true), document.documentElement);
}

function compare(page: PracticePage, kind: string, guides: Guides): Outcome {
  const url = new URL(document.documentElement.dataset.practiceUrl ?? page.url);
  const recognition = recogniseIn(document, url, guides);
  const ours = page.answer !== null;
  const empty = { page: page.name, kind, ours, wrong: [], lost: [], hints: 0, pointed: 0, marked: 0 };
  if (!recognition) return { ...empty, verdict: ours ? 'none' : 'right' };
  if (recognition.page !== page.answer)
    return {
      ...empty,
      verdict: 'wrong',
      wrong: [`taken for ${recognition.page} (${recognition.signature})`],
    };
  const marks = (id: string) => document.querySelector(`[data-anchor~="${id}"]`);
  const { unsure } = guides.pages[recognition.page]?.signatures[recognition.signature] ?? {};
  const anchored = anchorHints(guides.pages[recognition.page]?.hints ?? {}, queryPage(document, nameOf));
  const hints = placeHints(
    unsure ? anchored.map((each) => ({ ...each, element: null, finder: null })) : anchored,
    CALM,
  );
  const byId = new Map(hints.map((hint) => [hint.id, hint]));
  const ids = Object.keys(guides.pages[recognition.page]?.hints ?? {});
  return {
    ...empty,
    verdict: 'right',
    wrong: hints.flatMap(({ id, element, finder, placement: state }) =>
      !element || state === 'panel' || element.getAttribute('data-anchor')?.split(' ').includes(id)
        ? []
        : [`${id} at ${(element.cloneNode(false) as Element).outerHTML} by ${finder?.css}`],
    ),
    lost: ids.filter((id) => !byId.has(id) && marks(id)),
    hints: ids.length,
    pointed: hints.filter(({ placement: state }) => state !== 'panel').length,
    marked: ids.filter(marks).length,
  };
}

/** Drifts a page and judges it; null where nothing of it can drift so. */
export function judgePage({ page, kinds }: Case, guides: Guides): Outcome | null {
  open(rootOf(page));
  const chance = chanceFrom(`${page.name} ${kinds.join()}`);
  const done = kinds.filter((kind) => drifts[kind]?.(document, chance));
  return done.length > 0 ? compare(page, done.join(' + '), guides) : null;
}
