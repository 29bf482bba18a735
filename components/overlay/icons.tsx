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
    <svg class={`icon ${kind}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[kind]} />
    </svg>
  );
}

/** A small cross or chevron for buttons. */
export function Glyph({ name }: { name: 'close' | 'fold' | 'open' }) {
  const path = { close: 'm7 7 10 10m0-10L7 17', fold: 'm6 9 6 6 6-6', open: 'm6 15 6-6 6 6' }[name];
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
