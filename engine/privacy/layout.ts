import { boxOf, overlap, type PixelBox } from './boxes.ts';
import { FIELDS } from './fields.ts';
import { isTextNode } from './nodes.ts';

/** Part of a page as its layout shows it. */
export interface LayoutBox extends PixelBox {
  kind: 'field' | 'button' | 'picture' | 'text';
}

/** CSS pixels to which boxes are rounded out, so that they draw no shape finer than a button. */
const GRID = 8;
/** Smaller boxes are not part of a layout: a QR code may be drawn with them. CSS pixels. */
const SMALLEST = { width: 40, height: 14 };
/** A page with more parts is a list or a QR code, whose layout would reveal its content. */
const MOST = 150;

const BUTTONS = 'button, [role=button], input[type=submit], input[type=button], input[type=reset]';
const PICTURES = 'img, svg, canvas, video, iframe, frame, object, embed, [role=img]';

function kindOf(element: Element): LayoutBox['kind'] | null {
  if (element.matches(FIELDS)) return 'field';
  if (element.matches(BUTTONS)) return 'button';
  if (element.matches(PICTURES)) return 'picture';
  const hasText = [...element.childNodes].some((node) => isTextNode(node) && node.length > 2);
  return hasText && !element.closest(`${FIELDS}, ${BUTTONS}`) ? 'text' : null;
}

/** Finds the boxes of fields, buttons, pictures and texts, and nothing of their content. */
export function layoutOf(elements: readonly Element[], view: Window): LayoutBox[] {
  const screen = { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
  const boxes = elements.flatMap((element): LayoutBox[] => {
    const kind = kindOf(element);
    const box = kind && boxOf(element.getBoundingClientRect());
    if (!kind || !box || !overlap(box, screen)) return [];
    if (box.width < SMALLEST.width || box.height < SMALLEST.height) return [];
    if (!(element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true)) return [];
    const [x, y] = [Math.floor(box.x / GRID) * GRID, Math.floor(box.y / GRID) * GRID];
    const width = Math.ceil((box.x + box.width - x) / GRID) * GRID;
    return [{ kind, x, y, width, height: Math.ceil((box.y + box.height - y) / GRID) * GRID }];
  });
  return boxes.length > MOST ? [] : boxes;
}
