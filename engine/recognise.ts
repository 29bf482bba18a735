import type { Signature } from '../guides/schema.ts';
import { cleanPath } from './address.ts';
import { bears } from './look.ts';

/** What recognition needs of a signature; the detector carries no more than this. */
export type Mark = Pick<Signature, 'name' | 'path' | 'hosts' | 'present' | 'absent'>;

/** The page that was recognised, by its id, and the name of the signature that it matched. */
export interface Recognised {
  page: string;
  signature: string;
}

function addressFits(mark: Mark, url: URL): boolean {
  return (
    (!mark.hosts || mark.hosts.includes(url.hostname)) &&
    new RegExp(`^(?:${mark.path})$`).test(cleanPath(url))
  );
}

function structureFits(mark: Mark, page: ParentNode): boolean {
  return (
    mark.present.every((sign) => bears(page, sign)) && !(mark.absent ?? []).some((sign) => bears(page, sign))
  );
}

/** The more conditions a signature makes, the more it says. */
function weight(mark: Mark): number {
  return mark.present.length + (mark.absent?.length ?? 0) + (mark.hosts ? 1 : 0);
}

/**
 * Which page is this? By address and structure, never by the language of its words. The most specific
 * signature wins; two pages that fit equally well are no answer, since a guess could mislead.
 * @param pages the pages of the site that the address belongs to, by id
 */
export function recognise(
  pages: Record<string, { signatures: Mark[] }>,
  url: URL,
  page: ParentNode,
): Recognised | null {
  const fits = Object.entries(pages).flatMap(([id, { signatures }]) => {
    const mark = signatures.find((each) => addressFits(each, url) && structureFits(each, page));
    return mark ? [{ page: id, signature: mark.name, weight: weight(mark) }] : [];
  });
  const [best, next] = fits.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight === next?.weight) return null;
  return { page: best.page, signature: best.signature };
}
