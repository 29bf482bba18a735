import type { OverlayActions, OverlayView } from '../../../views/overlay/overlay.ts';
import { type Announcer, createAnnouncer } from '../page/announcer.ts';
import { homeIn, openDialog, viewWithin } from '../page/dialogs.ts';
import { makeMovable } from '../page/drag.ts';
import { guard } from '../page/guard.ts';
import { createHost } from '../page/host.ts';
import { keyboard } from '../page/keyboard.ts';
import { Layout } from './layout.ts';
import { announcementOf, lookOf, partsOf } from './overlay.ts';
import { redraw } from './redraw.ts';

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((id) => b.has(id));

const isSameView = (a: OverlayView | null, b: OverlayView) =>
  a !== null &&
  lookOf(a) === lookOf(b) &&
  a.hints.every(({ element }, index) => element === b.hints[index]?.element);

/** Overlay on a page. The page gets its one element with the first view, and loses it without a view. */
export class MountedOverlay {
  #page: Document;
  #actions: OverlayActions;
  #host: ReturnType<typeof createHost>;
  #keyboard: ReturnType<typeof keyboard>;
  #layout: Layout;
  #sheet: HTMLElement;
  #drawn = new Map<string, [look: string, HTMLElement]>();
  #view: OverlayView | null = null;
  #isRefused = false;
  #unplaced: ReadonlySet<string> = new Set();
  #announcer: Announcer;

  constructor(page: Document, actions: OverlayActions) {
    this.#page = page;
    this.#actions = actions;
    this.#host = createHost(page);
    const { root } = this.#host;
    this.#announcer = createAnnouncer(root);
    this.#sheet = page.createElement('div');
    this.#sheet.className = 'sheet';
    this.#keyboard = keyboard(page, this.#host);
    this.#layout = new Layout(page, root, {
      onPlaced: (unplacedHints) => this.#placed(unplacedHints),
      onFail: () => this.#giveUp(),
    });
    guard(root, () => this.#escape());
    makeMovable(root, this.#layout);
    // A part that was unfolded has another size, and must not move from under the person's hand. `toggle` does not bubble.
    root.addEventListener('toggle', (event) => this.#unfolded(event), { capture: true });
  }

  /** Element of the overlay in the page. */
  get element(): Element {
    return this.#host.element;
  }

  /** The page has removed the overlay too often, or cannot be drawn on: nothing is drawn any more. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Moves the focus into the hints, or back to where it was. */
  focus(): void {
    if (this.#view) this.#keyboard.toggle();
  }

  /** Shows a view, or with null nothing. */
  draw(view: OverlayView | null): void {
    if (!view || this.#isRefused) {
      this.#takeDown();
      return;
    }
    try {
      this.#putUp(view);
    } catch {
      this.#giveUp();
    }
  }

  #putUp(next: OverlayView): void {
    const before = this.#view;
    const dialog = openDialog(this.#page);
    this.#view = dialog ? viewWithin(dialog, next) : next;
    const status = this.#view && this.#host.raise(homeIn(this.#page, this.#view));
    this.#isRefused ||= status === 'refused';
    if (!this.#view || status !== 'up') {
      this.#takeDown();
      return;
    }
    this.#announcer.stand();
    const isRedrawn = !isSameView(before, this.#view);
    if (isRedrawn) this.#paint();
    this.#layout.show(this.#view, isRedrawn);
  }

  #takeDown(): void {
    this.#view = null;
    this.#announcer.leave();
    this.#layout.stop();
    this.#host.remove();
    this.#sheet.remove();
  }

  #giveUp(): void {
    // A page without a body is being written again: it cannot be measured, and is looked at once it is there.
    this.#isRefused ||= this.#page.body !== null;
    this.#takeDown();
  }

  #paint(): void {
    const view = this.#view;
    if (!view) return;
    const { page, language, textSize } = view;
    this.#sheet.dataset.page = page;
    this.#sheet.lang = language;
    this.#sheet.style.setProperty('--size', String(textSize / 100));
    this.#host.root.append(this.#sheet);
    const parts = partsOf(view, this.#actions, this.#unplaced);
    this.#keyboard.redraw(() => redraw(this.#sheet, parts, this.#drawn));
  }

  #placed(unplacedHints: ReadonlySet<string>): boolean {
    const peekedHint = this.#view?.peeked;
    if (peekedHint && unplacedHints.has(peekedHint)) this.#actions.failPeek();
    const isChanged = !isSameSet(unplacedHints, this.#unplaced);
    this.#unplaced = unplacedHints;
    if (isChanged) {
      this.#layout.forgetSizes();
      this.#paint();
    } else this.#keyboard.restore();
    // Announces each step once, and no card that only the pointer opened.
    const view = this.#view;
    if (view && !view.peeked) this.#announcer.say(announcementOf(view), view.language);
    return isChanged;
  }

  #escape(): void {
    const card = this.#view?.hints.find(({ placement }) => placement === 'card');
    if (card) this.#actions.close(card.id);
    this.#keyboard.leave();
  }

  #unfolded({ target }: Event): void {
    if ((target as Element).closest('.panel')) this.#actions.unfold();
    this.#layout.change('resized');
  }
}
