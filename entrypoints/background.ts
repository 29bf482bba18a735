import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { follow } from '../engine/follow.ts';
import { guides } from '../guides/index.ts';
import { browser } from '../platform/browser.ts';
import { type Progress, progress, settings } from '../platform/items.ts';
import { type Briefing, isMessage, type Message } from '../platform/messages.ts';
import { change, read } from '../platform/store.ts';
import { bringDetectors, bringOverlay, moveFocus } from '../platform/tabs.ts';
import { languageFor, speak, wordsUnder } from '../platform/words.ts';

/** A journey begins by itself when someone arrives on its first page and none is under way. */
function journeyAt(page: string, { journey }: Progress, arrived: boolean): string | null {
  if (journey && guides.journeys[journey]) return journey;
  if (!arrived) return null;
  const beginsHere = (id: string) => follow(guides.journeys[id] as never, page, null)?.number === 1;
  return Object.keys(guides.journeys).find(beginsHere) ?? null;
}

/**
 * Where this page is on the current journey. Progress moves only when someone arrives on a page: two tabs that
 * merely ask again must not push each other back and forth.
 */
async function advance(page: string, arrived: boolean): Promise<Briefing['journey']> {
  const before = await read(progress);
  const id = journeyAt(page, before, arrived);
  const journey = id ? guides.journeys[id] : undefined;
  const position = journey && follow(journey, page, before.step);
  if (!id || !position) return null;
  const step = `${position.stage}/${position.step}`;
  if (arrived && (id !== before.journey || step !== before.step)) {
    await change(progress, () => ({ journey: id, step, at: new Date().toISOString() }));
  }
  return { name: id, step, number: position.number, of: position.of };
}

async function brief(page: string, arrived: boolean): Promise<Briefing | null> {
  const { hints: on, hiddenHints, hiddenSites, language: chosen } = await read(settings);
  const [siteId = ''] = page.split('/');
  const [site, guide] = [guides.sites[siteId], guides.pages[page]];
  if (!site || !guide) return null;
  const journey = await advance(page, arrived);
  if (!on || hiddenSites.includes(siteId)) return null;
  const language = languageFor(chosen, navigator.languages);
  const words = speak(language);
  return {
    page,
    site: site.name,
    hints: guide.hints,
    hidden: hiddenHints.filter((id) => id.startsWith(`${page}/`)).map((id) => id.slice(page.length + 1)),
    words: wordsUnder([`${page}/`, 'overlay/'], language),
    language,
    journey: journey && {
      ...journey,
      name: words(journey.name),
      step: words(`${journey.name}/${journey.step}`),
    },
  };
}

const withOne = (list: string[], one: string) => (list.includes(one) ? list : [...list, one]);

async function answer(message: Message, tabId: number | undefined): Promise<unknown> {
  switch (message.ask) {
    case 'briefing': {
      const briefing = message.page === null ? null : await brief(message.page, message.arrived);
      if (briefing && !message.ready && tabId !== undefined) await bringOverlay(tabId);
      return briefing;
    }
    case 'hide-hint':
      return void (await change(settings, (all) => ({
        ...all,
        hiddenHints: withOne(all.hiddenHints, message.hint),
      })));
    case 'hide-site':
      return void (await change(settings, (all) => ({
        ...all,
        hiddenSites: withOne(all.hiddenSites, message.site),
      })));
    default:
      return undefined;
  }
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Runtime.MessageSender) =>
    id === browser.runtime.id && isMessage(message) ? answer(message, tab?.id) : undefined,
  );
  // Pages hold this line only to notice when it breaks.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => void bringDetectors());
  browser.commands.onCommand.addListener(() => void moveFocus());
});
