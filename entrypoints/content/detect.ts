import { HOST_MARK } from '../../components/overlay/name.ts';
import { type NameOf, queryPage } from '../../engine/page/query.ts';
import {
  type DetectableSignatures,
  type RecognisedPage,
  recognise,
  signaturesAt,
} from '../../engine/page/recognise.ts';
import type { PageStatus } from '../../platform/briefing.ts';
import type { Message } from '../../platform/messages.ts';
import { isAlive, native } from '../../platform/native.ts';
import { send } from '../../platform/send.ts';
import { watch } from '../../platform/watch.ts';
import { type ContentState, contentWorld } from './shared.ts';

/** Ends an earlier instance (the extension was updated, or injected twice), and removes its element. */
function takeOver(): ContentState {
  contentWorld.segnavia?.life.abort();
  document.querySelector(`[${HOST_MARK}]`)?.remove();
  contentWorld.segnavia = { life: new AbortController(), queryOf: queryPage };
  return contentWorld.segnavia;
}

/** Address of the page without query and fragment. Reading `location` or making a `URL` would cost a page 3 KiB. */
const currentAddress = () => document.URL.split(/[?#]/, 1)[0] as string;

const UNKNOWN = { page: null, signature: null };

/**
 * First stage: recognises the pages of its own part of a site, and nothing else. Hints, words and the overlay come from
 * the background when there is something to show.
 */
export function detect(pages: DetectableSignatures, nameOf: NameOf): void {
  const state = takeOver();
  const { signal } = state.life;
  const address = currentAddress();
  const signatures = signaturesAt(pages, address);
  let pageNow: RecognisedPage | typeof UNKNOWN = UNKNOWN;
  /** Latest request for a briefing: the answers to earlier ones, which may come later, no longer count. */
  let latest: { page: string | null } | undefined;

  const stop = () => state.life.abort();
  const brief = async (kind: 'page-shown' | 'briefing') => {
    const request = { ...pageNow, isReady: !!state.overlay };
    latest = request;
    try {
      const briefing = await send(kind, request);
      if (!signal.aborted && latest === request) state.overlay?.show(briefing);
    } catch {
      // The background is gone or being replaced. The next refresh finds out which, and asks again.
      latest = undefined;
      if (!isAlive()) stop();
    }
  };
  const refresh = () => {
    if (!isAlive()) return stop();
    if (currentAddress() !== address) {
      // The page changed its path without a load: the detector of that part of the site replaces this one.
      send('path-changed', {}).catch(() => {});
      return stop();
    }
    pageNow = recognise(signatures, document, nameOf) ?? UNKNOWN;
    if (pageNow.page !== (latest?.page ?? null)) brief('page-shown');
    else state.overlay?.refresh();
  };

  native.runtime.onMessage.addListener(((
    // Four messages without content: the validators of the others (messages.ts) would cost every page.
    message: Message | null | undefined,
    { id }: { id?: string },
    reply: (answer: PageStatus | true) => void,
  ) => {
    const kind = message?.kind;
    if (signal.aborted || id !== native.runtime.id) return;
    if (kind === 'status')
      reply({ ...pageNow, cookies: navigator.cookieEnabled, ...state.overlay?.status() });
    if (kind === 'ping') reply(true);
    if (kind === 'focus') state.overlay?.focus();
    if (kind === 'settings-changed' && pageNow.page) brief('briefing');
  }) as never);
  // A page in the back/forward cache has missed changes of the settings.
  addEventListener('pageshow', ({ persisted }) => persisted && brief('page-shown'), { signal });
  state.requestRefresh = watch(document, refresh, signal, (node) => node === state.overlay?.element);
}
