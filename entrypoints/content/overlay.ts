import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '../../components/overlay/mount.tsx';
import { HOST } from '../../components/overlay/name.ts';
import type { Acts, View } from '../../components/overlay/view.ts';
import { anchors } from '../../engine/anchor.ts';
import { type Attention, type Chosen, choose } from '../../engine/choose.ts';
import { wordsOf } from '../../engine/label.ts';
import type { Briefing, Message } from '../../platform/messages.ts';
import { alive, native, onGone } from '../../platform/native.ts';
import { journeyIn, seen, standing, symptomsIn } from './seen.ts';
import { type Overlay, type Shared, shared } from './shared.ts';

type Values = Record<string, string | number>;

/** Words of a briefing with their `{{gaps}}` filled; a missing word shows its key rather than nothing. */
const speaker =
  (words: Record<string, string>) =>
  (key: string, values: Values = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap] ?? ''));

const CALM: Attention = { first: null, focused: null, opened: null, closed: new Set(), hidden: new Set() };

/** The hints without those for pages in another language, where this one is in the person's. */
function fitting(hints: Briefing['hints'], language: string): Briefing['hints'] {
  const own = document.documentElement.lang.toLowerCase().split('-')[0] === language;
  return Object.fromEntries(Object.entries(hints).filter(([, { foreign }]) => !(foreign && own)));
}

/** EU Login shows its body by a script when it is ready; until then there is nothing to stand beside. */
const shown = () => document.body.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** The second stage: finds the elements of the page's hints, chooses what to show and draws it. */
function openOverlay({ life, look: lookAt }: Shared): Overlay {
  const { signal } = life;
  let briefing: Briefing | null = null;
  let attention = CALM;
  let panel: View['panel'] = 'open';
  let away = false;
  let asked: string | null = null;
  let announced = false;
  let chosen: Chosen[] = [];
  const sketches = new Map<string, string>();

  const look = () => {
    if (!alive()) life.abort();
    chosen = [];
    if (!briefing || away || signal.aborted || !shown()) return draw(null);
    const { page, unconfirmed, site, language, textSize, hints, hidden, journey } = briefing;
    const words = speaker(briefing.words);
    const first = journey?.first ?? null;
    const eyes = lookAt(document, wordsOf);
    const symptoms = symptomsIn(briefing, words, eyes);
    announce(symptoms);
    chosen = choose(anchors(fitting(hints, language), eyes), {
      ...attention,
      first,
      hidden: new Set(hidden),
    });
    draw({
      page,
      unconfirmed,
      site,
      language,
      textSize,
      panel,
      asked,
      peeked: attention.opened && !asked ? `${page}/${attention.opened}` : null,
      words,
      journey: journeyIn(briefing, words),
      symptoms,
      hints: chosen.map((one) => seen(one, briefing as Briefing, words, sketches)),
    });
  };
  const ask = (message: Message): Promise<unknown> => native.runtime.sendMessage(message);
  const tell = (message: Message) => void ask(message).catch(() => undefined);
  /** A notice of maintenance is remembered: whoever is stuck later, on another page, is told of it. */
  const announce = (symptoms: View['symptoms']) => {
    if (announced || !symptoms.some(({ id }) => id === 'maintenance')) return;
    announced = true;
    tell({ ask: 'announced' });
  };
  const own = (id: string) => id.slice((briefing?.page.length ?? 0) + 1);
  const attend = (change: Partial<Attention>) => {
    attention = { ...attention, ...change };
    look();
  };
  const acts: Acts = {
    open: (id, by) => {
      asked = by === 'press' ? id : null;
      attend({ opened: own(id), quiet: false });
    },
    sketch: async (hint) => {
      const svg: unknown = await ask({ ask: 'picture', hint }).catch(() => null);
      if (typeof svg === 'string') sketches.set(hint, svg);
      look();
    },
    unpeek: () => attend({ opened: null }),
    close: (id) => attend({ opened: null, quiet: true, closed: new Set([...attention.closed, own(id)]) }),
    hide: (id) => tell({ ask: 'hide-hint', hint: id }),
    misfit: () => tell({ ask: 'misfit' }),
    hideSite: () => tell({ ask: 'hide-site', site: briefing?.page.split('/')[0] ?? '' }),
    fold: (folded) => {
      panel = folded ? 'folded' : 'asked';
      look();
    },
    stepDone: () => {
      const { id, path } = briefing?.journey ?? {};
      if (id && path) tell({ ask: 'step-done', journey: id, path });
    },
    notNow: () => {
      away = true;
      look();
    },
  };
  const { draw, focus, refused } = mount(document, acts);

  const follow = ({ target }: FocusEvent) => {
    if ((target as Element).localName === HOST) return;
    // Unfolded over the page by hand: it must not hide the field that is used now.
    if (panel === 'asked') panel = 'folded';
    asked = null;
    attend({ focused: target as Element, opened: null, quiet: false });
  };
  document.addEventListener('focusin', follow, { signal, capture: true });
  signal.addEventListener('abort', () => draw(null));
  onGone(() => life.abort());

  const show = (next: Briefing | null) => {
    if (next?.page !== briefing?.page) {
      attention = { ...CALM, focused: document.activeElement };
      away = false;
    }
    briefing = next;
    look();
  };
  return { show, look, focus, stands: () => ({ refused: refused(), aside: away, ...standing(chosen) }) };
}

export default defineUnlistedScript(() => {
  if (shared.segnavia) shared.segnavia.overlay ??= openOverlay(shared.segnavia);
});
