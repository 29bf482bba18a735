import type { Kind } from '../../guides/schema.ts';
import type { Geometry, PictureBox, PictureShape, ShapeKind } from './measure.ts';

/** The size of every picture, in its own units. Whole numbers keep the files small and the same everywhere. */
const WIDTH = 640;
const HEIGHT = 480;
/** Pixels of the page that are shown in any case, so that people see where on the page the spot is. */
const VIEW = 840;
/** Least pixels of the page beside the spot; this near to its edge, the edge itself is shown. */
const MARGIN = 70;
const NEAR = 130;
/** A picture with more parts than this is no sketch, and no small file. */
const MOST = 110;

const AREAS: ShapeKind[] = ['band', 'dark', 'sheet', 'frame'];
const RED = '#c5130c';

/** Paint of each kind; in grey the kinds differ by its lightness and its outline. */
const PAINT: Record<ShapeKind, string> = {
  band: 'fill="#e9edf2"',
  dark: 'fill="#4f6480"',
  sheet: 'fill="#fff" stroke="#9aa5b2" stroke-width="2"',
  frame: 'fill="none" stroke="#c3cbd4" stroke-width="2"',
  field: 'fill="#fff" stroke="#66717e" stroke-width="3"',
  list: 'fill="#fff" stroke="#66717e" stroke-width="3"',
  tick: 'fill="#fff" stroke="#66717e" stroke-width="3"',
  button: 'fill="#2f5d95"',
  quiet: 'fill="#fff" stroke="#2f5d95" stroke-width="3"',
  picture: 'fill="#dfe5ec" stroke="#8d98a5" stroke-width="2"',
  heading: 'stroke="#78838f" stroke-width="10"',
  text: 'stroke="#bcc4cd" stroke-width="7"',
  link: 'stroke="#5b87bd" stroke-width="6"',
  light: 'stroke="#fff" stroke-width="7"',
};
const LINES: ShapeKind[] = ['heading', 'text', 'link', 'light'];
const ORDER = Object.keys(PAINT) as ShapeKind[];

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));
const centre = ({ x, y, width, height }: PictureBox) => ({ x: x + width / 2, y: y + height / 2 });

/** Start of a view of some length: the ideal place, moved so that it shows the spot and not far past the page. */
function startOf(wish: number, view: number, page: number, from: number, length: number): number {
  const inside = between(from + length + MARGIN - view, wish, from - MARGIN);
  const end = Math.max(0, page - view);
  if (inside < NEAR && from + length + MARGIN <= view) return 0;
  return inside > end ? Math.max(end, from + length + MARGIN - view) : Math.max(0, inside);
}

/** The part of the page to show: 4:3, the spot well inside, and the column that it stands in whole where it fits. */
function viewOf({ width, height, main }: Geometry, spot: PictureBox): PictureBox {
  const wide = Math.min(spot.width * 1.5, Math.max(width, spot.width + 2 * MARGIN));
  const wanted = Math.max(VIEW, wide, spot.height * 1.5 * (WIDTH / HEIGHT));
  const view = { width: wanted, height: (wanted * HEIGHT) / WIDTH };
  const across = main.width < view.width ? centre(main).x - view.width / 2 : main.x - 20;
  const down = centre(spot).y - view.height / 2;
  return {
    ...view,
    x: startOf(across, view.width, width, spot.x, spot.width),
    y: startOf(down, view.height, height, spot.y, spot.height),
  };
}

/** A shape in the picture's units, cut at its edges; null where nothing of it can be seen. */
function cut<T extends PictureBox>(shape: T, view: PictureBox): T | null {
  const scale = WIDTH / view.width;
  const left = between(0, Math.round((shape.x - view.x) * scale), WIDTH);
  const top = between(0, Math.round((shape.y - view.y) * scale), HEIGHT);
  const right = between(0, Math.round((shape.x + shape.width - view.x) * scale), WIDTH);
  const bottom = between(0, Math.round((shape.y + shape.height - view.y) * scale), HEIGHT);
  if (right - left < 2 || bottom - top < 2) return null;
  return { ...shape, x: left, y: top, width: right - left, height: bottom - top };
}

/** Words of one line that stand side by side become one bar. */
function mergeLines(shapes: PictureShape[]): PictureShape[] {
  const mergedShapes: PictureShape[] = [];
  for (const shape of shapes) {
    const last = mergedShapes.at(-1);
    const joins =
      last?.kind === shape.kind &&
      LINES.includes(shape.kind) &&
      Math.abs(centre(last).y - centre(shape).y) < 4 &&
      Math.abs(shape.x - last.x - last.width) < 8;
    if (last && joins) last.width = Math.max(last.width, shape.x + shape.width - last.x);
    else mergedShapes.push({ ...shape });
  }
  return mergedShapes;
}

/** The shapes nearest to the spot, in the order in which they lie on each other. */
function nearest(shapes: PictureShape[], spot: PictureBox): PictureShape[] {
  const { x, y } = centre(spot);
  const away = (shape: PictureShape) =>
    Math.max(shape.x - x, 0, x - shape.x - shape.width) +
    Math.max(shape.y - y, 0, y - shape.y - shape.height);
  const near = shapes.toSorted((a, b) => away(a) - away(b)).slice(0, MOST);
  return shapes.filter((shape) => near.includes(shape));
}

function outline({ kind, x, y, width, height }: PictureShape): string {
  if (LINES.includes(kind)) return `M${x} ${Math.round(y + height / 2)}h${width}`;
  const box = `M${x} ${y}h${width}v${height}h-${width}z`;
  const side = Math.min(8, Math.round(height / 4));
  // Controls that open have the usual sign at their end, and pictures a cross.
  if (kind === 'list')
    return `${box}M${x + width - side * 3} ${Math.round(y + height / 2 - side / 2)}l${side} ${side} ${side}-${side}`;
  if (kind === 'picture' && height > 40) return `${box}l${width} ${height}m0-${height}l-${width} ${height}`;
  return box;
}

const roundShape = ({ x, y, width, height }: PictureShape) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(8, Math.floor(height / 3))}"/>`;

/** Shapes of one kind are one element; areas keep their order, since they lie on each other. */
function paint(shapes: PictureShape[]): string[] {
  const groups: PictureShape[][] = [];
  const add = (shape: PictureShape) => {
    if (groups.at(-1)?.[0]?.kind === shape.kind) groups.at(-1)?.push(shape);
    else groups.push([shape]);
  };
  const isArea = ({ kind }: PictureShape) => AREAS.includes(kind);
  shapes.filter(isArea).forEach(add);
  for (const kind of ORDER.filter((kind) => !AREAS.includes(kind)))
    shapes.filter((shape) => shape.kind === kind).forEach(add);
  return groups.map((group) => {
    const kind = group[0]?.kind ?? 'text';
    if (kind === 'button' || kind === 'quiet')
      return `<g ${PAINT[kind]}>${group.map(roundShape).join('')}</g>`;
    return `<path ${PAINT[kind]} d="${group.map(outline).join('')}"/>`;
  });
}

/** The red circle of the handouts, on a light edge so that it shows on dark ground. Signs: not this one; at a cost. */
function ring(spot: PictureBox, kind: Kind): string[] {
  const { x, y } = centre(spot);
  const [cx, cy] = [between(20, Math.round(x), WIDTH - 20), between(20, Math.round(y), HEIGHT - 20)];
  // A ring that would leave the picture is drawn closer, as long as it stays around the spot.
  const radius = (half: number, room: number, at: number, all: number) =>
    Math.round(Math.max(half + 7, Math.min(half + room, Math.min(at, all - at) - 7)));
  const rx = radius(spot.width / 2, spot.width * 0.04 + 24, cx, WIDTH);
  const ry = radius(spot.height / 2, spot.height * 0.1 + 20, cy, HEIGHT);
  const ellipse = `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="none"`;
  const at = {
    x: between(36, Math.round(cx + rx * 0.75), WIDTH - 36),
    y: between(36, Math.round(cy - ry * 0.75), HEIGHT - 36),
  };
  const SIGNS: Partial<Record<Kind, string>> = { not: 'm-11-11 22 22m0-22-22 22', last: 'm0-15v17m0 11v2' };
  const sign = SIGNS[kind];
  return [
    `${ellipse} stroke="#fff" stroke-width="15" opacity=".7"/>`,
    `${ellipse} stroke="${RED}" stroke-width="10"/>`,
    ...(sign
      ? [
          `<circle cx="${at.x}" cy="${at.y}" r="28" fill="${RED}" stroke="#fff" stroke-width="4"/>`,
          `<path d="M${at.x} ${at.y}${sign}" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round"/>`,
        ]
      : []),
  ];
}

/** Draws a page as a sketch without words, with a spot of it circled. The same geometry gives the same text. */
export function draw(geometry: Geometry, spot: PictureBox, kind: Kind): string {
  const view = viewOf(geometry, spot);
  const visibleShapes = geometry.shapes.flatMap((shape) => cut(shape, view) ?? []);
  const circledBox = cut(spot, view) ?? { x: WIDTH / 2, y: HEIGHT / 2, width: 2, height: 2 };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...paint(nearest(mergeLines(visibleShapes), circledBox)),
    ...ring(circledBox, kind),
    `<rect x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" fill="none" stroke="#8d98a5" stroke-width="2"/>`,
    '</svg>',
  ].join('\n')}\n`;
}
