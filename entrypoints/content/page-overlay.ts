import { MountedOverlay } from '../../components/overlay/draw/mount.ts';
import { isAsDrawn } from '../../components/overlay/page/host.ts';
import { anchorHints } from '../../engine/page/anchor.ts';
import { type AttentionEvent, type AttentionState, attend, UNTOUCHED } from '../../engine/page/attention.ts';
import { nameOf } from '../../engine/page/label.ts';
import { type PlacedHint, placeHints } from '../../engine/page/placement.ts';
import type { Briefing } from '../../platform/briefing.ts';
import type { MessageKind, Messages } from '../../platform/messages.ts';
import { isAlive, onGone } from '../../platform/native.ts';
import { send } from '../../platform/send.ts';
import { hintStatus } from '../../views/overlay/hint.ts';
import { type OverlayActions, overlayView } from '../../views/overlay/overlay.ts';
import { hintsFor, sayFrom, symptomsIn } from './briefed-page.ts';
import { onGrowth } from './growth.ts';
import type { ContentState, OverlayHandle } from './shared.ts';

/** Whether the page shows itself. EU Login hides its body until a script is ready. */
const isPageShown = () => document.body?.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Sends a message, and ignores a background that is gone. */
const tell = <K extends MessageKind>(kind: K, content: Messages[K][0]) =>
  void send(kind, content).catch(() => undefined);

/** Second stage: finds the elements of the page's hints, chooses what to show, and draws it. */
export class PageOverlay implements OverlayHandle {
  #state: ContentState;
  #briefing: Briefing | null = null;
  #attention: AttentionState = UNTOUCHED;
  #hints: PlacedHint[] = [];
  #hasSeenNotice = false;
  #mounted: MountedOverlay;
  #observeGrowth: () => void;

  constructor(state: ContentState) {
    this.#state = state;
    const { signal } = state.life;
    this.#mounted = new MountedOverlay(document, this.#actions());
    this.#observeGrowth = onGrowth(document, signal, () => state.requestRefresh?.());
    signal.addEventListener('abort', () => this.#mounted.draw(null));
    onGone(() => state.life.abort());
  }

  get element(): Element {
    return this.#mounted.element;
  }

  show(briefing: Briefing | null): void {
    const isOtherPage = briefing?.page !== this.#briefing?.page;
    this.#briefing = briefing;
    if (isOtherPage) this.#attend({ type: 'page-entered', focused: document.activeElement });
    else this.refresh();
  }

  refresh(): void {
    try {
      this.#redraw();
    } catch {
      // The background answered with something broken, which counts as no answer.
      this.show(null);
    }
  }

  #redraw(): void {
    const { life } = this.#state;
    const briefing = this.#briefing;
    if (!isAlive()) life.abort();
    this.#listen();
    this.#hints = [];
    if (!briefing || this.#attention.isSnoozed || life.signal.aborted || !isPageShown()) {
      this.#mounted.draw(null);
      return;
    }
    const query = this.#state.queryOf(document, nameOf);
    const symptoms = symptomsIn(briefing, query);
    this.#reportNotice(symptoms);
    const { first } = briefing;
    const attention = { ...this.#attention, first, hidden: new Set(briefing.hidden) };
    this.#hints = placeHints(anchorHints(hintsFor(briefing), query), attention);
    const data = { attention: this.#attention, hints: this.#hints, symptoms };
    this.#mounted.draw(overlayView(data, briefing, sayFrom(briefing.words)));
  }

  focus(): void {
    this.#mounted.focus();
  }

  status() {
    const { isRefused } = this.#mounted;
    const query = this.#state.queryOf(document, nameOf);
    const symptoms = this.#briefing ? symptomsIn(this.#briefing, query).map(({ id }) => id) : [];
    return {
      refused: isRefused,
      isSnoozed: this.#attention.isSnoozed,
      distorted: !isAsDrawn(document),
      ...hintStatus(this.#hints),
      symptoms,
    };
  }

  #attend(event: AttentionEvent): void {
    this.#attention = attend(this.#attention, event);
    this.refresh();
  }

  /** Listens to the page. Again at every refresh, as `document.open` takes away all listeners and the body. */
  #listen(): void {
    const options = { signal: this.#state.life.signal, capture: true };
    document.addEventListener('focusin', this.#onFocus, options);
    for (const type of ['toggle', 'animationstart', 'animationend', 'animationcancel'])
      document.addEventListener(type, this.#onToggle, options);
    this.#observeGrowth();
  }

  /** Popovers, and transitions of the whole page, come and go without a change of any attribute. */
  #onToggle = ({ type, target }: Event): void => {
    const isOfPage = type === 'toggle' ? target !== this.element : target === document.documentElement;
    if (isOfPage) this.#state.requestRefresh?.();
  };

  /** Focus inside the overlay is not the page's. */
  #onFocus = ({ target }: FocusEvent): void => {
    if (target !== this.element) this.#attend({ type: 'focused', element: target as Element });
  };

  /** Reports a notice of the site once, so that whoever is stuck later on another page learns of it. */
  #reportNotice(symptoms: Briefing['symptoms']): void {
    if (this.#hasSeenNotice || !symptoms.some(({ isNotice }) => isNotice)) return;
    this.#hasSeenNotice = true;
    tell('maintenance-seen', {});
  }

  #actions(): OverlayActions {
    const hintOf = (id: string) => id.slice((this.#briefing?.page.length ?? 0) + 1);
    return {
      open: (id, by) => this.#attend({ type: 'opened', hint: hintOf(id), by }),
      failPeek: () => this.#attend({ type: 'peek-failed' }),
      close: (id) => this.#attend({ type: 'closed', hint: hintOf(id) }),
      hide: (hint) => tell('hint-hidden', { hint }),
      fold: () => this.#attend({ type: 'panel-folded' }),
      unfold: () => this.#attend({ type: 'panel-unfolded' }),
      finishStep: () => {
        const { id, path } = this.#briefing?.journey ?? {};
        if (id && path) tell('step-done', { journey: id, path });
      },
      snooze: () => this.#attend({ type: 'snoozed' }),
      hideSite: () => tell('site-hidden', { site: this.#briefing?.page.split('/')[0] ?? '' }),
      reportMisfit: () => tell('hints-wrong', {}),
    };
  }
}
