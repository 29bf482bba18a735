import { KindIcon } from './icons.tsx';
import type { Acts, SeenHint, View } from './view.ts';

/** A small sign beside an element; a click, Enter or the pointer opens its card. */
export function Marker({ hint, view, acts, placed }: { hint: SeenHint; view: View; acts: Acts; placed: boolean }) {
  const open = () => acts.open(hint.id);
  const name = view.words(`overlay/kind/${hint.kind}`);
  return (
    <button
      type="button"
      class={`marker ${hint.kind}`}
      data-box={hint.id}
      data-hint={placed ? hint.id : undefined}
      data-state={placed ? 'marker' : undefined}
      aria-label={hint.control ? `${name}: ${hint.control}` : name}
      aria-expanded="false"
      onClick={open}
      onPointerEnter={open}
    >
      <KindIcon kind={hint.kind} />
    </button>
  );
}
