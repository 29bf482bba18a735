import type { Page } from '@playwright/test';
import { CONTROLS, type Kept } from '../uncovered.ts';

/**
 * Boxes, in the window, of everything on a page that must not be covered: of an element with a hint that contains
 * controls, those controls.
 * @param wide selector of elements of which only the lines of their words are needed
 */
export function neededOn(tab: Pick<Page, 'evaluate'>, wide: string): Promise<Kept[]> {
  return tab.evaluate(
    ([controls, wideOnes]) => {
      const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
      const visible = [...document.querySelectorAll(`${controls}, legend, [data-anchor]`)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          (element.matches(controls) || !element.querySelector(controls)),
      );
      const linesOf = (element: Element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const lines: DOMRect[] = [];
        while (walker.nextNode()) {
          const range = new Range();
          range.selectNode(walker.currentNode);
          lines.push(...range.getClientRects());
        }
        return lines;
      };
      return visible.flatMap((element) => {
        const name = element.outerHTML.slice(0, 80);
        if (element.matches(wideOnes))
          return linesOf(element).map((line) => ({ name, whole: boxOf(line), words: null }));
        const range = new Range();
        range.selectNodeContents(element);
        const words = element.matches(controls) ? null : boxOf(range.getBoundingClientRect());
        return [{ name, whole: boxOf(element.getBoundingClientRect()), words }];
      });
    },
    [CONTROLS, wide] as const,
  );
}
