import type { OverlayView } from '../../../views/overlay/overlay.ts';
import { contentOf, isLarge, type PageContent } from '../page/content.ts';
import { DriftWatch, type Move, onMoves } from '../page/moves.ts';
import { isStill, type MeasuredTargets, survey, targetsOf, viewport } from '../page/survey.ts';
import { followTargets } from '../plan/follow.ts';
import { frameWork, type Phase, phaseAfter } from '../plan/phase.ts';
import { plan } from '../plan/plan.ts';
import type { Sizes } from '../plan/situation.ts';
import { EMPTY_LAYOUT, type LayoutState, type PanelPlace } from '../plan/state.ts';
import { boxesIn, measureBoxes, moveBoxes } from './boxes.ts';
import { Rings } from './rings.ts';

/** Frames in a row in which cards and markers only follow; then they are placed again all the same. */
const MOST_FOLLOWED = 100;

/** Callbacks of the layout. */
interface LayoutEvents {
  /** Receives the hints that found no place. Returns true if it drew anything again for them. */
  onPlaced(unplaced: ReadonlySet<string>): boolean;
  /** The page cannot be measured. */
  onFail(): void;
}

/**
 * Keeps the parts drawn in `root` in their places while a view is shown. While nothing moves, nothing runs. While a long
 * page scrolls, cards and markers follow their elements; once it rests, everything is measured and placed again.
 */
export class Layout {
  #page: Document;
  #root: HTMLElement;
  #events: LayoutEvents;
  #view: OverlayView | null = null;
  #content: PageContent = { obstacles: [], texts: [] };
  #targets: MeasuredTargets = new Map();
  /** Null when a part may have another size. */
  #sizes: Sizes | null = null;
  #state: LayoutState = EMPTY_LAYOUT;
  #rings: Rings;
  #phase: Phase = 'resting';
  #frame = 0;
  #framesFollowed = 0;
  #stopMoves: (() => void) | null = null;
  #drift: DriftWatch;

  constructor(page: Document, root: HTMLElement, events: LayoutEvents) {
    this.#page = page;
    this.#root = root;
    this.#events = events;
    this.#rings = new Rings(root);
    this.#drift = new DriftWatch(page, () => {
      this.#phase = phaseAfter(this.#phase, 'drifted');
      this.#requestFrame();
    });
  }

  /** Place of the panel. Setting it takes effect at the next `change`. */
  get panel(): PanelPlace {
    return this.#state.panel;
  }

  set panel(panel: PanelPlace) {
    this.#state = { ...this.#state, panel };
  }

  /** Shows a view. `isRedrawn`: its parts were drawn again; if not, only the page around them may have changed. */
  show(view: OverlayView, isRedrawn: boolean): void {
    this.#view = view;
    this.#content = contentOf(this.#page);
    if (isRedrawn) {
      this.#stopMoves?.();
      const elements = view.hints.map(({ element }) => element).filter((element) => element !== null);
      this.#stopMoves = onMoves(this.#page, elements, (move) => this.change(move));
    }
    this.change(isRedrawn ? 'resized' : 'moved');
  }

  /** Requests a frame after something has moved, or the parts of the overlay have other sizes. */
  change(move: Move): void {
    if (move === 'resized') {
      this.forgetSizes();
      this.#drift.stop();
    }
    this.#phase = phaseAfter(this.#phase, move === 'scrolled' ? 'scrolled' : 'changed');
    this.#requestFrame();
  }

  /** Forgets the sizes of the parts, which were drawn again. */
  forgetSizes(): void {
    this.#sizes = null;
  }

  stop(): void {
    this.#view = null;
    this.#stopMoves?.();
    this.#drift.stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #requestFrame(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      try {
        this.#runFrame();
      } catch {
        this.#events.onFail();
      }
    });
  }

  #runFrame(): void {
    if (!this.#view) return;
    const before = this.#targets;
    this.#targets = targetsOf(this.#view);
    const mayPlace = !isLarge(this.#content) || this.#framesFollowed > MOST_FOLLOWED;
    const { work, phase, isMoving } = frameWork(this.#phase, !isStill(before, this.#targets), mayPlace);
    this.#phase = phase;
    this.#framesFollowed = work === 'follow' ? this.#framesFollowed + 1 : 0;
    if (work === 'place') this.#place();
    if (work === 'follow') this.#follow(before);
    if (isMoving) {
      this.#drift.stop();
      this.#requestFrame();
    } else this.#drift.start([...this.#targets.values()]);
  }

  #follow(before: MeasuredTargets): void {
    const next = followTargets(before, this.#targets, this.#state, viewport(window));
    this.#state = next.state;
    moveBoxes(next.boxes, next.state, boxesIn(this.#root));
    this.#rings.draw(this.#view, this.#targets);
  }

  #place(): void {
    // Text that moves into the panel changes its size; a second round always settles it.
    for (let round = 0; round < 2; round++) {
      if (!this.#view) return;
      const boxElements = boxesIn(this.#root);
      this.#sizes ??= measureBoxes(this.#root, boxElements);
      const around = survey(this.#page, this.#content, this.#targets);
      const next = plan(this.#view, around, this.#sizes, this.#state);
      this.#state = next.state;
      // Before anything moves: it reads how the page draws the focus.
      this.#rings.draw(this.#view, this.#targets, around.taken);
      moveBoxes(next.boxes, next.state, boxElements);
      this.#rings.drawArrows(next.boxes, boxElements, this.#targets, around.text);
      if (!this.#events.onPlaced(next.unplaced)) break;
    }
  }
}
