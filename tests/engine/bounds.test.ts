import { expect, test } from 'vitest';
import { dialogsOf } from '../../components/overlay/page/dialogs.ts';
import { errorsIn } from '../../engine/page/errors.ts';
import { nameOf } from '../../engine/page/label.ts';
import { queryPage } from '../../engine/page/query.ts';
import { structureOf } from '../../engine/privacy/structure.ts';
import { page } from './page.ts';

/** Work done on a page, by kind: letters read by expressions, styles, walks and comparisons. */
interface Work {
  letters: number;
  styles: number;
  steps: number;
  contains: number;
}

type Call = (this: unknown, ...values: unknown[]) => unknown;
type Methods = Record<PropertyKey, Call>;

const restore: (() => void)[] = [];

/** Tells of a method's calls, without keeping any of them. */
function listen(owner: object, name: PropertyKey, add: (value: unknown) => void): void {
  const methods = owner as Methods;
  const method = methods[name] as Call;
  restore.push(() => {
    methods[name] = method;
  });
  methods[name] = function (this: unknown, ...values) {
    add(values[0]);
    return method.apply(this, values);
  };
}

/** Work that one look at a page takes, counted rather than timed: a machine's speed has no part in it. */
function workOf(document: Document, look: (document: Document) => void): Work {
  const work: Work = { letters: 0, styles: 0, steps: 0, contains: 0 };
  const view = document.defaultView as Window & typeof globalThis;
  const letters = (text: unknown) => {
    work.letters += String(text).length;
  };
  for (const name of [Symbol.replace, Symbol.search, Symbol.matchAll, Symbol.match, 'test'])
    listen(RegExp.prototype, name, letters);
  // The one of jsdom takes a thousand times as long as a browser's; everything is hidden, and so is looked at in vain.
  const { getComputedStyle } = view;
  restore.push(() => Object.assign(view, { getComputedStyle }));
  const style = { display: 'none', visibility: 'visible' };
  Object.assign(view, {
    getComputedStyle() {
      work.styles += 1;
      return style;
    },
  });
  listen(view.TreeWalker.prototype, 'nextNode', () => {
    work.steps += 1;
  });
  listen(view.Node.prototype, 'contains', () => {
    work.contains += 1;
  });
  try {
    look(document);
  } finally {
    for (const undo of restore.splice(0)) undo();
  }
  return work;
}

const repeatPart = (times: number, part: string) => part.repeat(times);
const attributes = (times: number) =>
  Array.from(
    { length: times },
    (_, at) => `${at === 0 ? 'class' : `data-x${at}`}="${'aB3'.repeat(6667)}"`,
  ).join(' ');
const PAGES: Record<string, string> = {
  'four hundred errors': repeatPart(400, '<p class=error>No</p>'),
  'a label of 600 kB': `<label for=x>${repeatPart(60_000, 'aaaaaaaaa ')}</label><input id=x>`,
  'a button named 3,000 times by 40 kB': `<button id=b aria-labelledby="${repeatPart(3000, 'b ')}">${repeatPart(10_000, 'aB3 ')}</button>`,
  'attributes of 20 kB': repeatPart(3, `<div ${attributes(100)}></div>`),
  'four hundred addresses': repeatPart(400, '<p>a@example.eu</p>'),
  '10,500 elements': repeatPart(10_500, '<i></i>'),
};

const errors = (document: Document) => void errorsIn(document);
const structure = (document: Document) =>
  void structureOf(document, new URL('https://ecas.ec.europa.eu/cas'), '2026-11-29');
const recognition = (document: Document) => {
  const query = queryPage(document, nameOf);
  for (const css of ['label', 'button']) query.find({ css, text: 'never' });
  query.matches({ css: 'i', count: 0 });
};

/** About 100 ms of a page's time: a regular expression goes through some 20 million letters, a style costs 5 µs. */
const MOST: Work = { letters: 2_000_000, styles: 20_100, steps: 60_000, contains: 41_000 };

test.each<[string, string, (document: Document) => void]>([
  ['errors', 'four hundred errors', errors],
  ['structure', 'a label of 600 kB', structure],
  ['structure', 'a button named 3,000 times by 40 kB', structure],
  ['structure', 'attributes of 20 kB', structure],
  ['structure', 'four hundred addresses', structure],
  ['recognition', 'a label of 600 kB', recognition],
  ['recognition', 'a button named 3,000 times by 40 kB', recognition],
  ['recognition', '10,500 elements', recognition],
])('%s of a page with %s', (_, name, look) => {
  const work = workOf(page(PAGES[name] as string), look);
  expect(Object.entries(work).filter(([kind, done]) => done > MOST[kind as keyof Work])).toEqual([]);
});

test('of three thousand popovers only a hundred are examined', () => {
  let looks = 0;
  const popover = { checkVisibility: () => ++looks > 0 };
  const document = { querySelectorAll: () => Array.from({ length: 3000 }, () => popover) };
  expect(dialogsOf(document as unknown as Document)).toHaveLength(looks);
  expect(looks).toBe(100);
});
