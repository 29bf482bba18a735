import type { ShownHint } from '../../../views/overlay/hint.ts';
import type { OverlayActions, OverlayView } from '../../../views/overlay/overlay.ts';
import { build } from './build.ts';
import { card } from './card.ts';
import { marker } from './marker.ts';
import { foldedPanel, panel } from './panel.ts';
import type { Part } from './redraw.ts';

/** Hints in the panel; that of the next step comes first, so that nobody has to scroll for it. */
function panelHints({ hints, lead }: OverlayView, unplacedHints: ReadonlySet<string>) {
  const rank = ({ id }: { id: string }) => (id === lead?.hint ? 0 : 1);
  return hints
    .filter(({ id, placement }) => placement === 'panel' || unplacedHints.has(id))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Text to announce of a view: that of the next step. */
export function announcementOf({ lead, hints }: OverlayView): string {
  const hint = hints.find(({ id }) => id === lead?.hint);
  return lead ? `${hint?.control ?? ''} ${lead.text}`.trim() : '';
}

/** Everything that can be seen of a view, or of a part of it, as text. */
export const lookOf = (...content: unknown[]): string =>
  JSON.stringify(content, (key, value) => (key === 'element' ? undefined : value));

function hintPart(
  hint: ShownHint,
  view: OverlayView,
  actions: OverlayActions,
  unplacedHints: ReadonlySet<string>,
): Part {
  const isPlaced = !unplacedHints.has(hint.id);
  return {
    key: `${hint.placement} ${hint.id}`,
    look: lookOf(hint, isPlaced, view.language),
    build: () => (hint.placement === 'card' ? card : marker)(hint, view, actions, isPlaced),
  };
}

/** Lists what Segnavia shows on a page: rings, markers, the open card and the panel. */
export function partsOf(
  view: OverlayView,
  actions: OverlayActions,
  unplacedHints: ReadonlySet<string>,
): Part[] {
  const { symptoms, journey, site, isUnconfirmed, language, lead } = view;
  const pointing = view.hints.filter(({ placement }) => placement !== 'panel');
  const markersFirst = pointing.toSorted(
    (a, b) => Number(a.placement === 'card') - Number(b.placement === 'card'),
  );
  const inPanel = panelHints(view, unplacedHints);
  const count = inPanel.length + symptoms.length;
  return [
    ...pointing.map(({ id, kind }) => ({
      key: `ring ${id}`,
      look: kind,
      build: () => build('div', { class: `ring ${kind}`, 'data-of': id, style: 'display: none' }),
    })),
    ...markersFirst.map((hint) => hintPart(hint, view, actions, unplacedHints)),
    {
      key: 'panel',
      look: lookOf(inPanel, symptoms, journey, site, isUnconfirmed, language),
      build: () => panel(view, actions, inPanel),
    },
    {
      key: 'folded',
      look: lookOf(lead, count, language),
      build: () => foldedPanel(view, actions, count),
    },
  ];
}
