import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '../../components/overlay/mount.tsx';
import { HOST } from '../../components/overlay/name.ts';
import type { Acts, SeenHint, View } from '../../components/overlay/view.ts';
import { anchors } from '../../engine/anchor.ts';
import { type Attention, type Chosen, choose } from '../../engine/choose.ts';
import { labelOf } from '../../engine/label.ts';
import type { Briefing, Message } from '../../platform/messages.ts';
import { alive, native, onGone } from '../../platform/native.ts';
import { type Overlay, shared } from './shared.ts';

type Values = Record<string, string | number>;

/** Words of a briefing with their `{{gaps}}` filled; a missing word shows its key rather than nothing. */
const speaker =
  (words: Record<string, string>) =>
  (key: string, values: Values = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap] ?? ''));

const CALM: Attention = { focused: null, opened: null, closed: new Set(), hidden: new Set() };

/** EU Login shows its body by a script when it is ready; until then there is nothing to stand beside. */
const shown = () => document.body.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function seen({ id, hint, element, state }: Chosen, briefing: Briefing): SeenHint {
  const full = `${briefing.page}/${id}`;
  const text = briefing.words[full] ?? full;
  return { id: full, kind: hint.kind, state, text, element, control: element ? labelOf(element) : '' };
}

/** The second stage: finds the elements of the page's hints, chooses what to show and draws it. */
function openOverlay(life: AbortController): Overlay {
  const { signal } = life;
  let briefing: Briefing | null = null;
  let attention = CALM;
  let panel: View['panel'] = 'open';
  let away = false;

  const look = () => {
    if (!alive()) life.abort();
    if (!briefing || away || signal.aborted || !shown()) return draw(null);
    const { page, site, language, journey, hints, words, hidden } = briefing;
    const chosen = choose(anchors(hints, document), { ...attention, hidden: new Set(hidden) });
    draw({
      page,
      site,
      language,
      journey,
      panel,
      words: speaker(words),
      hints: chosen.map((one) => seen(one, briefing as Briefing)),
    });
  };
  const tell = (message: Message) => void native.runtime.sendMessage(message).catch(() => undefined);
  const own = (id: string) => id.slice((briefing?.page.length ?? 0) + 1);
  const attend = (change: Partial<Attention>) => {
    attention = { ...attention, ...change };
    look();
  };
  const acts: Acts = {
    open: (id) => attend({ opened: own(id) }),
    close: (id) => attend({ opened: null, closed: new Set([...attention.closed, own(id)]) }),
    hide: (id) => tell({ ask: 'hide-hint', hint: id }),
    hideSite: () => tell({ ask: 'hide-site', site: briefing?.page.split('/')[0] ?? '' }),
    fold: (folded) => {
      panel = folded ? 'folded' : 'asked';
      look();
    },
    notNow: () => {
      away = true;
      look();
    },
  };
  const { draw, focus } = mount(document, acts);

  const follow = ({ target }: FocusEvent) => {
    if ((target as Element).localName !== HOST) attend({ focused: target as Element, opened: null });
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
  return { show, look, focus };
}

export default defineUnlistedScript(() => {
  if (shared.segnavia) shared.segnavia.overlay ??= openOverlay(shared.segnavia.life);
});
