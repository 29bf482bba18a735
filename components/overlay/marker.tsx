import { KindIcon } from './icons.tsx';
import type { Acts, SeenHint, View } from './view.ts';

/** How long, in milliseconds, the pointer rests on a marker before its card opens: passing over it is not asking. */
const REST = 200;

/** A small sign beside an element; a click, Enter or the resting pointer opens its card. */
export function Marker({
  hint,
  view,
  acts,
  placed,
}: {
  hint: SeenHint;
  view: View;
  acts: Acts;
  placed: boolean;
}) {
  const press = () => acts.open(hint.id, 'press');
  const enter = ({ currentTarget }: Event) => {
    const marker = currentTarget as HTMLElement;
    setTimeout(() => marker.matches(':hover') && acts.open(hint.id, 'rest'), REST);
  };
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
      onClick={press}
      onPointerEnter={enter}
    >
      <KindIcon kind={hint.kind} />
    </button>
  );
}
