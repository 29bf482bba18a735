import type { PageFinder } from '../../guides/schema.ts';
import type { AnchoredHint } from './anchor.ts';

/**
 * Is what this finder found too weak to be pointed at? The rule: nobody has seen or reported it (`inferred`), and it
 * goes by the order of elements alone (`nth`): on a page that put its fields in another order it would name one field
 * and point at another. Such a hint is told in words. What is inferred from a name, an address or a shape points, and
 * says that it is not yet confirmed: a wrong guess of that kind finds nothing (bench/drift: none of 5,000 pages).
 */
export function isWeak(finder: PageFinder | null): boolean {
  return finder !== null && finder.evidence === 'inferred' && finder.nth !== undefined;
}

/**
 * Is it worth asking the person whether this hint points at the right place? A better finder of it failed, or nobody
 * has seen or reported the one that pointed.
 */
export function isDoubtful({ hint, finder }: Pick<AnchoredHint, 'hint' | 'finder'>): boolean {
  return finder !== null && (finder.evidence === 'inferred' || finder !== hint.anchor?.[0]);
}
