import type { OverlayView } from '../../../views/overlay/overlay.ts';
import { type Box, isSameBox } from '../plan/box.ts';
import type { Survey, Target } from '../plan/situation.ts';
import { boxesOf, linesOf, type PageContent, textBoxOf, WIDE } from './content.ts';
import { dialogsOf } from './dialogs.ts';
import { isHost } from './hosts.ts';

/** Target together with its element. `isUsable` is probed when first read, because `elementFromPoint` forces layout. */
export interface MeasuredTarget extends Omit<Target, 'foreignDialogs'> {
  element: Element;
}

/** Targets by the ids of their hints. */
export type MeasuredTargets = ReadonlyMap<string, MeasuredTarget>;

/** Element whose size is the window's: in quirks mode the root is as high as the page, and the body as the window. */
export const rootOf = ({ compatMode, body, documentElement }: Document): Element =>
  (compatMode === 'BackCompat' && body) || documentElement;

/** Visible part of the page: the visual viewport, which pinch zoom and on-screen keyboards make smaller. */
export function viewport({ visualViewport, document }: Window): Box {
  const { clientWidth, clientHeight } = rootOf(document);
  return {
    x: visualViewport?.offsetLeft ?? 0,
    y: visualViewport?.offsetTop ?? 0,
    width: Math.min(clientWidth, visualViewport?.width ?? clientWidth),
    height: Math.min(clientHeight, visualViewport?.height ?? clientHeight),
  };
}

/** Points at which an element is probed, as fractions of its width, all on its middle line. */
const PROBES = [0.5, 0.2, 0.8];

/** Topmost page element at a point, ignoring the overlay. */
function topmost(page: Document, x: number, y: number): Element | null {
  const top = page.elementFromPoint(x, y);
  if (!top || !isHost(top)) return top;
  return page.elementsFromPoint(x, y).find((element) => !isHost(element)) ?? null;
}

/** Tells whether a person can use an element now: nothing covers it, and it is not scrolled or clipped away. */
function isReachable(element: Element, { x, y, width, height }: Box): boolean {
  return PROBES.some((fraction) => {
    const top = topmost(element.ownerDocument, x + width * fraction, y + height / 2);
    return (
      top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element)
    );
  });
}

function measureTarget(element: Element): MeasuredTarget {
  const box = element.getBoundingClientRect();
  const textBox = textBoxOf(element, box);
  let isUsable: boolean | undefined;
  return {
    element,
    box,
    textBox,
    get isUsable() {
      isUsable ??= isReachable(element, textBox);
      return isUsable;
    },
  };
}

/** Measures the elements of a view's hints. */
export function targetsOf({ hints }: OverlayView): MeasuredTargets {
  const targets = new Map<string, MeasuredTarget>();
  for (const { id, element } of hints) if (element) targets.set(id, measureTarget(element));
  return targets;
}

/** Whether the targets are where they were before. */
export const isStill = (before: MeasuredTargets, now: MeasuredTargets) =>
  before.size === now.size &&
  [...now].every(([id, { box }]) => {
    const last = before.get(id)?.box;
    return last !== undefined && isSameBox(box, last);
  });

/** Measures the page around the targets. */
export function survey(page: Document, content: PageContent, measured: MeasuredTargets): Survey {
  const frame = viewport(page.defaultView as Window);
  const dialogs = dialogsOf(page).map((element) => ({ element, box: element.getBoundingClientRect() }));
  const targets = new Map<string, Target>();
  for (const [id, { element, box, textBox, isUsable }] of measured) {
    const foreignDialogs = dialogs.filter((dialog) => !dialog.element.contains(element));
    targets.set(id, { box, textBox, isUsable, foreignDialogs: foreignDialogs.map((dialog) => dialog.box) });
  }
  return {
    frame,
    isRtl: getComputedStyle(page.documentElement).direction === 'rtl',
    taken: boxesOf(content.obstacles, frame, WIDE),
    needed: boxesOf(content.obstacles, frame, `label, ${WIDE}`),
    text: linesOf(content.texts, frame),
    targets,
    dialogs: dialogs.map(({ box }) => box),
  };
}
