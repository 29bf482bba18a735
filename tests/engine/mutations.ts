import fc from 'fast-check';

/** Change to a page; `at` chooses the element, `by` the outcome. */
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

/** First letters of alphabets in which none of our pages is written: Arabic, Hebrew, Georgian, Thai, kana, Han. */
const SCRIPTS = [0x0627, 0x05d0, 0x10d0, 0x0e01, 0x3042, 0x4e00];

/** Clutter for a page: texts and controls like those of our pages, but none that a signature asks for by name. */
const CROWDS = [
  '<p>x</p>',
  '<a href="#">x</a>',
  '<button type="button">x</button>',
  '<li role="option">x</li>',
];
const CROWD = 5000;

/** Ways to keep an element from being seen. */
const VEILS = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'position:absolute;left:-9999px',
  'position:absolute;width:1px;height:1px;overflow:hidden',
];

/**
 * Names that a field may bear, and that its form then answers with, in Chromium also to extensions. jsdom itself is lost
 * over `parentElement`: for that one there is a page in practice/hostile.
 */
const OWN_NAMES = ['closest', 'matches', 'hasAttribute', 'ownerDocument', 'childNodes', 'id'];

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % all.length];
/** An element that is its own parent's brother's … must not be moved into itself. */
const outside = (element: Element, others: Element[]) => others.filter((other) => !element.contains(other));
const make = (element: Element, name: string) => element.ownerDocument.createElement(name);
const textsOf = ({ childNodes }: Element) => [...childNodes].filter(({ nodeType }) => nodeType === 3);
const withAll = (element: Element) => [element, ...element.querySelectorAll('*')];

/** Its right answers go on to those that now stand for it. */
function hand(element: Element, heirs: Element[]): void {
  const own = element.getAttribute('data-anchor');
  if (!own) return;
  for (const heir of heirs)
    heir.setAttribute('data-anchor', `${heir.getAttribute('data-anchor') ?? ''} ${own}`.trim());
}

/** Five thousand of one thing, side by side or each inside the one before. */
function crowd(element: Element, by: number): void {
  const box = make(element, 'div');
  const deep = by % 5 === 4;
  if (!deep) box.innerHTML = (pick(CROWDS, by) ?? '').repeat(CROWD);
  // Deeper than a parser would ever make it.
  let inner = box;
  for (let depth = 0; deep && depth < 500; depth++) {
    const next = make(element, 'div');
    inner.append(next);
    inner = next;
  }
  if (by % 2) element.before(box);
  else element.after(box);
}

const KINDS = {
  remove: (element: Element) => element.remove(),
  duplicate: (element: Element) => element.after(element.cloneNode(true)),
  wrap: (element: Element, by: number) => {
    const box = make(element, pick(['div', 'span', 'section', 'p', 'fieldset'], by) ?? 'div');
    element.replaceWith(box);
    box.append(element);
  },
  unwrap: (element: Element) => {
    // Its contents take its place and carry its answer; so does the parent, which has its words.
    if (element.parentElement) hand(element, [element.parentElement, ...element.children]);
    element.replaceWith(...element.childNodes);
  },
  'rename-id': (element: Element, by: number) => element.setAttribute('id', `x${by}`),
  'rename-class': (element: Element, by: number) => element.setAttribute('class', `y${by} z`),
  'rename-name': (element: Element, by: number) =>
    element.hasAttribute('name') && element.setAttribute('name', `n${by}`),
  /** A new release of the site: every id and class has another name, and no two ids the same, so that labels keep their fields. */
  'rename-all': (element: Element, by: number) => {
    const renamed = new Map<string, string>();
    const nameFor = (old: string) => {
      if (!renamed.has(old)) renamed.set(old, `r${by}-${renamed.size}`);
      return renamed.get(old) ?? '';
    };
    for (const each of element.ownerDocument.querySelectorAll('[id], [class], [for]'))
      for (const name of ['id', 'class', 'for'])
        if (each.hasAttribute(name)) each.setAttribute(name, nameFor(each.getAttribute(name) ?? ''));
  },
  reorder: (element: Element) => element.parentElement?.prepend(element),
  shuffle: (element: Element, by: number) => {
    const turned = [...element.children].map((child, index) => ({ child, place: (index * 7919 + by) % 13 }));
    element.append(...turned.sort((a, b) => a.place - b.place).map(({ child }) => child));
  },
  move: (element: Element, by: number) => {
    const all = [
      ...element.ownerDocument.body.querySelectorAll('div, main, header, footer, form, p, section'),
    ];
    pick(outside(element, all), by)?.append(element);
  },
  retext: (element: Element, by: number) => {
    for (const text of textsOf(element)) text.textContent = pick(TEXTS, by) ?? '';
  },
  /** Every word of the page in another script, and the words in attributes too. */
  'retext-all': ({ ownerDocument: { body } }: Element, by: number) => {
    const first = pick(SCRIPTS, by) ?? 0;
    const write = (text: string) =>
      text.replace(/\p{L}/gu, (letter) => String.fromCodePoint(first + ((letter.codePointAt(0) ?? 0) % 20)));
    for (const each of withAll(body)) {
      for (const text of textsOf(each)) text.textContent = write(text.textContent ?? '');
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (each.hasAttribute(name)) each.setAttribute(name, write(each.getAttribute(name) ?? ''));
    }
  },
  hide: (element: Element) => element.setAttribute('hidden', ''),
  veil: (element: Element, by: number) => element.setAttribute('style', pick(VEILS, by) ?? ''),
  /** The eye beside a password: its field is one of text while it is open. */
  eye: ({ ownerDocument }: Element) => {
    for (const field of ownerDocument.querySelectorAll('[type=password]')) field.setAttribute('type', 'text');
  },
  crowd,
  /** Into a frame, where no hint can stand, or a frame with a copy of it beside it. */
  frame: (element: Element, by: number) => {
    const frame = make(element, 'iframe') as HTMLIFrameElement;
    element.after(frame);
    frame.contentDocument?.body?.append(by % 2 ? element : element.cloneNode(true));
  },
  /** Into a component of the page's own. */
  shadow: (element: Element, by: number) => {
    const host = make(element, 'div');
    element.replaceWith(host);
    host.attachShadow({ mode: by % 2 ? 'open' : 'closed' }).append(element);
  },
  /** jsdom does not do what Chromium does, so it is done by hand. */
  clobber: (_: Element, by: number, page: Document) => {
    const name = pick(OWN_NAMES, by) ?? 'id';
    for (const form of page.querySelectorAll('form')) {
      const field = page.createElement('input');
      field.setAttribute('type', 'hidden');
      field.setAttribute('name', name);
      form.append(field);
      Object.defineProperty(form, name, { configurable: true, get: () => field });
    }
  },
} satisfies Record<string, (element: Element, by: number, page: Document) => unknown>;

type Kind = keyof typeof KINDS;

const mutationsOf = (kinds: Kind[]): fc.Arbitrary<Mutation[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(9999), by: fc.nat(99) }), {
    minLength: 1,
    maxLength: 8,
  });

/** Every kind of change, for a test that each is really made. */
export const kinds = Object.keys(KINDS) as Kind[];

/** A handful of changes of every kind; 5,000 nodes cost jsdom as long as a hundred other changes, so they stand apart. */
export const mutations = mutationsOf(kinds.filter((kind) => kind !== 'crowd'));

/** A page with 5,000 nodes too many. */
export const crowds = mutationsOf(['crowd', 'wrap', 'duplicate', 'reorder']).map((some) => some.slice(0, 3));

/** Changes that remove nothing: some look-alikes differ from the page only by having more. */
export const gentle = mutationsOf(['duplicate', 'wrap', 'rename-class', 'reorder', 'shuffle', 'clobber']);

/** Makes the changes in a page, and says what they were, for the message of a test that fails. */
export function mutate(document: Document, all: Mutation[]): string[] {
  // What is clobbered comes last: it would hinder the other changes as well.
  const inOrder = [...all].sort((a, b) => Number(a.kind === 'clobber') - Number(b.kind === 'clobber'));
  return inOrder.map(({ kind, at, by }) => {
    const element = pick([...document.body.querySelectorAll('*')], at);
    if (!element) return `${kind}: nothing left`;
    const tag = (element.cloneNode(false) as Element).outerHTML;
    KINDS[kind](element, by, document);
    return `${kind} ${by}: ${tag}`;
  });
}
