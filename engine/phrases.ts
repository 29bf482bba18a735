import type { Page } from '../guides/schema.ts';

/** A phrase that a site writes for all alike, and the shapes of text in which its guides look for it. */
export interface Phrase {
  says: string;
  shapes: RegExp[];
}

/** The shapes of text by which a page is known and its hints find their elements. */
function shapesOf({ signatures, hints }: Page): RegExp[] {
  const signs = signatures.flatMap(({ present }) => present);
  const finders = Object.values(hints).flatMap(({ anchor = [] }) => anchor);
  const texts = [...signs, ...finders].flatMap((each) => (typeof each === 'string' ? [] : (each.text ?? [])));
  return texts.map((text) => new RegExp(text, 'iu'));
}

/** The phrases of these pages. A page structure may tell that one stands somewhere, and nothing else of a text. */
export function phrasesOf(pages: Record<string, Page>): Phrase[] {
  const all = Object.values(pages).flatMap((page) =>
    (page.phrases ?? []).map((says) => ({
      says,
      shapes: shapesOf(page).filter((shape) => shape.test(says)),
    })),
  );
  const names = [...new Set(all.map(({ says }) => says))];
  return names.map((says) => ({
    says,
    shapes: all.flatMap((each) => (each.says === says ? each.shapes : [])),
  }));
}
