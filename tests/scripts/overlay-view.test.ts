import { describe, expect, it } from 'vitest';
import { type DevTools, readOverlay } from '../../scripts/browser/overlay-view.ts';
import { inWords } from '../../scripts/start/narrate.ts';

const text = (nodeValue: string) => ({ backendNodeId: 0, nodeName: '#text', nodeValue });
const element = (nodeName: string, attributes: string[], ...children: object[]) => ({
  backendNodeId: 7,
  nodeName,
  nodeValue: '',
  attributes,
  children,
});
const card = ['data-hint', 'imi/start/login', 'data-state', 'card'];
const overlay = {
  ...element('DIV', ['data-segna-via', '']),
  shadowRoots: [
    element(
      '#document-fragment',
      [],
      element('STYLE', [], text('p { color: red }')),
      element(
        'DIV',
        ['class', '', 'data-page', 'imi/start'],
        element('P', card, text(' Press\n '), text('Login')),
      ),
    ),
  ],
};

/** A browser whose page holds this root; it draws everything as the same quadrilateral, or nothing. */
function browser(root: object, border: number[] | null): DevTools {
  return {
    async send(method) {
      if (method === 'DOM.getDocument') return { root };
      if (border === null) throw new Error('Could not compute box model.');
      return { model: { border } };
    },
  };
}

describe('overlayView', () => {
  it('reads page, hints, words and boxes through the closed root', async () => {
    const page = element('HTML', [], element('DIALOG', [], overlay));
    expect(await readOverlay(browser(page, [10, 20, 110, 20, 110, 60, 10, 60]))).toEqual({
      page: 'imi/start',
      hints: [
        {
          id: 'imi/start/login',
          state: 'card',
          text: 'Press Login',
          box: { x: 10, y: 20, width: 100, height: 40 },
        },
      ],
    });
  });

  it('has no box for a hidden hint', async () => {
    expect((await readOverlay(browser(overlay, null))).hints[0]?.box).toBeNull();
  });

  it('is not deceived by an imitation in the page', async () => {
    const view = await readOverlay(browser(element('HTML', ['data-page', 'x'], element('P', card)), null));
    expect(view).toEqual({ page: null, hints: [] });
    expect(inWords(view)).toEqual(['  overlay: none']);
  });
});

describe('inWords', () => {
  it('gives the page and each hint a line', async () => {
    expect(inWords(await readOverlay(browser(overlay, null)))).toEqual([
      '  overlay: imi/start',
      '  card imi/start/login: Press Login',
    ]);
  });
});
