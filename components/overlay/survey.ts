import type { Box } from './box.ts';
import { boxesOf, type Ground, linesOf, wordsOf } from './ground.ts';
import { HOST } from './name.ts';
import type { Obstacles } from './placement.ts';
import type { View } from './view.ts';

/** What the page lays over itself: dialogs and popovers. */
const SURFACES = ':popover-open, dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';

/** An element that a hint points at, measured. */
export interface Spot {
  element: Element;
  box: Box;
  /** The room of its words, beside which a sign stands. */
  words: Box;
  /** Does nothing lie over it, and is it not scrolled away? It is probed when first asked for: that is dear. */
  usable(): boolean;
}

/** The elements of the hints, measured, by the hint's id. */
export type Spots = Map<string, Spot>;

/** All that is measured for one placing, in one go, before anything is moved. */
export interface Survey extends Obstacles {
  spots: Spots;
  /** Dialogs and popovers of the page; each hint keeps off those that its element is not in. */
  surfaces: { element: Element; box: Box }[];
}

/** What may be seen of the page now: the visual viewport, which zooming by pinch and keyboards make smaller. */
export function viewport(view: Window): Box {
  const seen = view.visualViewport;
  const { clientWidth, clientHeight } = view.document.documentElement;
  return {
    x: seen?.offsetLeft ?? 0,
    y: seen?.offsetTop ?? 0,
    width: Math.min(clientWidth, seen?.width ?? clientWidth),
    height: Math.min(clientHeight, seen?.height ?? clientHeight),
  };
}

/** Dialogs and popovers of the page that are shown. */
export const surfaces = (page: Document): Element[] =>
  [...page.querySelectorAll(SURFACES)].filter(
    (one) =>
      one.localName !== HOST && one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );

/** Points at which an element is probed, as shares of its width; its middle line is taken for all of them. */
const PROBES = [0.5, 0.2, 0.8];

/** The page's element that lies on top at a point; ours does not count. */
function under(page: Document, x: number, y: number): Element | null {
  const top = page.elementFromPoint(x, y);
  if (top?.localName !== HOST) return top;
  return page.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST) ?? null;
}

/** Can a person use this element now? Not under a list, a banner or a dialog, nor where it is scrolled or clipped away. */
function usable(element: Element, { x, y, width, height }: Box): boolean {
  return PROBES.some((share) => {
    const top = under(element.ownerDocument, x + width * share, y + height / 2);
    return (
      top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element)
    );
  });
}

/** Measures the elements of a view's hints. */
export function spotsOf({ hints }: View): Spots {
  const spots = hints.flatMap(({ id, element }): [string, Spot][] => {
    if (!element) return [];
    const box = element.getBoundingClientRect();
    const words = wordsOf(element, box);
    let answer: boolean | undefined;
    const probed = () => (answer ??= usable(element, words));
    return [[id, { element, box, words, usable: probed }]];
  });
  return new Map(spots);
}

/** Measures the page around the hints. */
export function survey(page: Document, { kept, texts }: Ground, spots: Spots): Survey {
  const frame = viewport(page.defaultView as Window);
  return {
    frame,
    rtl: getComputedStyle(page.documentElement).direction === 'rtl',
    taken: boxesOf(kept, frame),
    text: linesOf(texts, frame),
    spots,
    surfaces: surfaces(page).map((element) => ({ element, box: element.getBoundingClientRect() })),
  };
}
