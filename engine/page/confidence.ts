import type { PageFinder } from '../../guides/schema.ts';
import type { AnchoredHint } from './anchor.ts';

/**
 * Whether a finder is too weak to point with: nobody has seen or reported it (`inferred`), and it relies on the order
 * of elements alone (`nth`). On a page with its fields in another order, it would name one field and point at
 * another, so its hint is shown in words instead. Finders inferred from a name, an address or a shape do point, and
 * say that they are unconfirmed: a wrong guess of that kind finds nothing (bench/drift: none in 5,000 pages).
 */
export function isWeak(finder: PageFinder | null): boolean {
  return finder !== null && finder.evidence === 'inferred' && finder.nth !== undefined;
}

/**
 * Whether to ask the person if this hint points at the right place: a better finder of it failed, or nobody has seen
 * or reported the one that pointed.
 */
export function isDoubtful({ hint, finder }: Pick<AnchoredHint, 'hint' | 'finder'>): boolean {
  return finder !== null && (finder.evidence === 'inferred' || finder !== hint.anchor?.[0]);
}
