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

/** A sign painted on a path: two bars, as on a tree beside a trail. */
export function Blaze() {
  return (
    <svg class="blaze" viewBox="0 0 16 20" aria-hidden="true">
      <rect class="light" x="1" y="1" width="14" height="18" rx="2" />
      <path class="strong" d="M1 10h14v7a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2z" />
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
