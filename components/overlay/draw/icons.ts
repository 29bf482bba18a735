import type { Kind } from '../../../guides/schema.ts';
import { drawing } from './build.ts';

const SQUARE = '0 0 24 24';

const PATHS: Record<Kind, string> = {
  do: 'M4 12h15m-6-6 6 6-6 6',
  know: 'M12 11v7.5m0-13v.01',
  not: 'm6.5 6.5 11 11m0-11-11 11',
  last: 'M12 5v8.5m0 5v.01',
};

const GLYPHS = {
  close: 'm7 7 10 10m0-10L7 17',
  fold: 'm6 9 6 6 6-6',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3m12-6 3 3-3 3',
};

/** Draws the sign of a kind of hint; its meaning stands in words beside it. */
export const kindIcon = (kind: Kind): SVGElement => drawing('icon', SQUARE, { line: PATHS[kind] });

/** Draws a small cross, chevron or four arrows for buttons. */
export const glyph = (name: keyof typeof GLYPHS): SVGElement =>
  drawing('glyph', SQUARE, { line: GLYPHS[name] });

/** Draws Segnavia's icon, as components/blaze.tsx does on our own pages. */
export const blaze = (): SVGElement =>
  drawing('blaze', '0 0 16 20', {
    light: 'M3 1h10a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z',
    strong: 'M1 10h14v7a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2z',
  });
