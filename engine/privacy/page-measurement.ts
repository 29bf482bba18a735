import { boxOf, type PixelBox, widened } from './boxes.ts';
import { namesOn } from './disguise.ts';
import { type LayoutBox, layoutOf } from './layout.ts';
import { offeredBoxes } from './offered.ts';
import { type Painter, paintingOn } from './painters.ts';
import { personalIn } from './personal.ts';
import { readableBoxes } from './readable.ts';

/** State of the viewport at the time of a measurement. */
export interface ViewportState {
  scrollX: number;
  scrollY: number;
  width: number;
  height: number;
  /** Pinch zoom; 1 means not zoomed. */
  pinch: number;
}

/** Measurement for a picture of the page: the parts that it may show, and how the page stood. */
export interface PageMeasurement {
  viewport: ViewportState;
  /** Texts of the page that identify nobody, and Segnavia's hints. */
  readable: PixelBox[];
  /** Other texts, which the person may reveal after seeing the picture. */
  offered: PixelBox[];
  layout: LayoutBox[];
  /** Boxes of everything that is painted: what differs between two measurements has moved. */
  painted: PixelBox[];
  /** Something may have come and gone, or stands where it cannot be measured. */
  isUnsteady: boolean;
}

/** Returns an element's shadow root, including a closed one where the browser permits it, or null. */
export type ShadowRootOf = (element: Element) => ParentNode | null;

/** Elements of a page that can be measured without making it wait: about 100 ms. */
const MOST_ELEMENTS = 2500;
/** Corners of a hint are round, and show the page; CSS pixels. */
const CORNER = 6;

/** Every root of the page: itself, and each shadow root in it but one. */
export function rootsIn(root: ParentNode, shadow: ShadowRootOf, except: Element | null): ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const own = element === except ? null : shadow(element);
    return own ? rootsIn(own, shadow, except) : [];
  });
  return [root, ...inner];
}

/** Current state of the viewport. */
function viewportStateOf(view: Window): ViewportState {
  const { scrollX, scrollY, innerWidth: width, innerHeight: height, visualViewport } = view;
  return { scrollX, scrollY, width, height, pinch: visualViewport?.scale ?? 1 };
}

/** Segnavia's cards and panel, where nothing of the page lies over them and they quote nothing personal. */
function hintBoxes(host: Element | null, surface: ParentNode | null, page: Document): PixelBox[] {
  if (!host || !surface) return [];
  const isCovered = [...page.querySelectorAll(':popover-open, :modal')].some((each) => each !== host);
  if (isCovered) return [];
  return [...surface.querySelectorAll('[data-state=card], .panel')].flatMap((part) => {
    const box = boxOf(part.getBoundingClientRect());
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const isOnTop = page.elementFromPoint(x, y) === host;
    return isOnTop && personalIn(part.textContent ?? '').length === 0 ? [widened(box, -CORNER)] : [];
  });
}

/**
 * Measures what a picture of the page may show. Of a page that is not recognised that is its layout.
 */
export function measurePage(
  page: Document,
  view: Window,
  shadow: ShadowRootOf,
  {
    isRecognised,
    host,
    surface,
  }: { isRecognised: boolean; host: Element | null; surface: ParentNode | null },
): PageMeasurement {
  const roots = rootsIn(page, shadow, host);
  const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((each) => each !== host);
  const isTooLarge = elements.length > MOST_ELEMENTS;
  // In design mode a person may have typed into any text.
  const isWritable = page.designMode === 'on';
  const { painters, isWild } =
    isTooLarge || isWritable ? { painters: [] as Painter[], isWild: true } : paintingOn(elements, view);
  const isLarge = ({ width, height }: PixelBox) => width > 1 && height > 4;
  const names = isRecognised && !isWild ? namesOn(page) : null;
  return {
    viewport: viewportStateOf(view),
    readable: [
      ...(names ? readableBoxes(roots, view, painters, names) : []),
      ...hintBoxes(host, surface, page),
    ].filter(isLarge),
    offered: isWild ? [] : offeredBoxes(painters, view).filter(isLarge),
    layout: isTooLarge ? [] : layoutOf(elements, view),
    painted: painters.map(({ box }) => box),
    isUnsteady: isWild,
  };
}
