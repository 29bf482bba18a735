import { type Box, isWithin } from './box.ts';
import { placeMarkers, placeOpenCard } from './hints.ts';
import { type DockedPanel, placePanel } from './panel.ts';
import type { Request, Sizes, Survey, Target } from './situation.ts';
import type { HintPlace, LayoutState } from './state.ts';

/** Box of each part of the overlay, by its name; null for a part that is not shown. */
export type Boxes = ReadonlyMap<string, Box | null>;

/** Place for every part of the overlay. */
export interface Plan {
  boxes: Boxes;
  /** Hints that found no place beside their elements. */
  unplaced: ReadonlySet<string>;
  state: LayoutState;
}

/**
 * Plans the card, then the signs, then the panel, so that they cover nothing that must be seen, nor each other. A panel
 * that carries the words of the next step comes before whatever is less needed.
 */
export function plan(request: Request, survey: Survey, sizes: Sizes, before: LayoutState): Plan {
  const situation = { request, survey, sizes, before };
  const boxes = new Map<string, Box | null>();
  const places = new Map<string, HintPlace>();
  const unplacedHints = new Set<string>();
  const placedBoxes: Box[] = [];
  const isProblem = request.lead?.hint === null;
  const waits = request.journey !== null && !request.journey.isHere;
  const isNeeded = isProblem || waits || request.hints.some(({ placement }) => placement === 'panel');
  let panel: DockedPanel | null = null;
  const settlePanel = (offWords: Box[] | null) => {
    if (panel) return;
    // A pressed hint without room beside its element shows its text in the panel, whatever that covers.
    const isPressedUnplaced = request.pressed !== null && unplacedHints.has(request.pressed);
    const mode = isPressedUnplaced ? 'unfolded' : request.panel;
    panel = placePanel(
      { mode, offWords, isBare: !isNeeded && unplacedHints.size === 0 },
      survey,
      sizes,
      before,
      placedBoxes,
    );
    if (panel.place.box) placedBoxes.push(panel.place.box);
  };
  const settle = (id: string, place: HintPlace | null) => {
    boxes.set(id, place?.box ?? null);
    if (!place) return;
    places.set(id, place);
    placedBoxes.push(place.box);
  };
  const card = request.hints.find(({ placement }) => placement === 'card');
  const target = card && survey.targets.get(card.id);
  if (isProblem && card?.id !== request.pressed) settlePanel(survey.needed);
  if (card && target && sizes.whole.has(card.id)) {
    const place = target.isUsable ? placeOpenCard(card.id, target, situation, placedBoxes) : null;
    settle(card.id, place);
    if (!place) unplacedHints.add(card.id);
  }
  if (request.lead && !(card && places.has(request.lead.hint ?? ''))) settlePanel(survey.taken);
  for (const [id, place] of placeMarkers(situation, placedBoxes)) {
    settle(id, place);
    const { isUsable, box } = survey.targets.get(id) as Target;
    if (!place && isUsable && isWithin(box, survey.frame)) unplacedHints.add(id);
  }
  settlePanel(null);
  const { open, folded: foldedBox, place, foldedShape } = panel as unknown as DockedPanel;
  boxes.set('panel', open).set('folded', foldedBox);
  return { boxes, unplaced: unplacedHints, state: { places, panel: place, foldedShape } };
}
