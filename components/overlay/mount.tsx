import { render } from 'preact';
import { movable } from './drag.ts';
import type { Memory } from './drawn.ts';
import { guard } from './guard.ts';
import { host } from './host.ts';
import { keyboard } from './keyboard.ts';
import { layout } from './layout.ts';
import { Overlay, told } from './overlay.tsx';
import { openDialog, within } from './reach.ts';
import type { Acts, View } from './view.ts';

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** All of a view that can be seen, as one text: what is drawn, and what is not drawn again. */
const looks = (view: View) => JSON.stringify(view, (key, value) => (key === 'element' ? undefined : value));

const alike = (one: View | null, other: View) =>
  one !== null &&
  looks(one) === looks(other) &&
  one.hints.every(({ element }, index) => element === other.hints[index]?.element);

/**
 * The overlay on a page. `draw` shows a view, or nothing; the page gets its one element with the first view and
 * loses it with none. `focus` moves the keyboard into the hints and back to where it was. `refused`: the page has taken
 * it out too often, so that nothing is drawn any more.
 */
export function mount(page: Document, acts: Acts) {
  const own = host(page);
  const keys = keyboard(page, own);
  const memory: Memory = {
    sizes: new Map(),
    places: new Map(),
    panel: { box: null, last: null, wanted: null, held: false },
  };
  let view: View | null = null;
  let refused = false;
  let homeless: ReadonlySet<string> = new Set();
  let said = '';

  const paint = () => {
    if (!view) return;
    const drawing = <Overlay view={view} acts={acts} homeless={homeless} />;
    keys.over(() => render(drawing, own.root));
  };
  const say = (words: string) => {
    const line = own.root.querySelector('.said');
    if (line && words !== said) line.textContent = said = words;
  };
  const placed = (found: ReadonlySet<string>): boolean => {
    if (view?.peeked && found.has(view.peeked)) acts.unpeek();
    const otherwise = !same(found, homeless);
    homeless = found;
    if (otherwise) {
      memory.sizes.clear();
      paint();
    } else keys.keep();
    // One announcement for each step, and none for what only the pointer passes over.
    if (view && !view.peeked) say(told(view, homeless));
    return otherwise;
  };
  /** A page that cannot be drawn on, by design or by accident, has its way. */
  const giveUp = () => {
    refused = true;
    draw(null);
  };
  const lay = layout(page, own.root, memory, placed, giveUp);

  const leave = () => {
    const card = view?.hints.find(({ state }) => state === 'card');
    if (card) acts.close(card.id);
    keys.back();
  };
  guard(own.root, leave);
  movable(own.root, memory, () => lay.soon('moved'));
  // Something was unfolded or folded in it: it has another size now, and must not go from under the person's hand. This
  // event does not bubble.
  const toggled = ({ target }: Event) => {
    if ((target as Element).closest('.panel')) acts.fold(false);
    lay.soon('resized');
  };
  own.root.addEventListener('toggle', toggled, { capture: true });

  const down = () => {
    view = null;
    lay.stop();
    own.leave();
    render(null, own.root);
  };
  const up = (next: View): void => {
    const before = view;
    const dialog = openDialog(page);
    view = dialog ? within(dialog, next) : next;
    const now = view && own.raise(dialog?.matches(':modal') ? dialog : null);
    refused ||= now === 'refused';
    if (!view || now !== 'up') {
      down();
      return;
    }
    const anew = !alike(before, view);
    if (anew) paint();
    lay.show(view, anew);
  };
  const draw = (next: View | null): void => {
    if (!next || refused) {
      down();
      return;
    }
    try {
      up(next);
    } catch {
      giveUp();
    }
  };
  return { draw, focus: () => view && keys.toggle(), refused: () => refused };
}
