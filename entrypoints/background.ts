import type { Runtime, Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onAllowed } from '../platform/access.ts';
import { onWake } from '../platform/alarm.ts';
import { browser } from '../platform/browser.ts';
import { clocks } from '../platform/clocks.ts';
import { forgetOldDraft } from '../platform/draft.ts';
import { announced, settings } from '../platform/items.ts';
import { isMessage, type Message } from '../platform/messages.ts';
import { openPanel } from '../platform/panel.ts';
import { inForce, ruling } from '../platform/policy.ts';
import { progress } from '../platform/progress.ts';
import { offerInMenu } from '../platform/report-tab.ts';
import { change, onChange } from '../platform/store.ts';
import {
  bringDetectors,
  bringOverlay,
  inChromium,
  moveFocus,
  showStructure,
  tellPages,
  welcome,
} from '../platform/tabs.ts';
import { languageFor, speak } from '../platform/words.ts';
import { brief } from './background/briefing.ts';
import { clearAsked } from './background/clear.ts';
import { keepTime } from './background/clocks.ts';
import { pictureOf } from './background/pictures.ts';
import { report } from './background/report.ts';
import { stepDone } from './background/way.ts';
import { beginCountry } from './options/country.ts';

const withOne = (list: string[], one: string) => (list.includes(one) ? list : [...list, one]);

/** What the keyboard's commands do; their keys are in wxt.config.ts. */
const COMMANDS: Record<string, (tab?: Tabs.Tab) => void> = {
  'focus-hints': () => void moveFocus(),
  // At once: a key press lets a panel be opened only while it is handled.
  'open-panel': (tab) => void openPanel(tab?.windowId as number),
  report: (tab) => void report(tab?.id),
};

async function answer(message: Message, tabId: number | undefined): Promise<unknown> {
  switch (message.ask) {
    case 'briefing': {
      const briefing =
        message.page === null ? null : await brief(message.page, message.signature, message.arrived);
      if (briefing && !message.ready && tabId !== undefined) await bringOverlay(tabId);
      return briefing;
    }
    case 'detector':
      return void (await bringDetectors(tabId));
    case 'misfit':
      return void (await showStructure(tabId));
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
    case 'announced':
      return void (await change(announced, () => ({ at: new Date().toISOString() })));
    case 'clear':
      return clearAsked();
    case 'picture':
      return pictureOf(message.hint);
    case 'step-done':
      return stepDone(message.journey, message.path);
    case 'report':
      return report(message.tab ?? undefined);
    default:
      return undefined;
  }
}

/** Browsers forget the menu when the extension is updated, and its words follow the language that is set. */
async function fillMenu(): Promise<void> {
  const { language } = await inForce();
  const words = speak(languageFor(language, navigator.languages));
  await offerInMenu(words('command/report'));
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Runtime.MessageSender) =>
    id === browser.runtime.id && isMessage(message) ? answer(message, tab?.id) : undefined,
  );
  // The popup that asked may be gone by the time the person answers.
  onAllowed((sites) => void (sites ? bringDetectors() : clearAsked()));
  // Pages hold this line only to notice when it breaks.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox brings its scripts into open tabs by itself.
    if (inChromium()) void bringDetectors();
    void fillMenu();
    const greet = () => void welcome();
    if (reason === 'install') void beginCountry().then(greet, greet);
  });
  browser.runtime.onStartup.addListener(() => void fillMenu());
  onChange(ruling, () => void fillMenu(), new AbortController().signal);
  browser.contextMenus.onClicked.addListener((_, tab) => void report(tab?.id));
  browser.commands.onCommand.addListener((command, tab) => COMMANDS[command]?.(tab));
  // Where storage fails it is tried again when the background next starts.
  void forgetOldDraft(new Date()).catch(() => undefined);
  onWake(() => void keepTime());
  onChange([...ruling, clocks as never], () => void keepTime(), new AbortController().signal);
  onChange([...ruling, progress as never], () => void tellPages(), new AbortController().signal);
  // Whatever has started this, the time is looked at: alarms and icon do not outlive every end of the browser.
  void keepTime();
});
