import { alike } from './box.ts';
import { boxesIn, type Memory, measure, move } from './drawn.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Move, onDrift, onMoves } from './moves.ts';
import { follow, plan } from './place.ts';
import { type Spots, spotsOf, survey, viewport } from './survey.ts';
import type { View } from './view.ts';

const NOTHING = () => {};

const still = (before: Spots, now: Spots) =>
  before.size === now.size &&
  [...now].every(([id, { box }]) => alike(box, before.get(id)?.box ?? { x: 0, y: 0, width: 0, height: 0 }));

/** On a page with more than so many things, measuring all of them in every frame would be felt. */
const MANY = 400;
/** So many frames in a row cards and signs only go along with what moves; then they are placed anew all the same. */
const MOST_FOLLOWED = 100;

/**
 * Keeps what is drawn in `root` in its place, as long as a view is shown; while nothing moves, nothing runs. While a
 * long page scrolls, cards and signs go along with their elements; at rest all is measured and placed anew. `placed` is
 * told which hints found no place, and says whether it drew anything otherwise for that. `failed`: the page is made so
 * that it cannot be measured.
 */
export function layout(
  page: Document,
  root: HTMLElement,
  memory: Memory,
  placed: (homeless: ReadonlySet<string>) => boolean,
  failed: () => void,
) {
  let view: View | null = null;
  let land: Ground = { kept: [], texts: [] };
  let spots: Spots = new Map();
  let turn = 0;
  let frame = 0;
  let followed = 0;
  let settled = false;
  let fresh = false;
  let scrolled = false;
  let stopMoves = NOTHING;
  let drift: (() => void) | null = null;

  const letGo = () => {
    drift?.();
    drift = null;
  };
  const soon = (how?: Move) => {
    if (how === 'resized') {
      memory.sizes.clear();
      letGo();
    }
    if (how === 'scrolled') scrolled = true;
    else fresh ||= how !== undefined;
    frame ||= requestAnimationFrame(() => look().catch(failed));
  };
  const drifted = () => {
    letGo();
    soon();
  };
  const look = async () => {
    frame = 0;
    if (!view) return;
    const before = spots;
    spots = spotsOf(view);
    const resting = !scrolled && still(before, spots);
    const few = land.kept.length + land.texts.length <= MANY;
    const whole = fresh || (resting ? !settled : few || followed > MOST_FOLLOWED);
    followed = whole ? 0 : followed + 1;
    settled = whole || resting;
    fresh = scrolled = false;
    const settling = whole && settle();
    if (!whole && !resting) move(follow(before, spots, memory, viewport(window)), boxesIn(root));
    // Set for where the elements stand now, it holds until they have moved.
    if (resting) drift ??= onDrift(page, [...spots.values()], drifted);
    else {
      letGo();
      soon();
    }
    await settling;
  };
  const settle = async () => {
    const mine = ++turn;
    // Words that move into the panel change its size; a second round always settles it.
    for (let round = 0; round < 2; round++) {
      if (!view) return;
      const drawn = boxesIn(root);
      measure(root, drawn, memory);
      const found = await plan(view, survey(page, land, spots), drawn, memory, () => turn !== mine);
      if (!found) return;
      move(found.boxes, drawn);
      if (!placed(found.homeless)) break;
    }
  };
  /** `anew`: it was drawn anew; else only the page around it may have changed. */
  const show = (next: View, anew: boolean) => {
    view = next;
    land = groundOf(page);
    if (anew) {
      stopMoves();
      const elements = view.hints.flatMap(({ element }) => element ?? []);
      stopMoves = onMoves(page, elements, soon);
    }
    soon(anew ? 'resized' : 'moved');
  };
  const stop = () => {
    view = null;
    stopMoves();
    letGo();
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return { show, soon, stop };
}
