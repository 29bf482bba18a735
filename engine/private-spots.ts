import { personalIn } from './personal.ts';
import { isPictured } from './pictured.ts';

/** A box in CSS pixels from the top left corner of what is visible. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a page stood when it was measured. */
export interface Stand {
  scrollX: number;
  scrollY: number;
  width: number;
  height: number;
  /** How far two fingers have enlarged it; 1 is not at all. */
  pinch: number;
}

/** Boxes that must not be seen on a picture of the page, and how the page stood. */
export interface Measured {
  stand: Stand;
  boxes: Box[];
}

/** Opens the shadow root of an element, closed ones too where the browser lets us; null where there is none. */
export type Shadow = (element: Element) => ParentNode | null;

/** Where someone writes, or chooses. What stands in it is never read, here neither: only where it is. */
export const FIELDS = [
  'input:not([type=submit], [type=button], [type=reset], [type=checkbox], [type=radio], [type=hidden])',
  'textarea, select, [contenteditable]:not([contenteditable=false])',
  '[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]',
].join(', ');
/** Frames are other pages, which nobody has measured: the whole of each is covered. */
const FRAMES = 'iframe, frame, fencedframe, object, embed, portal';
const BUTTONS = 'input[type=submit], input[type=button], input[type=reset]';
const SILENT = 'script, style, noscript, template, title';

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** Every root of the page: itself, and each shadow root in it. */
function* rootsIn(root: ParentNode, shadow: Shadow): Generator<ParentNode> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const inner = shadow(element);
    if (inner) yield* rootsIn(inner, shadow);
  }
}

/** Does this element begin a line or a cell of its own? */
const isBlock = (element: Element, view: Window): boolean =>
  element.localName === 'br' || !/^(inline|contents)/.test(view.getComputedStyle(element).display);

/** The texts of a root as one, so that an address is found that is spread over several elements of one line. */
function textOf(root: ParentNode, view: Window): { text: string; nodes: { node: Text; from: number }[] } {
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  const visit = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        nodes.push({ node: child as Text, from: text.length });
        text += (child as Text).data;
      } else if (child.nodeType === 1 && !(child as Element).matches(`${SILENT}, ${FIELDS}`)) {
        const parts = isBlock(child as Element, view) ? ' ' : '';
        text += parts;
        visit(child);
        text += parts;
      }
    }
  };
  visit(root);
  return { text, nodes };
}

/** The boxes of everything personal that stands in a root's texts. */
function textBoxes(root: ParentNode, view: Window): Box[] {
  const { text, nodes } = textOf(root, view);
  return personalIn(text).flatMap(({ start, end }) =>
    nodes.flatMap(({ node, from }) => {
      const [first, last] = [Math.max(0, start - from), Math.min(node.length, end - from)];
      if (first >= last) return [];
      const range = node.ownerDocument.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      return [...range.getClientRects()].map(boxOf);
    }),
  );
}

/** Is this element to be covered as a whole? */
function isPrivate(element: Element, box: Box, view: Window): boolean {
  if (element.matches(`${FIELDS}, ${FRAMES}`)) return true;
  // What a button of the old kind says is its attribute; what a field holds never is asked for.
  const says = element.matches(BUTTONS) ? element.getAttribute('value') : null;
  return (says !== null && personalIn(says).length > 0) || isPictured(element, box, view);
}

const shows = (element: Element): boolean =>
  element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;

function elementBoxes(root: ParentNode, view: Window): Box[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const box = boxOf(element.getBoundingClientRect());
    const { innerWidth, innerHeight } = view;
    const inSight =
      box.x < innerWidth && box.y < innerHeight && box.x + box.width > 0 && box.y + box.height > 0;
    return inSight && shows(element) && isPrivate(element, box, view) ? [box] : [];
  });
}

/** How the page stands now. */
function standOf(view: Window): Stand {
  const { scrollX, scrollY, innerWidth: width, innerHeight: height, visualViewport } = view;
  return { scrollX, scrollY, width, height, pinch: visualViewport?.scale ?? 1 };
}

/** Where on this page, as it stands now, is what a picture for others must not show? */
export function privateSpots(page: Document, view: Window, shadow: Shadow): Measured {
  const boxes = [...rootsIn(page.documentElement, shadow)].flatMap((root) => [
    ...elementBoxes(root, view),
    ...textBoxes(root, view),
  ]);
  return { stand: standOf(view), boxes: boxes.filter(({ width, height }) => width > 0 && height > 0) };
}
