import fc from 'fast-check';

/** One change to a page; `at` chooses the element, `by` what comes of it. */
export interface Mutation {
  kind: Kind;
  at: number;
  by: number;
}

/** Words of many scripts that mean nothing to the engine: no method's name, no user ID, no site. */
const TEXTS = [
  '',
  ' ',
  'Avanti',
  'Συνέχεια',
  'напред',
  'ⲁ',
  '⚠️',
  'a'.repeat(500),
  '\u202eoipmese',
  '42',
  '(((',
];

const pick = <T>(all: T[], number: number): T | undefined => all[number % all.length];
/** An element that is its own parent's brother's … must not be moved into itself. */
const outside = (element: Element, others: Element[]) => others.filter((other) => !element.contains(other));

const KINDS = {
  remove: (element: Element) => element.remove(),
  duplicate: (element: Element) => element.after(element.cloneNode(true)),
  wrap: (element: Element, by: number) => {
    const box = element.ownerDocument.createElement(
      pick(['div', 'span', 'section', 'p', 'fieldset'], by) ?? 'div',
    );
    element.replaceWith(box);
    box.append(element);
  },
  unwrap: (element: Element) => {
    // What it held now stands for it, and carries its answer; so does the parent, which has its words.
    const own = element.getAttribute('data-anchor') ?? '';
    const heirs = own && element.parentElement ? [element.parentElement, ...element.children] : [];
    for (const heir of heirs)
      heir.setAttribute('data-anchor', `${heir.getAttribute('data-anchor') ?? ''} ${own}`.trim());
    element.replaceWith(...element.childNodes);
  },
  'rename-id': (element: Element, by: number) => element.setAttribute('id', `x${by}`),
  'rename-class': (element: Element, by: number) => element.setAttribute('class', `y${by} z`),
  'rename-name': (element: Element, by: number) =>
    element.hasAttribute('name') && element.setAttribute('name', `n${by}`),
  reorder: (element: Element) => element.parentElement?.prepend(element),
  move: (element: Element, by: number) => {
    const all = [
      ...element.ownerDocument.body.querySelectorAll('div, main, header, footer, form, p, section'),
    ];
    pick(outside(element, all), by)?.append(element);
  },
  retext: (element: Element, by: number) => {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    for (const text of texts) text.textContent = pick(TEXTS, by) ?? '';
  },
  hide: (element: Element) => element.setAttribute('hidden', ''),
} satisfies Record<string, (element: Element, by: number) => unknown>;

type Kind = keyof typeof KINDS;

const some = (kinds: Kind[]): fc.Arbitrary<Mutation[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(9999), by: fc.nat(99) }), {
    minLength: 1,
    maxLength: 8,
  });

/** A handful of changes of every kind. */
export const mutations = some(Object.keys(KINDS) as Kind[]);

/** Those that take nothing away: a look-alike may be one by what it has too much. */
export const gentle = some(['duplicate', 'wrap', 'rename-class', 'reorder']);

/** Makes the changes in a page, and says what they were, for the message of a test that fails. */
export function mutate(document: Document, all: Mutation[]): string[] {
  return all.map(({ kind, at, by }) => {
    const element = pick([...document.body.querySelectorAll('*')], at);
    if (!element) return `${kind}: nothing left`;
    const tag = (element.cloneNode(false) as Element).outerHTML;
    KINDS[kind](element, by);
    return `${kind} ${by}: ${tag}`;
  });
}
