import type { ShownHint } from '../../../views/overlay/hint.ts';
import type { OverlayActions, OverlayView } from '../../../views/overlay/overlay.ts';
import { build } from './build.ts';
import { kindIcon } from './icons.ts';

/** Milliseconds for which the pointer rests on a marker before its card opens: passing over it is not a request. */
const REST = 200;

/** Builds the small sign beside an element. A click, Enter or the resting pointer opens its card. */
export function marker(
  hint: ShownHint,
  view: OverlayView,
  actions: OverlayActions,
  isPlaced: boolean,
): HTMLElement {
  const name = view.say(`overlay/kind/${hint.kind}`);
  const enter = ({ currentTarget }: Event) => {
    const sign = currentTarget as HTMLElement;
    setTimeout(() => sign.matches(':hover') && actions.open(hint.id, 'rest'), REST);
  };
  return build(
    'button',
    {
      type: 'button',
      class: `marker ${hint.kind}`,
      'data-box': hint.id,
      'data-hint': isPlaced && hint.id,
      'data-state': isPlaced && 'marker',
      'aria-label': hint.control ? `${name}: ${hint.control}` : name,
      'aria-expanded': 'false',
      onclick: () => actions.open(hint.id, 'press'),
      onpointerenter: enter,
    },
    kindIcon(hint.kind),
  );
}
