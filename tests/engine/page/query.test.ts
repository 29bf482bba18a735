import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../engine/page/label.ts';
import { queryPage } from '../../../engine/page/query.ts';
import { visibleOn } from '../../../engine/page/visible.ts';
import { marked, page } from '../page.ts';

const visible = (element: Element) => visibleOn(element.ownerDocument)(element);

describe('a person can see', () => {
  test.each([
    ['plain text', '<p data-it>a</p>'],
    ['a field', '<input data-it>'],
    ['an option of a list', '<select><option data-it>a</select>'],
    ['something half transparent', '<p data-it style="opacity:.5">a</p>'],
    // A dialog below a long text, as the browser computes its style.
    [
      'a box far below the window',
      '<div style="position:absolute;top:1032px;bottom:-1056px"><p data-it>a</p></div>',
    ],
    ['something moved a little', '<p data-it style="position:absolute;left:-20px">a</p>'],
    [
      'a box of one pixel that shows what flows over',
      '<div style="position:absolute;width:1px;height:1px;overflow:visible"><p data-it>a</p></div>',
    ],
    [
      'a visible part of a hidden whole',
      '<div style="visibility:hidden"><p data-it style="visibility:visible">a</p></div>',
    ],
  ])('%s', (_, body) => {
    expect(visible(marked(page(body)))).toBe(true);
  });

  test.each([
    '<body hidden>',
    '<body style="display:none">',
    '<body style="visibility:hidden">',
    '<body style="opacity:0">',
  ])('a page whose script has not shown it yet: %s', (tag) => {
    const document = page('');
    document.documentElement.innerHTML = `${tag}<p data-it>a</p>`;
    expect(visible(marked(document))).toBe(true);
  });
});

describe('a person cannot see', () => {
  test.each([
    ['display', '<p data-it style="display:none">a</p>'],
    ['display, further up', '<div style="display:none"><p><b data-it>a</b></p></div>'],
    ['the attribute', '<p data-it hidden>a</p>'],
    ['the attribute, further up', '<div hidden><p data-it>a</p></div>'],
    ['a class', '<style>.off{display:none}</style><p class="off"><b data-it>a</b></p>'],
    ['visibility', '<p data-it style="visibility:hidden">a</p>'],
    ['visibility, further up', '<div style="visibility:hidden"><p data-it>a</p></div>'],
    ['opacity', '<div style="opacity:0"><p data-it>a</p></div>'],
    ['left of the page', '<p data-it style="position:absolute;left:-9999px">a</p>'],
    ['above the page', '<div style="position:fixed;top:-1000px"><p data-it>a</p></div>'],
    [
      'one pixel (sr-only)',
      '<p data-it style="position:absolute;width:1px;height:1px;overflow:hidden">a</p>',
    ],
    ['no pixel', '<div style="position:absolute;height:0px;overflow:hidden"><input data-it></div>'],
    ['a hidden input', '<input type="hidden" data-it>'],
    ['noscript', '<noscript><p data-it>a</p></noscript>'],
    ['a template’s own element', '<template data-it></template>'],
    ['a script', '<script type="text/plain" data-it></script>'],
  ])('%s', (_, body) => {
    const found = marked(page(body));
    expect(found === null || !visible(found)).toBe(true);
  });

  test('an element of a document without a window', () => {
    const { document } = page('').defaultView as Window;
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<p data-it>a</p>';
    expect(visible(marked(other))).toBe(false);
  });
});

describe('look', () => {
  const document = page(`<p>PIN</p><p hidden>PIN</p><p>spin</p><button>The PIN <i>code</i></button>`);
  test.each([
    ['everything visible', { css: 'p' }, 2],
    ['hidden ones too, where asked for', { css: 'p', hidden: true as const }, 3],
    ['by the shape of the words', { css: 'p', text: '^pin$' }, 1],
    ['a control by its whole label', { css: 'button', text: '^the pin code$' }, 1],
    ['none', { css: 'table' }, 0],
  ])('%s', (_, sign, count) => {
    expect(queryPage(document, nameOf).find(sign)).toHaveLength(count);
  });

  test('gives up on a page with too much to read', () => {
    const long = page(`${'<p>a</p>'.repeat(2000)}<p>PIN</p>`);
    expect(queryPage(long, nameOf).find({ css: 'p', text: 'PIN' })).toEqual([]);
  });

  test.each([
    ['one or more', { css: 'p' }, true],
    ['exactly two', { css: 'p', count: 2 }, true],
    ['exactly one', { css: 'p', count: 1 }, false],
    ['exactly none', { css: 'table', count: 0 }, true],
    ['none', 'table', false],
    ['one', 'button', true],
  ])('bears: %s', (_, sign, answer) => {
    expect(queryPage(document, nameOf).matches(sign)).toBe(answer);
  });
});
