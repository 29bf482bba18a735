import { HOST } from '../../components/overlay/name.ts';
import { type Mark, type Recognised, recognise } from '../../engine/recognise.ts';
import { watch } from '../../engine/watch.ts';
import { type Briefing, isMessage, type Message, type Whereabouts } from '../../platform/messages.ts';
import { alive, native } from '../../platform/native.ts';
import { shared } from './shared.ts';

/** An instance before this one (the extension was updated, or put in twice) leaves; its element goes with it. */
function takeOver(): AbortController {
  shared.segnavia?.life.abort();
  document.querySelector(HOST)?.remove();
  shared.segnavia = { life: new AbortController() };
  return shared.segnavia.life;
}

/**
 * The first stage: knows which page of its own site this is, and nothing else. Hints, words and the
 * overlay come from the background when there is something to show.
 */
export function detect(pages: Record<string, { signatures: Mark[] }>): void {
  const life = takeOver();
  const { signal } = life;
  let now: Recognised | null = null;
  let asked: string | null | undefined;

  const brief = async (arrived: boolean) => {
    const page = now?.page ?? null;
    const ready = shared.segnavia?.overlay !== undefined;
    asked = page;
    const ask: Message = { ask: 'briefing', page, arrived, ready };
    const briefing: Briefing | null = await native.runtime.sendMessage(ask);
    if (!signal.aborted && asked === page) shared.segnavia?.overlay?.show(briefing);
  };
  // A background that is gone or being replaced answers nothing; the next look finds out which.
  const tryBrief = (arrived: boolean) => void brief(arrived).catch(() => alive() || life.abort());
  const again = () => now && tryBrief(false);

  const look = () => {
    if (!alive()) return life.abort();
    now = recognise(pages, new URL(location.href), document);
    if ((now?.page ?? null) !== (asked ?? null)) tryBrief(true);
    else shared.segnavia?.overlay?.look();
  };

  const answer = (message: unknown, sender: { id?: string }, reply: (where: Whereabouts) => void) => {
    if (sender.id !== native.runtime.id || !isMessage(message)) return;
    if (message.ask === 'whereabouts') {
      const { page = null, signature = null } = now ?? {};
      reply({ page, signature, cookies: navigator.cookieEnabled, ...shared.segnavia?.overlay?.stands() });
    }
    if (message.ask === 'focus') shared.segnavia?.overlay?.focus();
  };
  native.runtime.onMessage.addListener(answer as never);
  native.storage.local.onChanged.addListener(again);
  signal.addEventListener('abort', () => {
    if (!alive()) return;
    native.runtime.onMessage.removeListener(answer as never);
    native.storage.local.onChanged.removeListener(again);
  });
  watch(document, look, signal, HOST);
}
