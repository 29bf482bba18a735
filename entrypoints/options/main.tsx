import { render } from 'preact';
import { applyLanguageAndSize } from '../../components/apply-language-and-size.ts';
import { Options } from '../../components/options/options.tsx';
import { guides } from '../../guides/index.ts';
import { browser } from '../../platform/browser.ts';
import { saveCountry, saveFirstCountry } from '../../platform/coordinator.ts';
import { thisBrowser } from '../../platform/facts.ts';
import { type ImportedData, importData, LARGEST, parseExport } from '../../platform/file.ts';
import { type Settings, settings } from '../../platform/items.ts';
import { commands, openKeys } from '../../platform/keys.ts';
import { pageRoot } from '../../platform/page-root.ts';
import { effectiveSettings, policyProblems } from '../../platform/policy.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { change, deleteAll, onChange, read } from '../../platform/store.ts';
import { storedItems } from '../../platform/stored-items.ts';
import { openAddress } from '../../platform/tabs.ts';
import { countryFor } from '../../report/coordinator.ts';
import { isAddress } from '../../report/mail-address.ts';
import { type OptionsData, optionsView } from '../../views/options/options.ts';
import type { OptionsActions } from '../../views/options/view.ts';
import { exportFile } from './export-file.ts';

type State = Pick<OptionsData, 'importNotice' | 'removal' | 'failure' | 'invalidAddress'>;

const root = pageRoot('options');
const { version } = browser.runtime.getManifest();

let refreshCount = 0;
let openedFile: ImportedData | null = null;
let state: State = { importNotice: null, removal: null, failure: null, invalidAddress: null };

async function gather(now: Date): Promise<OptionsData> {
  const [currentSettings, problems, commandList, file] = await Promise.all([
    effectiveSettings(),
    read(policyProblems),
    commands(),
    exportFile(now),
  ]);
  return {
    ...state,
    settings: currentSettings,
    policyProblems: problems,
    browser: thisBrowser(),
    commands: commandList,
    version,
    file,
  };
}

async function refresh(): Promise<void> {
  refreshCount += 1;
  const current = refreshCount;
  const now = new Date();
  const data = await gather(now);
  const { language, textSize } = data.settings;
  const speech = await loadSpeech(language, navigator.languages, now);
  if (current !== refreshCount) return;
  applyLanguageAndSize({ language: speech.language, textSize });
  document.title = `${speech.say('options/title')} – Segnavia`;
  render(<Options view={optionsView(data, guides, speech)} actions={actions} />, root);
}

function show(changes: Partial<State>): Promise<void> {
  state = { ...state, ...changes };
  return refresh();
}

/** Waits until a change is stored, then shows what is stored, and a failure if there was one. */
async function saveAndRedraw(saving: Promise<unknown>, changes: Partial<State> = {}): Promise<void> {
  const failure = await saving.then(
    () => null,
    () => 'popup/trouble',
  );
  await show(failure ? { failure } : { failure, ...changes });
}

function changeSettings(update: (stored: Settings) => Partial<Settings>, changes: Partial<State> = {}): void {
  const saving = change(settings, (stored) => ({ ...stored, ...update(stored) }));
  void saveAndRedraw(saving, changes);
}

const without = (list: string[], item: string) => list.filter((other) => other !== item);

async function openFile(file: File): Promise<void> {
  const text = file.size > LARGEST ? null : await file.text().catch(() => '');
  const content = text === null ? 'large' : parseExport(text);
  if (typeof content === 'string') {
    openedFile = null;
    return show({ importNotice: { key: `options/import/${content}`, tone: 'problem', date: null } });
  }
  openedFile = content;
  return show({ importNotice: { key: 'options/import/asked', tone: 'ask', date: content.made } });
}

function confirmImport(isConfirmed: boolean): void {
  const importNotice = { key: 'options/import/done', tone: 'ok', date: null } as const;
  if (isConfirmed && openedFile)
    void saveAndRedraw(importData(openedFile), { importNotice, invalidAddress: null });
  else void show({ importNotice: null });
  openedFile = null;
}

async function deleteEverything(): Promise<void> {
  await deleteAll();
  await saveFirstCountry(countryFor(navigator.languages, guides.coordinators));
}

const actions: OptionsActions = {
  chooseLanguage: (language) => changeSettings(() => ({ language })),
  chooseTextSize: (textSize) => changeSettings(() => ({ textSize })),
  chooseCountry: (country) => void saveAndRedraw(saveCountry(country), { invalidAddress: null }),
  enterAddress(text) {
    const address = text.trim() || null;
    if (address !== null && !isAddress(address)) return void show({ invalidAddress: text });
    changeSettings(({ coordinator }) => ({ coordinator: { ...coordinator, address } }), {
      invalidAddress: null,
    });
  },
  switchHints: (hints) => changeSettings(() => ({ hints })),
  switchSite: (site, isOn) =>
    changeSettings(({ hiddenSites }) => ({
      hiddenSites: isOn ? without(hiddenSites, site) : [...without(hiddenSites, site), site],
    })),
  showHint: (hint) =>
    changeSettings(({ hiddenHints }) => ({ hiddenHints: hint === null ? [] : without(hiddenHints, hint) })),
  switchReminders: (reminders) => changeSettings(() => ({ reminders })),
  changeKeys: () => void openKeys().catch(() => show({ failure: 'options/keys/trouble' })),
  openFile: (file) => void openFile(file),
  confirmImport,
  askRemoval: () => void show({ removal: 'asked' }),
  confirmRemoval: (isConfirmed) =>
    isConfirmed
      ? void saveAndRedraw(deleteEverything(), { removal: 'done', invalidAddress: null })
      : void show({ removal: null }),
  openWelcome: () => void openAddress(browser.runtime.getURL('/welcome.html'), false),
};

onChange(
  storedItems.map(({ item }) => item),
  () => void refresh(),
);
// Keys are changed in another tab, and browsers send no event for it.
document.addEventListener('visibilitychange', () => document.hidden || void refresh());
void refresh();
