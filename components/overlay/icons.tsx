import type { Kind } from '../../guides/schema.ts';

const PATHS: Record<Kind, string> = {
  do: 'M4 12h15m-6-6 6 6-6 6',
  know: 'M12 11v7.5m0-13v.01',
  not: 'm6.5 6.5 11 11m0-11-11 11',
  last: 'M12 5v8.5m0 5v.01',
};

/** The sign of a kind of hint; its meaning stands in words beside it. */
export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[kind]} />
    </svg>
  );
}

const MOVE = 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3m12-6 3 3-3 3';

/** A small cross, chevron or four arrows for buttons. */
export function Glyph({ name }: { name: 'close' | 'fold' | 'move' }) {
  const path = { close: 'm7 7 10 10m0-10L7 17', fold: 'm6 9 6 6 6-6', move: MOVE }[name];
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
