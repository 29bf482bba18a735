/** A rectangle in the pixels of a page. */
export interface PictureBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Kind of thing that a rectangle stands for. `band`, `dark`, `sheet` and `frame` lie below everything else. */
export type ShapeKind =
  | 'band'
  | 'dark'
  | 'sheet'
  | 'frame'
  | 'field'
  | 'list'
  | 'tick'
  | 'button'
  | 'quiet'
  | 'picture'
  | 'heading'
  | 'text'
  | 'link'
  | 'light';

/** A part of a page: where it is and what it is, never what it says. */
export interface PictureShape extends PictureBox {
  kind: ShapeKind;
}

/** A page as its skeleton, and where its marked elements are. */
export interface Geometry {
  width: number;
  height: number;
  /** The part that is not header or footer. */
  main: PictureBox;
  shapes: PictureShape[];
  spots: Record<string, PictureBox>;
}

/**
 * Measures the page it runs in: Playwright sends its text into the practice page, so everything it needs is inside.
 * The window must be as high as the page, since only what is in the window can be asked for what covers it.
 */
export function measure(hints: string[]): Geometry {
  const CONTROLS = 'input, select, textarea, button, [role=button], [role=combobox]';
  const SUBMIT = 'input:is([type=submit], [type=button], [type=reset])';
  const shapes: PictureShape[] = [];

  const boxOf = ({ x, y, width, height }: DOMRect): PictureBox => ({ x, y, width, height });
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const isUncovered = (element: Element, { x, y, width, height }: PictureBox) => {
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && (hit.contains(element) || element.contains(hit));
  };
  const add = (kind: ShapeKind, box: PictureBox, of: Element) => {
    if (box.width >= 3 && box.height >= 3 && isUncovered(of, box)) shapes.push({ kind, ...box });
  };

  /** From 0 (black) to 1 (white); null where nothing is painted. */
  const lightness = (colour: string): number | null => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return alpha < 0.1 ? null : (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
  };
  const ground = (element: Element | null): number => {
    if (!element) return 1;
    return lightness(getComputedStyle(element).backgroundColor) ?? ground(element.parentElement);
  };
  const sides = ({
    borderTopWidth,
    borderRightWidth,
    borderBottomWidth,
    borderLeftWidth,
  }: CSSStyleDeclaration) =>
    [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth].filter((each) => each !== '0px')
      .length;

  function control(element: Element): ShapeKind {
    if (element.matches('[type=checkbox], [type=radio]')) return 'tick';
    if (element.matches('select, [role=combobox]')) return 'list';
    if (!element.matches(`button, [role=button], ${SUBMIT}`)) return 'field';
    return ground(element) < 0.9 ? 'button' : 'quiet';
  }

  /** A thing with a ground or a border of its own; links that look like buttons are buttons. */
  function area(element: Element): ShapeKind | null {
    const style = getComputedStyle(element);
    const ownLightness = lightness(style.backgroundColor);
    const hasBorder = sides(style) > 2;
    const beside = ground(element.parentElement);
    if (
      element.matches('a, summary') &&
      (hasBorder || (ownLightness !== null && Math.abs(ownLightness - beside) > 0.1))
    )
      return (ownLightness ?? 1) < 0.9 ? 'button' : 'quiet';
    if (ownLightness === null) return hasBorder ? 'frame' : null;
    if (ownLightness < 0.5) return 'dark';
    if (ownLightness < 0.98)
      return Math.abs(ownLightness - beside) > 0.01 ? 'band' : hasBorder ? 'frame' : null;
    return hasBorder || beside < 0.98 ? 'sheet' : null;
  }

  function kindOf(each: Element): ShapeKind | null {
    if (each.matches('img, svg, canvas, video')) return 'picture';
    return each.matches(CONTROLS) ? control(each) : area(each);
  }

  function element(target: Element): void {
    if (!visible(target)) return;
    const box = boxOf(target.getBoundingClientRect());
    const kind = kindOf(target);
    if (kind === null) return;
    // An eye in a field is a button without ground: its picture is enough.
    if (kind === 'quiet' && sides(getComputedStyle(target)) === 0) return;
    add(kind, box, target);
    if (!target.matches(SUBMIT)) return;
    const { x, y, width, height } = box;
    const label = { x: x + width * 0.3, y: y + height / 2 - 8, width: width * 0.4, height: 16 };
    add(kind === 'button' ? 'light' : 'text', label, target);
  }

  function textKind(parent: Element): ShapeKind {
    const link = parent.closest('a, summary');
    const pressed =
      parent.closest('button, [role=button]') ?? (link && area(link) === 'button' ? link : null);
    if (ground(parent) < (pressed ? 0.9 : 0.6)) return 'light';
    if (link) return 'link';
    const { fontSize, fontWeight } = getComputedStyle(parent);
    return Number.parseFloat(fontSize) >= 19 || Number(fontWeight) >= 600 ? 'heading' : 'text';
  }

  function text(node: Node): void {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !visible(parent) || parent.closest('select')) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) add(textKind(parent), boxOf(line), parent);
  }

  function around(boxes: PictureBox[]): PictureBox {
    const x = Math.min(...boxes.map((box) => box.x));
    const y = Math.min(...boxes.map((box) => box.y));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    return { x, y, width: right - x, height: bottom - y };
  }

  /** A field belongs together with its label; of a paragraph the words count, not the empty rest of its lines. */
  function spot(target: Element): PictureBox {
    const wholeBox = boxOf(target.getBoundingClientRect());
    const labels =
      target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.labels : null;
    if (labels) return around([wholeBox, ...[...labels].filter(visible).map(spot)]);
    if (target.matches(`${CONTROLS}, img, svg, canvas`) || area(target)) return wholeBox;
    const range = document.createRange();
    range.selectNodeContents(target);
    const words = boxOf(range.getBoundingClientRect());
    return words.width > 0 ? words : wholeBox;
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) element(node);
    else text(node);
  }
  const spots = hints.flatMap((hint) => {
    const marked = [...document.querySelectorAll(`[data-anchor~="${hint}"]`)].find(visible);
    return marked ? [[hint, spot(marked)]] : [];
  });
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  const main = boxOf((document.querySelector('main') ?? document.body).getBoundingClientRect());
  return { width, height, main, shapes, spots: Object.fromEntries(spots) };
}
