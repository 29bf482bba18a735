import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { Options } from '../../components/options/options.tsx';
import type { Acts } from '../../components/options/view.ts';
import { isAddress } from '../../engine/mail-address.ts';
import { browser } from '../../platform/browser.ts';
import { thisBrowser } from '../../platform/facts.ts';
import { LARGEST, type Luggage, moveIn, pack, unpack } from '../../platform/file.ts';
import { type Settings, settings } from '../../platform/items.ts';
import { kept } from '../../platform/kept.ts';
import { commands, openKeys } from '../../platform/keys.ts';
import { inForce } from '../../platform/policy.ts';
import { change, deleteAll, onChange } from '../../platform/store.ts';
import { openAddress } from '../../platform/tabs.ts';
import { beginCountry, chooseCountry } from './country.ts';
import { type Known, viewOf } from './view.ts';

const root = document.getElementById('options') as HTMLElement;
const { version } = browser.runtime.getManifest();

let turn = 0;
let luggage: Luggage | null = null;
let state: Pick<Known, 'brought' | 'removal' | 'trouble' | 'typed'> = {
  brought: null,
  removal: null,
  trouble: null,
  typed: null,
};

/**
 * The file to save, made anew; null where what is stored cannot be read, since a file must lack nothing. It is all in the
 * address: a `blob:` that is taken back while it is being saved is lost.
 */
async function fileOf(now: Date): Promise<Known['file']> {
  const text = await pack(now).catch(() => null);
  if (text === null) return null;
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  return { href, name: `segnavia-${now.toISOString().slice(0, 10)}.json` };
}

async function look(): Promise<void> {
  turn += 1;
  const mine = turn;
  const [all, keys, file] = await Promise.all([inForce(), commands(), fileOf(new Date())]);
  if (mine !== turn) return;
  const known = { ...state, settings: all, browser: thisBrowser(), commands: keys, version, file };
  const { view, language } = viewOf(known);
  dress({ language, textSize: all.textSize });
  document.title = `${view.words('options/title')} – Segnavia`;
  render(<Options view={view} acts={acts} />, root);
}

function show(next: Partial<typeof state>): Promise<void> {
  state = { ...state, ...next };
  return look();
}

/** Waits for what is stored; what fails is said, and the page shows again what really is stored. */
async function stored(done: Promise<unknown>, next: Partial<typeof state> = {}): Promise<void> {
  const trouble = await done.then(
    () => null,
    () => 'popup/trouble',
  );
  await show({ trouble, ...(trouble ? {} : next) });
}
const set = (how: (all: Settings) => Partial<Settings>, next: Partial<typeof state> = {}) =>
  void stored(
    change(settings, (all) => ({ ...all, ...how(all) })),
    next,
  );
const without = (list: string[], one: string) => list.filter((each) => each !== one);

async function bring(file: File): Promise<void> {
  const text = file.size > LARGEST ? null : await file.text().catch(() => '');
  const found = text === null ? 'large' : unpack(text);
  luggage = typeof found === 'string' ? null : found;
  if (typeof found === 'string')
    return show({ brought: { say: `options/import/${found}`, tone: 'problem', made: '' } });
  return show({ brought: { say: 'options/import/asked', tone: 'ask', made: found.made } });
}

function take(yes: boolean): void {
  const brought = { say: 'options/import/done', tone: 'ok', made: '' } as const;
  if (yes && luggage) void stored(moveIn(luggage), { brought, typed: null });
  else void show({ brought: null });
  luggage = null;
}

const acts: Acts = {
  chooseLanguage: (language) => set(() => ({ language })),
  chooseSize: (textSize) => set(() => ({ textSize })),
  chooseCountry: (country) => void stored(chooseCountry(country), { typed: null }),
  typeAddress(text) {
    const address = text.trim() || null;
    if (address !== null && !isAddress(address)) return void show({ typed: text });
    set(({ coordinator }) => ({ coordinator: { ...coordinator, address } }), { typed: null });
  },
  switchHints: (hints) => set(() => ({ hints })),
  switchSite: (site, on) =>
    set(({ hiddenSites }) => ({ hiddenSites: [...without(hiddenSites, site), ...(on ? [] : [site])] })),
  showHint: (hint) =>
    set(({ hiddenHints }) => ({ hiddenHints: hint === null ? [] : without(hiddenHints, hint) })),
  switchReminders: (reminders) => set(() => ({ reminders })),
  changeKeys: () => void openKeys().catch(() => show({ trouble: 'options/keys/trouble' })),
  bring: (file) => void bring(file),
  take,
  askRemoval: () => void show({ removal: 'asked' }),
  remove: (yes) =>
    yes
      ? void stored(deleteAll().then(beginCountry), { removal: 'done', typed: null })
      : void show({ removal: null }),
  openWelcome: () => void openAddress(browser.runtime.getURL('/welcome.html'), false),
};

onChange(
  kept.map(({ item }) => item),
  () => void look(),
  new AbortController().signal,
);
// Keys are changed in another tab, of which nothing is heard.
document.addEventListener('visibilitychange', () => document.hidden || void look());
void look();
