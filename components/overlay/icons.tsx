import type { Kind } from '../../guides/schema.ts';

const PATHS: Record<Kind, string> = {
  do: 'M5 12h13m-5-5 5 5-5 5',
  know: 'M12 11v6m0-10.2v.2',
  not: 'm7 7 10 10m0-10L7 17',
  last: 'M12 6v7m0 4v.2',
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
      <rect class="light" x="1" y="1" width="14" height="9" />
      <rect class="strong" x="1" y="10" width="14" height="9" />
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
