import { errorElementsIn } from '../page/errors.ts';
import { boxOf, overlap, type PixelBox, trimmedBy } from './boxes.ts';
import { FIELDS } from './fields.ts';
import { harmlessRanges, type TextRole } from './harmless-text.ts';
import { isElementNode, isTextNode } from './nodes.ts';
import type { Painter } from './painters.ts';
import { chainOf, isPlain } from './plain-ground.ts';
import type { TextRange } from './text-tokens.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
/** Elements that hold what a person typed or chose, or that are named after a person. */
export const UNREAD = `${FIELDS}, script, style, noscript, template, button, option, output, [role=button], [role=option]`;
/** Fields whose label names what belongs there; that of a choice may be somebody's address. */
const NAMED_FIELD =
  'input:not([type=radio], [type=checkbox], [type=hidden], [type=submit]), textarea, select';

interface Line {
  text: string;
  nodes: { node: Text; from: number }[];
}

/** Maximum number of characters of a line that may be read; a longer one is not a heading, label or error. */
const MOST_LETTERS = 600;
/** Maximum number of nodes read for all lines together: lines may lie inside each other. */
const MOST_NODES = 10_000;

/** Whether an element begins a line or a cell of its own. */
const isBlock = (element: Element, view: Window): boolean =>
  element.localName === 'br' || !/^(inline|contents)/.test(view.getComputedStyle(element).display);

/**
 * The texts of an element as one, so that an address is found that is spread over several elements of one line; null
 * where they are too long, or too much has been looked at.
 */
function lineOf(element: Element, view: Window, budget: { left: number }): Line | null {
  const nodes: Line['nodes'] = [];
  let text = '';
  const visit = (parent: Node) => {
    for (const child of parent.childNodes) {
      budget.left -= 1;
      if (budget.left < 0 || text.length > MOST_LETTERS) return;
      if (isTextNode(child)) {
        nodes.push({ node: child, from: text.length });
        text += child.data;
      } else if (isElementNode(child) && !child.matches(UNREAD)) {
        const parts = isBlock(child, view) ? ' ' : '';
        text += parts;
        visit(child);
        text += parts;
      }
    }
  };
  if (!element.matches(UNREAD)) visit(element);
  return budget.left < 0 || text.length > MOST_LETTERS ? null : { text, nodes };
}

/** The part of a range that lies in one text node, as boxes. */
function boxesIn(node: Text, from: number, { start, end }: TextRange): PixelBox[] {
  const [first, last] = [Math.max(0, start - from), Math.min(node.length, end - from)];
  if (first >= last) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, first);
  range.setEnd(node, last);
  return [...range.getClientRects()].map(boxOf);
}

/** Rest of a box beside everything that others paint; null where something lies over it. */
export function freeOf(
  box: PixelBox,
  node: Text,
  chain: Set<Element>,
  painters: readonly Painter[],
): PixelBox | null {
  let free: PixelBox | null = box;
  for (const painter of painters) {
    const isItsOwn = painter.node ? painter.node === node : chain.has(painter.element);
    if (!isItsOwn && free && overlap(free, painter.box)) free = trimmedBy(free, painter.box);
    if (!free) return null;
  }
  return free;
}

/** Rest of a box beside the words of its own line that may not be read: lines and words can lie over each other. */
const besideAll = (box: PixelBox, obstacles: readonly PixelBox[]): PixelBox | null =>
  obstacles.reduce<PixelBox | null>((rest, obstacle) => rest && trimmedBy(rest, obstacle), box);

/** The ranges of a text that lie between those that may be read. */
function unreadRanges(text: string, ranges: readonly TextRange[]): TextRange[] {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return starts
    .map((start, at) => ({ start, end: ranges[at]?.start ?? text.length }))
    .filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}

function rolesIn(root: ParentNode): [Element, TextRole][] {
  const labels = [...root.querySelectorAll('label, legend')].filter((label) => {
    const control = label.localName === 'label' ? (label as HTMLLabelElement).control : label;
    return control && (control === label || control.matches(NAMED_FIELD));
  });
  return [
    ...labels.map((each): [Element, TextRole] => [each, 'label']),
    ...[...root.querySelectorAll(HEADINGS)].map((each): [Element, TextRole] => [each, 'heading']),
    ...errorElementsIn(root).map((each): [Element, TextRole] => [each, 'error']),
  ];
}

/**
 * Boxes of those texts of a recognised page that identify nobody, and over which nothing else is painted: labels of
 * fields, headings and errors.
 */
export function readableBoxes(
  roots: readonly ParentNode[],
  view: Window,
  painters: readonly Painter[],
  names: ReadonlySet<string>,
): PixelBox[] {
  const budget = { left: MOST_NODES };
  return roots.flatMap(rolesIn).flatMap(([element, role]) => {
    const line = element.closest(UNREAD) ? null : lineOf(element, view, budget);
    if (!line) return [];
    const { text, nodes } = line;
    const ranges = harmlessRanges(text, names, role);
    const unread = unreadRanges(text, ranges);
    const wordsUnread =
      ranges.length === 0
        ? []
        : nodes.flatMap(({ node, from }) => unread.flatMap((range) => boxesIn(node, from, range)));
    return nodes.flatMap(({ node, from }) => {
      const { parentElement } = node;
      const boxes = ranges.flatMap((range) => boxesIn(node, from, range));
      if (!parentElement || boxes.length === 0) return [];
      const chain = chainOf(parentElement);
      if (!isPlain(chain, view)) return [];
      const free = boxes.flatMap((box) => besideAll(box, wordsUnread) ?? []);
      return free.flatMap((box) => freeOf(box, node, chain, painters) ?? []);
    });
  });
}
