import { nameOf } from '../../engine/page/label.ts';
import { queryPage } from '../../engine/page/query.ts';
import { selectorOf } from '../recognise/selector.ts';

/** An element of the new page that resembles one of the old: `score` is from 0 (nothing alike) to 1. */
export interface Near {
  element: Element;
  score: number;
}

/** Weight of each feature that two elements may agree in. */
const WEIGHTS: Record<string, number> = {
  tag: 2,
  type: 2,
  autocomplete: 3,
  role: 1,
  maxlength: 1,
  inputmode: 1,
  name: 3,
  id: 3,
  class: 0.5,
  target: 4,
  label: 2,
};

const pieces = (text: string) =>
  text
    .toLowerCase()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const targetOf = (element: Element) =>
  (element.getAttribute('href') ?? element.getAttribute('action') ?? '')
    .replace(/^https:\/\/[^/]+/, '')
    .replace(/[?#;].*$/, '');

const FEATURES: Record<string, (element: Element) => string> = {
  tag: ({ localName }) => localName,
  ...Object.fromEntries(
    ['type', 'autocomplete', 'role', 'maxlength', 'inputmode', 'name', 'id', 'class'].map((name) => [
      name,
      (element: Element) => element.getAttribute(name) ?? '',
    ]),
  ),
  target: targetOf,
  label: nameOf,
};

/** Likeness of two texts: 1 for the same, less for some of the same words in them. */
function alike(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pieces(one), pieces(other)];
  const common = a.filter((piece) => b.some((each) => each.includes(piece) || piece.includes(each))).length;
  return (0.8 * common) / Math.max(a.length, b.length, 1);
}

function score(model: Element, candidate: Element): number {
  let [sum, maximum] = [0, 0];
  for (const [feature, read] of Object.entries(FEATURES)) {
    const wanted = read(model);
    if (!wanted) continue;
    const weight = WEIGHTS[feature] ?? 0;
    maximum += weight;
    sum += weight * alike(wanted, read(candidate));
  }
  return maximum === 0 ? 0 : sum / maximum;
}

/** The elements of a page that most resemble one of another, best first; those that hardly do are left out. */
export function nearest(model: Element, page: Document, limit = 3): Near[] {
  return [...page.body.querySelectorAll('*')]
    .filter((element) => !element.closest('[data-practice-strip]'))
    .map((element) => ({ element, score: score(model, element) }))
    .filter((near) => near.score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

const quote = (text: string) => JSON.stringify(text);

/** A selector that finds this element and no other visible one, by what is likely to stay: names first, order last. */
export function selectorFor(element: Element): string {
  const { localName: tag, ownerDocument: page } = element;
  const attributeOf = (name: string) => element.getAttribute(name) ?? '';
  const target = targetOf(element);
  const tries = [
    attributeOf('id') && !attributeOf('id').includes('…') && `#${CSS_ESCAPE(attributeOf('id'))}`,
    attributeOf('name') && !attributeOf('name').includes('…') && `[name=${quote(attributeOf('name'))}]`,
    attributeOf('autocomplete') && `${tag}[autocomplete=${quote(attributeOf('autocomplete'))}]`,
    target.length > 1 && `${tag}[${element.hasAttribute('href') ? 'href' : 'action'}*=${quote(target)}]`,
    attributeOf('type') && `${tag}[type=${quote(attributeOf('type'))}]`,
    tag,
  ];
  return (
    tries.find((css) => css && queryPage(page, nameOf).find({ css }).length === 1) || selectorOf(element)
  );
}

const CSS_ESCAPE = (id: string) => id.replace(/[^\w-]/g, (sign) => `\\${sign}`);
