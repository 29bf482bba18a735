import { isElementNode } from './nodes.ts';
import { isTurned, reachOf } from './pseudo-elements.ts';

/** CSS pixels: shadows of headings that reach further may show one word on another. */
const NEAR = 3;

/** Whether words are not drawn where they are measured, or as they are written, or may be typed into. */
function isChanged(style: CSSStyleDeclaration): boolean {
  const isSet = (name: string, unset: RegExp) => !unset.test(style.getPropertyValue(name));
  return (
    reachOf(style.textShadow) > NEAR ||
    /override/.test(style.unicodeBidi) ||
    isSet('text-emphasis-style', /^(?:|none)$/) ||
    isSet('backdrop-filter', /^(?:|none)$/) ||
    isSet('-webkit-user-modify', /^(?:|read-only)$/)
  );
}

/** An element and its ancestors, shadow hosts included. */
export function chainOf(element: Element): Set<Element> {
  const chain = new Set<Element>();
  for (let each: Node | null = element; each; each = each.parentNode ?? (each as ShadowRoot).host ?? null)
    if (isElementNode(each)) chain.add(each);
  return chain;
}

/** Whether lines stand aslant, so that their boxes hold more than themselves. */
const isAslant = ({ transform, rotate }: CSSStyleDeclaration): boolean =>
  !/^(?:|none|0deg)$/.test(rotate ?? '') ||
  !/^(?:|none|matrix\([-\d.e]+, 0, 0, [-\d.e]+, [-\d.e]+, [-\d.e]+\))$/.test(transform ?? '');

/** Whether a text is drawn plainly on one colour: no picture behind it, and no words added by styles. */
export function isPlain(chain: Set<Element>, view: Window): boolean {
  let isOnGround = false;
  for (const element of chain) {
    const style = view.getComputedStyle(element);
    const { backgroundImage, backgroundColor, textOverflow, transform, writingMode } = style;
    if (isAslant(style)) return false;
    if (isOnGround) continue;
    const hyphen = style.getPropertyValue('hyphenate-character');
    if (backgroundImage !== 'none' || /["']/.test(textOverflow) || (hyphen && hyphen !== 'auto'))
      return false;
    if (isTurned(style) || isChanged(style)) return false;
    if (transform !== 'none' || (writingMode && writingMode !== 'horizontal-tb')) return false;
    isOnGround = /^rgb\(/.test(backgroundColor);
  }
  return true;
}
