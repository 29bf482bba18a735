import { viewport } from '../page/survey.ts';
import { px } from '../plan/box.ts';
import type { Form, Shape } from '../plan/form.ts';
import type { Boxes } from '../plan/plan.ts';
import { roomOf } from '../plan/rooms.ts';
import type { Sizes } from '../plan/situation.ts';
import type { LayoutState } from '../plan/state.ts';

/** Drawn parts of the overlay, by the name in `data-box`. */
export type DrawnBoxes = ReadonlyMap<string, HTMLElement>;

/** Finds the parts that are drawn. */
export const boxesIn = (root: ParentNode): DrawnBoxes =>
  new Map(
    [...root.querySelectorAll<HTMLElement>('[data-box]')].map((box) => [box.dataset.box as string, box]),
  );

/** Shapes with all words, by the class of a part; one that has a single shape is not listed. */
const WHOLE: Record<string, Shape[]> = { card: ['card', 'narrow'] };
/** Wide shape, and those with the first words. */
const OTHERS: Shape[] = ['line', 'bar', 'block', 'slip', 'wide'];

const wholeShapesOf = ({ classList }: HTMLElement): Shape[] => WHOLE[classList[0] ?? ''] ?? ['sign'];

/** Draws a part in a shape. Style sheets measure lines and widths by it. */
function setShape(box: HTMLElement, shape: Shape, width = ''): void {
  box.dataset.shape = shape;
  box.style.width = width;
}

/** Width that the words of a bar would take at most, from the width of its single line. */
const WORDS: Partial<Record<Shape, number>> = { bar: 0.6, block: 0.35, slip: 1 };

/** Form of a part as it is drawn now. `line`: width of all its words in one line. */
function formOf(box: HTMLElement, shape: Shape, line: number, frameWidth: number): Form {
  const { offsetWidth: width, offsetHeight: height } = box;
  const share = WORDS[shape];
  if (share === undefined) return { shape, width, height };
  const narrowest = Math.min(width, frameWidth);
  const wordsWidth = Math.min(frameWidth, Math.round(line * share) + 48);
  return { shape, width: Math.max(narrowest, wordsWidth), height, least: narrowest };
}

/** Measures a part in its less usual shapes. */
function measureBars(box: HTMLElement, frameWidth: number): Form[] {
  let line = 0;
  box.style.display = '';
  return OTHERS.filter((shape) => shape !== 'wide' || box.classList.contains('card')).map((shape) => {
    setShape(box, shape);
    if (shape === 'line') line = box.offsetWidth;
    return formOf(box, shape, line, frameWidth);
  });
}

/** Measures all parts in each of their shapes, one shape of all parts after another, so that the browser lays out seldom. */
export function measureBoxes(root: HTMLElement, boxElements: DrawnBoxes): Sizes {
  const frame = viewport(window);
  const frameWidth = roomOf(frame).width;
  // A gutter for a scrollbar at the left shifts what is fixed, but not what is measured.
  const { x, y } = root.getBoundingClientRect();
  root.style.setProperty('--left', px(-x));
  root.style.setProperty('--top', px(-y));
  root.style.setProperty('--high', px(frame.height));
  root.style.setProperty('--most', px(frameWidth));
  // A part must be displayed to be measured. Nobody sees that: it is moved or hidden before the next frame.
  for (const box of boxElements.values()) box.style.display = '';
  const usualForms = new Map<string, Form[]>();
  for (let round = 0; round < 2; round++) {
    const parts = [...boxElements].flatMap(([name, box]) => {
      const shape = wholeShapesOf(box)[round];
      return shape ? [{ name, box, shape }] : [];
    });
    for (const { box, shape } of parts) setShape(box, shape);
    for (const { name, box, shape } of parts) {
      usualForms.set(name, [...(usualForms.get(name) ?? []), formOf(box, shape, 0, frameWidth)]);
    }
  }
  const barForms = new Map<string, Form[]>();
  const bars = (name: string) => {
    const box = boxElements.get(name);
    const forms = barForms.get(name) ?? (box ? measureBars(box, frameWidth) : []);
    barForms.set(name, forms);
    return forms;
  };
  return { whole: usualForms, bars };
}

/** Moves the parts to their places, and hides those that have none. */
export function moveBoxes(boxes: Boxes, { places, foldedShape }: LayoutState, drawn: DrawnBoxes): void {
  for (const [name, place] of boxes) {
    const box = drawn.get(name);
    if (!box) continue;
    const shape = name === 'folded' ? foldedShape : places.get(name)?.shape;
    if (shape) setShape(box, shape, place && WORDS[shape] ? px(place.width) : '');
    box.style.display = place ? '' : 'none';
    box.style.visibility = place ? 'visible' : 'hidden';
    if (place) box.style.translate = `${px(place.x)} ${px(place.y)}`;
  }
}
