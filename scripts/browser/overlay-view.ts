/** A session of the Chrome DevTools Protocol, whoever made it (Puppeteer, Playwright). */
export interface DevTools {
  send(method: 'DOM.getDocument' | 'DOM.getBoxModel', params: object): Promise<unknown>;
}

/** A rectangle in CSS pixels, relative to the top left of the window's content. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A hint as it is drawn: which one, how (marker, card or panel), what it says, where. */
interface HintView {
  id: string;
  state: string | null;
  text: string;
  box: Box | null;
}

/** The overlay as a person sees it; `page` is null without an overlay. */
export interface ShownOverlay {
  page: string | null;
  hints: HintView[];
}

/** The parts of the protocol's DOM.Node that are used here. */
interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Reads the overlay through its closed shadow root, which only the browser's debugging protocol can do. */
export async function readOverlay(client: DevTools): Promise<ShownOverlay> {
  const inside = await insideOverlay(client);
  const container = inside.find((node) => attribute(node, 'data-page') !== null);
  const hints = inside.filter((node) => attribute(node, 'data-hint') !== null);
  return {
    page: container ? attribute(container, 'data-page') : null,
    hints: await Promise.all(hints.map((node) => hintView(client, node))),
  };
}

/** A part of the overlay that is drawn. */
export interface ShownPart {
  /** The hint's id, or `panel`, or `folded`. */
  name: string;
  /** The hint's state; null for the panel and its folded sign. */
  state: string | null;
  box: Box;
  /** The browser's number for its node. */
  node: number;
}

/** Every card, marker and panel that is drawn, with its place. */
export async function partsShown(client: DevTools): Promise<ShownPart[]> {
  const parts = (await insideOverlay(client)).filter((node) => attribute(node, 'data-box') !== null);
  const measuredParts = await Promise.all(
    parts.map(async (part) => ({
      name: attribute(part, 'data-box') ?? '',
      state: attribute(part, 'data-state'),
      box: await boxOf(client, part),
      node: part.backendNodeId,
    })),
  );
  return measuredParts.flatMap((part) => (part.box ? { ...part, box: part.box } : []));
}

/** Rings that are drawn round elements of the page, by the id of their hint. */
export async function ringsShown(client: DevTools): Promise<Record<string, Box | null>> {
  const rings = (await insideOverlay(client)).filter((node) => attribute(node, 'data-ring') !== null);
  const boxes = await Promise.all(
    rings.map(async (ring) => [attribute(ring, 'data-ring') ?? '', await boxOf(client, ring)] as const),
  );
  return Object.fromEntries(boxes);
}

/** Problems that the panel names: symptoms by id, each with its words. */
export async function symptomsShown(client: DevTools): Promise<Record<string, string>> {
  const inside = await insideOverlay(client);
  const symptoms = inside.filter((node) => attribute(node, 'data-symptom') !== null);
  return Object.fromEntries(symptoms.map((node) => [attribute(node, 'data-symptom') ?? '', wordsIn(node)]));
}

/** Every node of the overlay, in order; none when there is no overlay. */
async function insideOverlay(client: DevTools): Promise<DomNode[]> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  return [...nodesOf(root)]
    .filter((node) => attribute(node, 'data-segna-via') !== null)
    .flatMap((node) => [...nodesOf(node)]);
}

/** The node and everything in it, in order; the documents of frames are left out, for the overlay is in none. */
function* nodesOf(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* nodesOf(child);
}

async function hintView(client: DevTools, node: DomNode): Promise<HintView> {
  return {
    id: attribute(node, 'data-hint') ?? '',
    state: attribute(node, 'data-state'),
    text: wordsIn(node),
    box: await boxOf(client, node),
  };
}

/** Attributes come as one flat list: name, value, name, value. */
function attribute({ attributes = [] }: DomNode, name: string): string | null {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1] ?? '';
  return null;
}

/** The text of a node as one line. */
function wordsIn(node: DomNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (/^(style|script)$/i.test(node.nodeName)) return '';
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
}

/** Null for what is not drawn, or is gone since the tree was read. */
async function boxOf(client: DevTools, { backendNodeId }: DomNode): Promise<Box | null> {
  try {
    const answer = (await client.send('DOM.getBoxModel', { backendNodeId })) as {
      model: { border: number[] };
    };
    return boundingBox(answer.model.border);
  } catch {
    return null;
  }
}

/** The upright rectangle around a quadrilateral, given as x, y of its four corners. */
function boundingBox(quad: number[]): Box {
  const xs = quad.filter((_, i) => i % 2 === 0);
  const ys = quad.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
