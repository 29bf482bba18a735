import { HOST } from '../../components/overlay/name.ts';
import { look as lookAt, type Words } from '../../engine/look.ts';
import { type Marks, type Recognised, recognise } from '../../engine/recognise.ts';
import { watch } from '../../engine/watch.ts';
import type { Briefing, Message, Whereabouts } from '../../platform/messages.ts';
import { alive, native } from '../../platform/native.ts';
import { shared } from './shared.ts';

/** An instance before this one (the extension was updated, or put in twice) leaves; its element goes with it. */
function takeOver(): AbortController {
  shared.segnavia?.life.abort();
  document.querySelector(HOST)?.remove();
  shared.segnavia = { life: new AbortController(), look: lookAt };
  return shared.segnavia.life;
}

/**
 * The first stage: knows which page of its own part of a site this is, and nothing else. Hints, words and the
 * overlay come from the background when there is something to show.
 */
export function detect(pages: Marks, words: Words): void {
  const life = takeOver();
  const { signal } = life;
  const home = location.pathname;
  let now: Recognised | null = null;
  let asked: string | null | undefined;

  const brief = async (arrived: boolean) => {
    const page = now?.page ?? null;
    const ready = shared.segnavia?.overlay !== undefined;
    asked = page;
    const signature = now?.signature ?? null;
    const ask: Message = { ask: 'briefing', page, signature, arrived, ready };
    const briefing: Briefing | null = await native.runtime.sendMessage(ask);
    if (!signal.aborted && asked === page) shared.segnavia?.overlay?.show(briefing);
  };
  // A background that is gone or being replaced answers nothing; the next look finds out which, and asks again.
  const lost = () => {
    asked = undefined;
    if (!alive()) life.abort();
  };
  const tryBrief = (arrived: boolean) => void brief(arrived).catch(lost);
  // Went on to another path without a page load: the detector of that part of the site takes the place of this one.
  const handOver = () => {
    void native.runtime.sendMessage({ ask: 'detector' } satisfies Message).catch(() => undefined);
    life.abort();
  };

  const look = () => {
    if (!alive()) return life.abort();
    if (location.pathname !== home) return handOver();
    now = recognise(pages, new URL(location.href), document, words);
    if ((now?.page ?? null) !== (asked ?? null)) tryBrief(true);
    else shared.segnavia?.overlay?.look();
  };

  const answer = (message: unknown, sender: { id?: string }, reply: (where: Whereabouts) => void) => {
    if (signal.aborted || sender.id !== native.runtime.id) return;
    // Two questions without any part: the schema of all the others (messages.ts) is not needed in every page.
    const { ask } = message as Message;
    const { page = null, signature = null } = now ?? {};
    const stands = shared.segnavia?.overlay?.stands();
    if (ask === 'whereabouts') reply({ page, signature, cookies: navigator.cookieEnabled, ...stands });
    if (ask === 'focus') shared.segnavia?.overlay?.focus();
  };
  native.runtime.onMessage.addListener(answer as never);
  native.storage.local.onChanged.addListener(({ settings, progress, policy }) => {
    if ((settings || progress || policy) && now && !signal.aborted) tryBrief(false);
  });
  watch(document, look, signal, HOST);
}
