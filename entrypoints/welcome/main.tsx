import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import type { Acts, View } from '../../components/welcome/view.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browser } from '../../platform/browser.ts';
import { commands } from '../../platform/keys.ts';
import { inForce, ruling } from '../../platform/policy.ts';
import { goTo, progress } from '../../platform/progress.ts';
import { change, onChange, read } from '../../platform/store.ts';
import { openAddress } from '../../platform/tabs.ts';
import { languageFor, speak } from '../../platform/words.ts';
import { chooseCountry, countriesIn } from '../options/country.ts';
import { beginning } from '../popup/begin.ts';
import { offersOf } from '../popup/journey.ts';

const root = document.getElementById('welcome') as HTMLElement;
const { permissions = [], optional_permissions: later = [] } = browser.runtime.getManifest();

let begun: string | null = null;
let trouble = false;

async function look(): Promise<void> {
  const [{ language: chosen, textSize, coordinator, fixed }, walked, keys] = await Promise.all([
    inForce(),
    read(progress),
    commands(),
  ]);
  const language = languageFor(chosen, navigator.languages);
  const speaker = speak(language);
  const words: View['words'] = (key, values = {}) => speaker(key, values);
  dress({ language, textSize });
  document.title = `${words('welcome/title')} – Segnavia`;
  const view: View = {
    // The one that is under way is offered too: this page has no other place for it.
    offers: offersOf({ progress: { ...walked, current: null }, words }),
    country: { chosen: coordinator.country, countries: countriesIn(language), fixed: fixed.country },
    begun: begun && words(begun),
    permissions: ['sites', ...permissions, ...later].map((each) => words(`permission/${each}`)),
    panelKey: keys.find(({ name }) => name === 'open-panel')?.key ?? null,
    trouble,
    words,
  };
  render(<Welcome view={view} acts={acts} />, root);
}

/** Waits for what is stored; what fails is said. */
async function kept(stored: Promise<unknown>): Promise<void> {
  trouble = await stored.then(
    () => false,
    () => true,
  );
}

/** Begins a journey, and opens its first page beside this one, which stays for reading on. */
async function begin(journey: string): Promise<void> {
  const from = beginning(journey, (await read(progress)).places, new Date().toISOString());
  if (!from) return;
  await kept(change(progress, (all) => goTo(all, journey, from.step, from.at)));
  begun = trouble ? null : journey;
  await look();
  if (!trouble && from.opens) await openAddress(from.opens, false);
}

const acts: Acts = {
  begin: (journey) => void begin(journey),
  chooseCountry: (country) => void kept(chooseCountry(country)).then(look),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

onChange([...ruling, progress as never], () => void look(), new AbortController().signal);
void look();
