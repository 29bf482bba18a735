import type { CDPSession, Page } from '@playwright/test';
import { type DevTools, partsShown, type ShownPart } from '../../scripts/browser/overlay-view.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that must stay visible; `words`: where its own words stand, for what is no control. */
export interface Kept {
  name: string;
  whole: Box;
  words: Box | null;
}

/** Elements that must stay visible (promise 4), listed here again rather than taken from the code under test. */
export const CONTROLS =
  'input:not([type=hidden]), select, textarea, button, label, a[href], summary, [role=button], [role=combobox], [role=option], [role=alert], [class*=error]';

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Waits until everything has had four frames to come to rest. */
export const atRest = (tab: Pick<Page, 'evaluate'>) =>
  tab.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

/** Boxes, in the window, of everything on the page that must stay visible. */
export function keptOn(tab: Pick<Page, 'evaluate'>): Promise<Kept[]> {
  return tab.evaluate((controls) => {
    const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    const visible = [...document.querySelectorAll(`${controls}, [data-anchor]`)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    return visible.map((element) => {
      const range = new Range();
      range.selectNodeContents(element);
      const words = element.matches(controls) ? null : boxOf(range.getBoundingClientRect());
      const name = element.outerHTML.slice(0, 80);
      return { name, whole: boxOf(element.getBoundingClientRect()), words };
    });
  }, CONTROLS);
}

/**
 * Elements under our parts, as `part: element`. A marker is 24 pixels wide and stands right beside the words of its
 * element; cards and the panel must not cover any of it.
 */
export function coveredBy(parts: Omit<ShownPart, 'node'>[], kept: Kept[]): string[] {
  return parts.flatMap(({ name, state, box }) =>
    kept.flatMap(({ name: element, whole, words }) => {
      const there = state === 'marker' && words ? words : whole;
      return there.width > 1 && there.height > 1 && overlap(there, box) ? [`${name}: ${element}`] : [];
    }),
  );
}

/** Elements covered on a page now, and the number of parts of the overlay that are drawn. */
export async function coveredNow(
  tab: Page,
  client: CDPSession,
): Promise<{ covered: string[]; drawn: number }> {
  const parts = await partsShown(client as DevTools);
  return { covered: coveredBy(parts, await keptOn(tab)), drawn: parts.length };
}

/** Moves a part by hand, past all that the code would do. */
export async function moveBy(client: CDPSession, part: ShownPart, x: number, y: number): Promise<void> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: part.node });
  await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: 'function (x, y) { this.style.margin = y + "px 0 0 " + x + "px"; }',
    arguments: [{ value: x }, { value: y }],
  });
}
