import { JSDOM } from 'jsdom';
import { anchorHints } from '../../engine/page/anchor.ts';
import { nameOf } from '../../engine/page/label.ts';
import { placeHints } from '../../engine/page/placement.ts';
import { queryPage } from '../../engine/page/query.ts';
import type { Guides } from '../../guides/schema.ts';
import { allPages, type PracticePage } from '../../practice/fixtures.ts';
import { recogniseIn } from '../../scripts/saved-page.ts';
import { withMarks } from '../engine/marks.ts';
import { DRIFTS, HARMLESS } from './kinds.ts';
import type { Chance, Drift } from './parts.ts';
import { LOGINS } from './words.ts';

const KINDS = Object.keys(DRIFTS);
const drifts: Record<string, Drift> = { ...DRIFTS, ...LOGINS };

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
  first: null,
  focused: null,
  opened: null,
  closed: new Set<string>(),
  hidden: new Set<string>(),
};

/** A row of numbers that looks random and is the same in every run (mulberry32). */
function chanceFrom(text: string): Chance {
  let state = [...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 20261122);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The same page from a new hand: nothing is called what it was. */
const REBUILT: string[] = ['ids renamed', 'names renamed', 'classes hashed', 'wrapped', 'links rewritten'];

/** Two or three kinds at once, several times for each page, and all that a new design would change. */
function together(name: string): string[][] {
  const chance = chanceFrom(name);
  // Wrapped texts are tried alone: every other kind changes them as it changes bare ones.
  const mixed = KINDS.filter((kind) => kind !== 'texts wrapped');
  const some = () => mixed[chance(mixed.length)] as string;
  const drawn = Array.from({ length: 10 }, (_, at) => [some(), some(), ...(at % 2 ? [some()] : [])]);
  return [REBUILT, ...drawn].map((kinds) => [...new Set(kinds)]);
}

/** The states of a page from which drift starts: plain, and those of its variants that show other elements. */
const STARTS =
  /^(?:[^+@]+|eu-login\/authenticate\+(?:select|no-password|error|list-open\+with-password)|imi\/start\+(?:button|on-webgate)|inail\/(?:home\+old-site|access\+tabs)) \(it\)$/;

function kindsFor({ name, answer }: PracticePage): string[][] {
  const logins = answer === 'imi/start' ? Object.keys(LOGINS) : [];
  return [...[...KINDS, ...logins].map((kind) => [kind]), ...together(name)];
}

/** Every page to drift from, with the kinds of drift that are tried on it. */
function plan(guides: Guides): { page: PracticePage; kinds: string[][] }[] {
  const pages = withMarks(allPages(), guides).filter(
    ({ answer, name }) => answer === null || STARTS.test(name),
  );
  return pages.map((page) => ({
    page,
    kinds: page.answer === null ? HARMLESS.map((kind) => [kind]) : kindsFor(page),
  }));
}

const { document } = new JSDOM().window;

/** Puts a page into the one window; a window for each would cost most of the time. */
function open(root: Element): void {
  document.replaceChild(document.importNode(root, true), document.documentElement);
}

function judge(page: PracticePage, kind: string, guides: Guides): Outcome {
  const recognition = recogniseIn(document, new URL(page.url), guides);
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
  const hints = placeHints(
    anchorHints(guides.pages[recognition.page]?.hints ?? {}, queryPage(document, nameOf)),
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

/** Drifts every practice page whose name fits in every way that it can, and gives the outcome of each. */
export function driftAll(guides: Guides, named = /./): Outcome[] {
  const wanted = plan(guides).filter(({ page }) => named.test(page.name));
  return wanted.flatMap(({ page, kinds }) => {
    const root = new JSDOM(page.html).window.document.documentElement;
    return kinds.flatMap((several) => {
      open(root);
      const chance = chanceFrom(`${page.name} ${several.join()}`);
      const done = several.filter((kind) => drifts[kind]?.(document, chance));
      return done.length > 0 ? [judge(page, done.join(' + '), guides)] : [];
    });
  });
}
