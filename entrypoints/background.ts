import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../platform/browser.ts';
import { settings } from '../platform/items.ts';
import { isMessage, type Message } from '../platform/messages.ts';
import { change } from '../platform/store.ts';
import { bringDetectors, bringOverlay, moveFocus } from '../platform/tabs.ts';
import { brief } from './background/briefing.ts';
import { pictureOf } from './background/pictures.ts';
import { stepDone } from './background/way.ts';

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
    case 'picture':
      return pictureOf(message.hint);
    case 'step-done':
      return stepDone(message.journey, message.path);
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
