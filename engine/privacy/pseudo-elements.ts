/** CSS pixels; anything smaller is an icon, not a code that a phone reads. */
const SMALL = 28;
/** Numbers and quotation marks, whose text is not in the style of the pseudo-element. */
const COUNTED = /counters?\([^)]*\)|(?:open|close)-quote/;

/** Whether an element is turned, moved or scaled by a property of its own, which are not part of `transform`. */
export const isTurned = (style: CSSStyleDeclaration): boolean =>
  ['rotate', 'scale', 'translate', 'offset-path'].some(
    (name) => !/^(?:|none)$/.test(style.getPropertyValue(name)),
  );

/** Reach of shadows, in CSS pixels. */
export function reachOf(shadows: string): number {
  const lengths = shadows
    .split(/,(?![^(]*\))/)
    .map((shadow) =>
      [...shadow.matchAll(/(-?[\d.]+)px/g)].reduce((sum, [, length]) => sum + Math.abs(Number(length)), 0),
    );
  return Math.max(0, ...lengths);
}

/** Whether a pseudo-element shows words, digits or a picture, rather than a star or the icon of a font. */
const isSpeaking = ({ content, backgroundImage }: CSSStyleDeclaration): boolean =>
  /url\(|image\(|gradient\(/.test(`${content} ${backgroundImage}`) ||
  COUNTED.test(content) ||
  (/^"/.test(content) && (/[\p{L}\p{N}]/u.test(content.normalize('NFKC')) || content.length > 6));

/**
 * Does a pseudo-element paint somewhere, or nowhere: outside the flow anywhere, inside it within its element's lines?
 */
export function pseudoPaint(element: Element, view: Window): 'nothing' | 'line' | 'anywhere' {
  let paint: 'nothing' | 'line' = 'nothing';
  for (const part of ['::before', '::after']) {
    const style = view.getComputedStyle(element, part);
    if (!style.content || /^(?:none|normal)$/.test(style.content)) continue;
    const { position, transform, width, height, boxShadow, textShadow, filter, float } = style;
    const isDrawn = reachOf(boxShadow) > SMALL || reachOf(textShadow) > SMALL || /url|shadow/.test(filter);
    if (isDrawn) return 'anywhere';
    if (!isSpeaking(style)) continue;
    const isPicture = !/[\p{L}\p{N}]/u.test(style.content.replace(COUNTED, ''));
    if (isPicture && Number.parseFloat(width) <= SMALL && Number.parseFloat(height) <= SMALL) continue;
    const margins = [style.marginTop, style.marginLeft, style.marginRight, style.marginBottom];
    const isLoose =
      /absolute|fixed|relative|sticky/.test(position) ||
      transform !== 'none' ||
      float !== 'none' ||
      isTurned(style);
    if (isLoose || margins.some((margin) => Number.parseFloat(margin) < 0)) return 'anywhere';
    paint = 'line';
  }
  return paint;
}
