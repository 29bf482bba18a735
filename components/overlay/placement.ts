import { computePosition, hide, offset, type Placement, shift } from '@floating-ui/dom';
import { type Box, inside, meets } from './no-cover.ts';

/** Sides to try, best first: beside the element, where forms leave room, before above or below it. */
const SIDES: Placement[] = [
  'right',
  'right-start',
  'left',
  'left-start',
  'top-start',
  'bottom-start',
  'top-end',
  'bottom-end',
];

/** Pixels between hints and the edges of the viewport. */
const EDGE = 8;
/** Pixels kept free around everything that must not be covered. */
const GAP = 2;

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

const free = (box: Box, taken: Box[], frame: Box) =>
  inside(box, frame) && !taken.some((other) => meets(box, other, GAP));

/** What is not to be covered: `taken` never, `text` only where there is no other room. */
export interface Obstacles {
  taken: Box[];
  text: Box[];
  frame: Box;
}

/** Where a box would stand on one side of an element; null while the element is scrolled out of sight. */
async function stand(
  anchor: Element,
  box: HTMLElement,
  placement: Placement,
  gap: number,
): Promise<Box | null> {
  const { offsetWidth: width, offsetHeight: height } = box;
  const middleware = [offset(gap), shift({ padding: EDGE }), hide()];
  const { x, y, middlewareData } = await computePosition(anchor, box, {
    strategy: 'fixed',
    placement,
    middleware,
  });
  return middlewareData.hide?.referenceHidden ? null : { x: Math.round(x), y: Math.round(y), width, height };
}

/** A place beside an element where a box covers nothing that is taken, nor text if it can be helped; else null. */
export async function beside(
  anchor: Element,
  box: HTMLElement,
  { taken, text, frame }: Obstacles,
  gap: number,
): Promise<Box | null> {
  let overText: Box | null = null;
  for (const side of SIDES) {
    const place = await stand(anchor, box, side, gap);
    if (!place) return null;
    if (!free(place, taken, frame)) continue;
    if (free(place, text, frame)) return place;
    overText ??= place;
  }
  return overText;
}

/** Steps from one end to the other, both ends among them. */
function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}

/**
 * A free place at the edge of the viewport for a box of this size: the lower corner at the end first, then the
 * other corners, then along the edges; null where every place would cover something.
 */
export function docked(
  size: { width: number; height: number },
  taken: Box[],
  frame: Box,
  last: Box | null = null,
): Box | null {
  const left = frame.x + EDGE;
  const right = frame.x + frame.width - size.width - EDGE;
  const top = frame.y + EDGE;
  const bottom = frame.y + frame.height - size.height - EDGE;
  if (right < left || bottom < top) return null;
  const corners: [number, number][] = [
    [right, bottom],
    [left, bottom],
    [right, top],
    [left, top],
  ];
  const edges = [
    ...steps(bottom, top, 24).flatMap((y): [number, number][] => [
      [right, y],
      [left, y],
    ]),
    ...steps(right, left, 24).flatMap((x): [number, number][] => [
      [x, bottom],
      [x, top],
    ]),
  ];
  // Where it stood before comes first: a panel that jumps about is one that nobody reads.
  const before: [number, number][] = last
    ? [
        [last.x + last.width - size.width, last.y + last.height - size.height],
        [last.x, last.y],
      ]
    : [];
  const places = [...before, ...corners, ...edges].map(([x, y]) => ({
    x: Math.round(x),
    y: Math.round(y),
    ...size,
  }));
  return places.find((place) => free(place, taken, frame)) ?? null;
}
