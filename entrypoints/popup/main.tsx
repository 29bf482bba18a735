import { render } from 'preact';
import { applyLanguageAndSize } from '../../components/apply-language-and-size.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { guides } from '../../guides/index.ts';
import { onAccess } from '../../platform/access.ts';
import { browser } from '../../platform/browser.ts';
import { clocks } from '../../platform/clocks.ts';
import { clearing, ticks } from '../../platform/items.ts';
import { pageRoot } from '../../platform/page-root.ts';
import { openPanel, ownWindow } from '../../platform/panel.ts';
import { settingsSources } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { sketches } from '../../platform/sketches.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { onChange } from '../../platform/store.ts';
import type { TabStatus } from '../../platform/tab-status.ts';
import { onPageShown, openAddress, requestReport, showStructure } from '../../platform/tabs.ts';
import { clockStatuses } from '../../views/clock-status.ts';
import { type PopupData, popupView } from '../../views/popup/popup.ts';
import type { PopupActions } from '../../views/popup/view.ts';
import { clockActions } from './clock-actions.ts';
import { watchClocks } from './clock-watch.ts';
import { findContainer } from './container.ts';
import { findingActions, type PopupContent } from './finding-actions.ts';
import { gatherPopup } from './gather.ts';
import { journeyActions } from './journey-actions.ts';
import { settingsActions } from './settings-actions.ts';

const root = pageRoot('popup');
const { version } = browser.runtime.getManifest();

let latestRefresh = 0;
let windowId = 0;
let state: Pick<PopupData, 'container' | 'hasStorageFailed' | 'notice' | 'newClock'> = {
  container: 'popup',
  hasStorageFailed: false,
  notice: null,
  newClock: null,
};
let content: PopupContent = { findings: [], place: { kind: 'unseen' } };

async function refresh(tab: TabStatus | null = null): Promise<void> {
  latestRefresh += 1;
  const thisRefresh = latestRefresh;
  const popupData = await gatherPopup(tab, (lateTab) => {
    if (thisRefresh === latestRefresh) void refresh(lateTab);
  });
  const speech = await loadSpeech(popupData.settings.language, navigator.languages, new Date());
  if (thisRefresh !== latestRefresh) return;
  const data = { ...popupData, ...state, version, sketches };
  const { settings, findings } = data;
  const view = popupView(data, guides, speech);
  content = { findings, place: view.place };
  applyLanguageAndSize({ language: speech.language, textSize: settings.textSize });
  render(<Popup view={view} actions={actions} />, root);
  watchClocks(clockStatuses(data.clocks, guides, speech), refresh);
}

/** Redraws once `saving` has ended. After a failure the popup says so, and shows what is really stored. */
async function saveAndRedraw(saving: Promise<unknown>): Promise<void> {
  const hasStorageFailed = await saving.then(
    () => false,
    () => true,
  );
  state = { ...state, hasStorageFailed };
  await refresh();
}

/** Closes the popup, which would cover what has just been opened. Tab and side panel stay. */
const closePopup = () => state.container === 'popup' && window.close();

/** Opens an address in place of the open page, or in a new tab: an unknown page may hold unsaved work. */
async function openInPlace(address: string): Promise<void> {
  const { kind } = content.place;
  await openAddress(address, kind !== 'other' && kind !== 'unseen');
  closePopup();
}

const openInTab = () => void openAddress(location.href, false).then(closePopup);

const actions: PopupActions = {
  ...journeyActions((saving, notice) => {
    state = { ...state, notice };
    return saveAndRedraw(saving);
  }, openInPlace),
  ...findingActions(saveAndRedraw, openInPlace, () => content),
  ...clockActions(saveAndRedraw, (newClock) => {
    state = { ...state, newClock };
  }),
  ...settingsActions(saveAndRedraw),
  openRealPage: (address) => void openInPlace(address),
  showStructure: () => void showStructure().then(closePopup),
  openReport: () => void requestReport().then(closePopup),
  openInTab,
  openInSidePanel: () => void openPanel(windowId).then(closePopup, openInTab),
  openOptions: () => void browser.runtime.openOptionsPage().then(closePopup),
};

async function open(): Promise<void> {
  const [container, ownWindowId] = await Promise.all([findContainer(), ownWindow()]);
  state = { ...state, container };
  windowId = ownWindowId;
  document.documentElement.classList.toggle('flows', container !== 'popup');
  onPageShown(() => void refresh());
  const items = [...settingsSources, progress, ticks, clocks, clearing];
  onChange(items, () => void refresh());
  document.addEventListener('visibilitychange', () => document.hidden || void refresh());
  onAccess(() => void refresh());
  await refresh();
}

void open();
