import type { Runtime, Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { guides } from '../guides/index.ts';
import { onAllowed } from '../platform/access.ts';
import { onWake } from '../platform/alarm.ts';
import type { Briefing } from '../platform/briefing.ts';
import { browser } from '../platform/browser.ts';
import { clocks } from '../platform/clocks.ts';
import { saveFirstCountry } from '../platform/coordinator.ts';
import { forgetOldDraft } from '../platform/draft.ts';
import { maintenanceSeen, settings } from '../platform/items.ts';
import {
  type BackgroundKind,
  type Handlers,
  handle,
  isMessage,
  type PageSeen,
} from '../platform/messages.ts';
import { openPanel } from '../platform/panel.ts';
import { effectiveSettings, followPolicy, settingsSources } from '../platform/policy.ts';
import { progress } from '../platform/progress.ts';
import { restoreQuarantined } from '../platform/quarantine.ts';
import { offerInMenu } from '../platform/report-tab.ts';
import { loadSpeech, supportedLanguages } from '../platform/speech.ts';
import { change, closeToPages, onChange } from '../platform/store.ts';
import {
  focusHints,
  inChromium,
  injectDetectors,
  injectOverlay,
  notifyPages,
  openWelcome,
  showStructure,
} from '../platform/tabs.ts';
import { prepareTexts } from '../platform/texts.ts';
import { countryFor } from '../report/coordinator.ts';
import { brief } from './background/briefing.ts';
import { isSureOf, noteTabPage } from './background/certainty.ts';
import { clearAsked } from './background/clear.ts';
import { updateClocks } from './background/clocks.ts';
import { arrive, completeStep } from './background/journey-progress.ts';
import { handOverOriginals } from './background/originals.ts';
import { report } from './background/report.ts';
import { isTrusted } from './background/sender.ts';

const including = (list: string[], item: string) => (list.includes(item) ? list : [...list, item]);

/** Actions of the keyboard commands; their keys are in wxt.config.ts. */
const COMMANDS: Record<string, (tab?: Tabs.Tab) => void> = {
  'focus-hints': () => void focusHints(),
  // Without any await before it: browsers open a panel only while they handle the key press.
  'open-panel': (tab) => void openPanel(tab?.windowId as number),
  report: (tab) => void report(tab?.id),
};

/** Briefs a page, and brings the overlay into it unless it is already there. */
async function answerPage({ page, signature, isReady }: PageSeen, tabId?: number): Promise<Briefing | null> {
  const briefing =
    page === null ? null : await brief(page, signature, await isSureOf(page, signature, tabId));
  if (briefing && !isReady && tabId !== undefined) await injectOverlay(tabId);
  return briefing;
}

const HANDLERS: Handlers<BackgroundKind> = {
  'page-shown': async (message, tabId) => {
    const { page, signature } = message;
    if (page !== null && tabId !== undefined) await noteTabPage(tabId, page);
    if (page !== null && (await isSureOf(page, signature, tabId))) await arrive(page);
    return answerPage(message, tabId);
  },
  briefing: answerPage,
  'path-changed': (_, tabId) => injectDetectors(tabId),
  'hints-wrong': (_, tabId) => showStructure(tabId),
  'hint-hidden': async ({ hint }) => {
    await change(settings, (current) => ({ ...current, hiddenHints: including(current.hiddenHints, hint) }));
  },
  'site-hidden': async ({ site }) => {
    await change(settings, (current) => ({ ...current, hiddenSites: including(current.hiddenSites, site) }));
  },
  'maintenance-seen': async () => {
    await change(maintenanceSeen, () => ({ at: new Date().toISOString() }));
  },
  'step-done': ({ journey, path }) => completeStep(journey, path),
  'report-wanted': ({ tab }) => report(tab ?? undefined),
  'clearing-allowed': clearAsked,
  'originals-wanted': async ({ at }) => handOverOriginals(at),
};

/** Creates the context menu. Browsers drop it when the extension is updated, and its text follows the language. */
async function fillMenu(): Promise<void> {
  const { language } = await effectiveSettings();
  const { say } = await loadSpeech(language, navigator.languages, new Date());
  await offerInMenu(say('command/report'));
}

export default defineBackground(() => {
  void closeToPages();
  followPolicy();
  prepareTexts(supportedLanguages.filter((language) => language !== 'en'));
  const ownRoot = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener(
    (message: unknown, { id, tab, url, frameId: frame }: Runtime.MessageSender) =>
      id === browser.runtime.id &&
      isMessage(message) &&
      isTrusted(message, { url, tab: tab?.id, frame }, guides, ownRoot)
        ? handle(HANDLERS, message, tab?.id)
        : undefined,
  );
  // The popup may have closed by the time the person answers.
  onAllowed((sites) => void (sites ? injectDetectors() : clearAsked()));
  // Pages keep this connection only to notice when it breaks.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox injects content scripts into open tabs by itself.
    if (inChromium()) void injectDetectors();
    void fillMenu();
    const openPage = () => void openWelcome();
    if (reason === 'update') void restoreQuarantined().catch(() => undefined);
    if (reason !== 'install') return;
    void saveFirstCountry(countryFor(navigator.languages, guides.coordinators)).then(openPage, openPage);
  });
  browser.runtime.onStartup.addListener(() => void fillMenu());
  onChange(settingsSources, () => void fillMenu());
  browser.contextMenus.onClicked.addListener((_, tab) => void report(tab?.id));
  browser.commands.onCommand.addListener((command, tab) => COMMANDS[command]?.(tab));
  // If storage fails, the next start tries again.
  void forgetOldDraft(new Date()).catch(() => undefined);
  onWake(() => void updateClocks());
  onChange([...settingsSources, clocks], () => void updateClocks());
  onChange([...settingsSources, progress], () => void notifyPages());
  // At every start: alarms and badge do not survive every end of the browser.
  void updateClocks();
});
