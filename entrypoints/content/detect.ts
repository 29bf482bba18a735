import { HOST } from '../../components/overlay/name.ts';
import { look as lookAt, type Words } from '../../engine/look.ts';
import { type Marks, marksAt, type Recognised, recognise } from '../../engine/recognise.ts';
import { watch } from '../../engine/watch.ts';
import type { Briefing, Message, Whereabouts } from '../../platform/messages.ts';
import { alive, native } from '../../platform/native.ts';
import { type Shared, shared } from './shared.ts';

/** An instance before this one (the extension was updated, or put in twice) leaves; its element goes with it. */
function takeOver(): Shared {
  shared.segnavia?.life.abort();
  document.querySelector(HOST)?.remove();
  shared.segnavia = { life: new AbortController(), look: lookAt };
  return shared.segnavia;
}

/** This page's address, without query and fragment. To ask `location` or to make a `URL` would cost a page 3 KiB. */
const here = () => document.URL.split(/[?#]/, 1)[0] as string;

const UNKNOWN = { page: null, signature: null };

/**
 * The first stage: knows which page of its own part of a site this is, and nothing else. Hints, words and the
 * overlay come from the background when there is something to show.
 */
export function detect(pages: Marks, words: Words): void {
  const own = takeOver();
  const { signal } = own.life;
  const home = here();
  const marks = marksAt(pages, home);
  let now: Recognised | typeof UNKNOWN = UNKNOWN;
  let asked: string | null | undefined;

  const ask = (message: Message): Promise<unknown> => native.runtime.sendMessage(message);
  const leave = () => own.life.abort();
  const brief = async (arrived: boolean) => {
    const { page } = now;
    asked = page;
    try {
      const briefing = await ask({ ask: 'briefing', ...now, arrived, ready: !!own.overlay });
      if (!signal.aborted && asked === page) own.overlay?.show(briefing as Briefing | null);
    } catch {
      // A background that is gone or being replaced answers nothing; the next look finds out which, and asks again.
      asked = undefined;
      if (!alive()) leave();
    }
  };
  const look = () => {
    if (!alive()) return leave();
    if (here() !== home) {
      // Went on without a page load: the detector of that part of the site takes the place of this one.
      ask({ ask: 'detector' }).catch(() => {});
      return leave();
    }
    now = recognise(marks, document, words) ?? UNKNOWN;
    if (now.page !== (asked ?? null)) brief(true);
    else own.overlay?.look();
  };

  native.runtime.onMessage.addListener(((
    // Four questions without any part: the schema of all the others (messages.ts) is not needed in every page.
    { ask: what }: Message,
    { id }: { id?: string },
    reply: (where: Whereabouts | true) => void,
  ) => {
    if (signal.aborted || id !== native.runtime.id) return;
    if (what === 'whereabouts') reply({ ...now, cookies: navigator.cookieEnabled, ...own.overlay?.stands() });
    if (what === 'there') reply(true);
    if (what === 'focus') own.overlay?.focus();
    if (what === 'anew' && now.page) brief(false);
  }) as never);
  watch(document, look, signal, HOST);
}
