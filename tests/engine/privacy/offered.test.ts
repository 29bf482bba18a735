// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { offeredBoxes } from '../../../engine/privacy/offered.ts';
import { measurePage } from '../../../engine/privacy/page-measurement.ts';
import type { Painter } from '../../../engine/privacy/painters.ts';

const BOX = { x: 9, y: 9, width: 202, height: 22 };
const FAR = { x: 500, y: 500, width: 40, height: 40 };

/** Boxes that are offered of the text “code” in this page, with other elements painted at these places. */
function offered(html: string, neighbours: { selector: string; box: Painter['box'] }[] = []) {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  while (node && !node.data.includes('code')) node = walker.nextNode() as Text | null;
  if (!node?.parentElement) throw new Error('The text is not there.');
  const painters: Painter[] = neighbours.map(({ selector, box }) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`${selector} is not there.`);
    return { element, node: null, box };
  });
  return offeredBoxes([...painters, { element: node.parentElement, node, box: BOX }], window);
}

test('a text on a plain ground may be revealed, exactly where it is', () => {
  const exact = { x: 10, y: 10, width: 200, height: 20 };
  expect(offered('<p>code</p>')).toEqual([exact]);
  expect(offered('<p>code</p><img>', [{ selector: 'img', box: FAR }])).toEqual([exact]);
});

test.each([
  ['a text field', '<textarea>code</textarea>'],
  ['a list', '<select><option>code</option></select>'],
  ['a field made of a box', '<div contenteditable><p>code</p></div>'],
  ['a field by its role', '<div role="textbox"><span>code</span></div>'],
  ['a button', '<button><b>code</b></button>'],
  ['a drawing', '<svg><text>code</text></svg>'],
  ['a box that is a picture', '<div role="img"><p>code</p></div>'],
  ['a canvas', '<canvas><p>code</p></canvas>'],
  ['a frame', '<object><p>code</p></object>'],
  ['a text on a picture', '<div style="background-image: url(x.png)"><p>code</p></div>'],
  ['a text aslant', '<p style="transform: rotate(9deg)">code</p>'],
])('%s is never offered', (_, html) => {
  expect(offered(html)).toEqual([]);
});

test.each(['img', 'canvas', 'iframe', 'input'])('nor is a text with %s over or behind it', (name) => {
  expect(offered(`<p>code</p><${name}></${name}>`, [{ selector: name, box: BOX }])).toEqual([]);
});

test('in design mode, in which any text may have been typed, nothing is readable or offered', () => {
  document.body.innerHTML = '<h1>code</h1>';
  Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
  const options = { isRecognised: true, host: null, surface: null };
  expect(measurePage(document, window, () => null, options)).toMatchObject({
    readable: [],
    offered: [],
    isUnsteady: true,
  });
});
