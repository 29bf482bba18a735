import { personalIn } from './personal.ts';

interface Size {
  width: number;
  height: number;
}

const PICTURES = 'img, svg, canvas, video, picture, input[type=image], [role=img]';
/** CSS pixels: what is smaller in one direction is an icon or a rule, and can be no code that a phone reads. */
const SMALL = 28;
/** Blocks of which codes are written as text: U+2580 to U+259F. */
const BLOCKS = /[\u2580-\u259f]{4}/;

/** Does it show a picture by its style, itself or before or after it? What such a box writes may be personal, too. */
function styled(element: Element, view: Window): boolean {
  return [null, '::before', '::after'].some((part) => {
    const { backgroundImage, content, boxShadow } = view.getComputedStyle(element, part);
    const image = /\burl\(|\bimage(-set)?\(/.test(`${backgroundImage} ${part ? content : ''}`);
    // A code may be drawn by hundreds of shadows of one dot.
    const drawn = boxShadow.length > 1000;
    return (
      (image && !element.textContent?.trim()) || drawn || (part !== null && personalIn(content).length > 0)
    );
  });
}

/** A code drawn by a table or a grid: rows and cells, or cells only, each of a few pixels. */
function mosaic({ children }: Element): boolean {
  const [first] = children;
  const cell = children.length >= 200 ? first : children.length >= 15 ? first?.children[0] : undefined;
  const many = children.length >= 200 || (first?.children.length ?? 0) >= 15;
  return many && cell !== undefined && cell.getBoundingClientRect().width <= 16;
}

/** The element's own texts, without those of the elements in it. */
const ownText = (element: Element) =>
  [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');

/** May this be a picture, a QR code above all, whatever it is made of? An icon is none. */
export function isPictured(element: Element, { width, height }: Size, view: Window): boolean {
  if (BLOCKS.test(ownText(element))) return true;
  if (width < SMALL || height < SMALL) return view.getComputedStyle(element).boxShadow.length > 1000;
  // A backdrop under the whole page hides nothing and would cover everything.
  if (width >= view.innerWidth * 0.9 && height >= view.innerHeight * 0.9) return element.matches(PICTURES);
  return element.matches(PICTURES) || styled(element, view) || mosaic(element);
}
