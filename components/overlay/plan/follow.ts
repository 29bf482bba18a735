import { type Box, isWithin } from './box.ts';
import type { Boxes } from './plan.ts';
import type { Target } from './situation.ts';
import type { LayoutState } from './state.ts';

type Targets = ReadonlyMap<string, Pick<Target, 'textBox' | 'isUsable'>>;

/** Moves cards and markers along with their elements: beside them they cover no more than they did before. */
export function followTargets(
  before: Targets,
  now: Targets,
  state: LayoutState,
  frame: Box,
): { boxes: Boxes; state: LayoutState } {
  const boxes = new Map<string, Box | null>();
  const places = new Map(state.places);
  for (const [id, place] of state.places) {
    const [from, to] = [before.get(id), now.get(id)];
    if (!from || !to) continue;
    const [x, y] = [to.textBox.x - from.textBox.x, to.textBox.y - from.textBox.y];
    const box = { ...place.box, x: place.box.x + x, y: place.box.y + y };
    places.set(id, { ...place, box, target: to.textBox });
    boxes.set(id, to.isUsable && isWithin(box, frame) ? box : null);
  }
  return { boxes, state: { ...state, places } };
}
