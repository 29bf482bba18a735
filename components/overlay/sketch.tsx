import { type ComponentChild, h } from 'preact';

/** The shapes that our own sketches are made of; anything else in the text is passed over. */
const SHAPES = /^(svg|g|path|rect|ellipse|circle|line|polygon)$/;
const TAG = /<(\/?)([a-z]+)([^>]*?)(\/?)>/g;

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

interface Shape {
  tag: string;
  attributes: Record<string, unknown>;
  inside: Shape[];
}

/** The tree of shapes in one of our sketches. Drawn as elements, it needs no address that a page could fetch. */
function shapesIn(svg: string): Shape | null {
  const open: Shape[] = [{ tag: 'svg', attributes: {}, inside: [] }];
  for (const [, closes, tag = '', text = '', alone] of svg.matchAll(TAG)) {
    if (!SHAPES.test(tag)) continue;
    if (closes) open.pop();
    else {
      const shape: Shape = { tag, attributes: attributesOf(text), inside: [] };
      open.at(-1)?.inside.push(shape);
      if (!alone) open.push(shape);
    }
  }
  return open[0]?.inside[0] ?? null;
}

const draw = ({ tag, attributes, inside }: Shape, key: number): ComponentChild =>
  h(tag, { ...attributes, key }, inside.map(draw));

/** A sketch of the page with the spot of a hint ringed; what it shows is said by `alt`. */
export function Sketch({ svg, alt }: { svg: string; alt: string }) {
  const shape = shapesIn(svg);
  if (!shape) return null;
  const { width: _, height: __, ...box } = shape.attributes;
  const drawing = draw({ ...shape, attributes: { ...box, 'aria-hidden': 'true' } }, 0);
  return (
    <div class="sketch" role="img" aria-label={alt}>
      {drawing}
    </div>
  );
}
