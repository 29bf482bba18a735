import { render } from 'preact';
import { applyLanguageAndSize } from '../../components/apply-language-and-size.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { startJourney } from '../../engine/journey/begin.ts';
import { moveToStep } from '../../engine/journey/progress.ts';
import { guides } from '../../guides/index.ts';
import { browser } from '../../platform/browser.ts';
import { saveCountry } from '../../platform/coordinator.ts';
import { commands } from '../../platform/keys.ts';
import { pageRoot } from '../../platform/page-root.ts';
import { effectiveSettings, settingsSources } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { change, onChange, read } from '../../platform/store.ts';
import { openAddress } from '../../platform/tabs.ts';
import { type WelcomeActions, type WelcomeData, welcomeView } from '../../views/welcome/welcome.ts';

const root = pageRoot('welcome');
const manifest = browser.runtime.getManifest();
const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];

let newJourney: string | null = null;
let hasStorageFailed = false;

async function gather(): Promise<WelcomeData> {
  const [settings, walk, commandList] = await Promise.all([effectiveSettings(), read(progress), commands()]);
  return { settings, progress: walk, commands: commandList, permissions, newJourney, hasStorageFailed };
}

async function refresh(): Promise<void> {
  const data = await gather();
  const { language, textSize } = data.settings;
  const speech = await loadSpeech(language, navigator.languages, new Date());
  applyLanguageAndSize({ language: speech.language, textSize });
  document.title = `${speech.say('welcome/title')} – Segnavia`;
  render(<Welcome view={welcomeView(data, guides, speech)} actions={actions} />, root);
}

/** Waits until a change is stored, and notes whether that failed. */
async function save(saving: Promise<unknown>): Promise<void> {
  hasStorageFailed = await saving.then(
    () => false,
    () => true,
  );
}

/** Begins a journey, and opens its first page in another tab: this page stays open for reading. */
async function beginJourney(journey: string): Promise<void> {
  const { places } = await read(progress);
  const start = startJourney(guides.journeys[journey], places[journey], new Date().toISOString());
  if (!start) return;
  await save(change(progress, (current) => moveToStep(current, journey, start.step, start.at)));
  newJourney = hasStorageFailed ? null : journey;
  await refresh();
  if (!hasStorageFailed && start.address) await openAddress(start.address, false);
}

const actions: WelcomeActions = {
  beginJourney: (journey) => void beginJourney(journey),
  chooseCountry: (country) => void save(saveCountry(country)).then(refresh),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

onChange([...settingsSources, progress], () => void refresh());
void refresh();
