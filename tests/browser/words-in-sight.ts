import type { CDPSession } from '@playwright/test';
import { type DevTools, partsShown } from '../../scripts/browser/overlay-view.ts';

/** Counts the first words of a text that a person can see in the overlay: in the window, neither clipped nor covered. */
export async function wordsInSight(client: CDPSession, text: string): Promise<number> {
  const [part] = await partsShown(client as DevTools);
  if (!part) return 0;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: part.node });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    arguments: [{ value: text }],
    returnByValue: true,
    functionDeclaration: `function (text) {
      const root = this.getRootNode();
      const isInSight = (node, from, to) => {
        const range = new Range();
        range.setStart(node, from);
        range.setEnd(node, to);
        const { x, y, width, height } = range.getClientRects()[0] ?? { width: 0 };
        return width > 0 && x >= 0 && x + width <= innerWidth && y >= 0 && y + height <= innerHeight &&
          root.elementFromPoint(x + width / 2, y + height / 2)?.contains(node);
      };
      const count = (node) => {
        let seen = 0;
        for (const { index, 0: word } of text.matchAll(/\\S+/g)) {
          if (!isInSight(node, index, index + word.length)) break;
          seen += 1;
        }
        return seen;
      };
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let most = 0;
      while (walker.nextNode()) {
        if (walker.currentNode.data.startsWith(text)) most = Math.max(most, count(walker.currentNode));
      }
      return most;
    }`,
  });
  return result.value as number;
}
