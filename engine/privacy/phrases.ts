import type { Page } from '../../guides/schema.ts';

/** Phrase that a site shows to everyone, and the text shapes by which its guides look for it (regular expressions). */
export interface Phrase {
  says: string;
  shapes: string[];
}

/** The shapes of text by which a page is known and its hints find their elements. */
function shapesOf({ signatures, hints }: Page): string[] {
  const signs = signatures.flatMap(({ present }) => present);
  const finders = Object.values(hints).flatMap(({ anchor = [] }) => anchor);
  return [...signs, ...finders].flatMap((each) => (typeof each === 'string' ? [] : (each.text ?? [])));
}

/** Whether a text has this shape. */
export const hasShape = (text: string, shape: string): boolean => new RegExp(shape, 'i').test(text);

/** Phrases of these pages. A page structure may say that one of them occurs, and nothing else of a text. */
export function phrasesOf(pages: Record<string, Page>): Phrase[] {
  const phrases = Object.values(pages).flatMap((page) =>
    (page.phrases ?? []).map((says) => ({
      says,
      shapes: shapesOf(page).filter((shape) => hasShape(says, shape)),
    })),
  );
  const names = [...new Set(phrases.map(({ says }) => says))];
  return names.map((says) => ({
    says,
    shapes: phrases.flatMap((each) => (each.says === says ? each.shapes : [])),
  }));
}
