import { render } from 'preact';
import { tick } from '../../checks/ticks.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { Acts } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import { browser } from '../../platform/browser.ts';
import { gatherFacts } from '../../platform/facts.ts';
import { type Settings, settings, ticks } from '../../platform/items.ts';
import { goTo, leave, progress } from '../../platform/progress.ts';
import { change, onChange, read } from '../../platform/store.ts';
import { openAddress, seeTab, standsInTab, type TabSeen } from '../../platform/tabs.ts';
import { viewOf } from './view.ts';

const NOTHING: TabSeen = { address: null, whereabouts: null };
const root = document.getElementById('popup') as HTMLElement;
const { version } = browser.runtime.getManifest();
const now = () => new Date().toISOString();

let turn = 0;
let trouble = false;
let inTab = true;
let kind = 'unseen';

/** A page that hangs never answers; the popup does not wait for it. */
const soon = (seen: Promise<TabSeen>) =>
  Promise.race([seen, new Promise<TabSeen>((late) => setTimeout(late, 1500, NOTHING))]).catch(() => NOTHING);

async function look(): Promise<void> {
  turn += 1;
  const mine = turn;
  const [seen, kept, walked, facts] = await Promise.all([
    soon(seeTab()),
    read(settings),
    read(progress),
    gatherFacts(),
  ]);
  if (mine !== turn) return;
  const { view, language } = viewOf({
    seen,
    settings: kept,
    progress: walked,
    facts,
    version,
    inTab,
    trouble,
  });
  kind = view.where.kind;
  document.documentElement.lang = language;
  render(<Popup view={view} acts={acts} />, root);
}

/** Waits for what is stored; what fails is said, and the popup shows again what really is stored. */
async function kept(stored: Promise<unknown>): Promise<void> {
  trouble = await stored.then(
    () => false,
    () => true,
  );
  await look();
}
const set = (how: (all: Settings) => Partial<Settings>) =>
  void kept(change(settings, (all) => ({ ...all, ...how(all) })));

/** The address where a journey begins: that of the site of its first page. */
function startOf(journey: string): string {
  const [step] = Object.values(guides.journeys[journey]?.stages ?? {}).flatMap((steps) =>
    Object.values(steps),
  );
  const [site = ''] = step && 'pages' in step ? (step.pages[0]?.split('/') ?? []) : [];
  return `https://${guides.sites[site]?.places[0]}/`;
}

async function begin(journey: string): Promise<void> {
  const [[stage = '', steps = {}] = []] = Object.entries(guides.journeys[journey]?.stages ?? {});
  const step = `${stage}/${Object.keys(steps)[0]}`;
  await kept(change(progress, (all) => goTo(all, journey, step, now())));
  // A page of someone else's may hold work in progress; ours, and one that only looks like ours, may go.
  await openAddress(startOf(journey), kind !== 'other' && kind !== 'unseen');
  if (!inTab) window.close();
}

const acts: Acts = {
  begin: (journey) => void begin(journey),
  restart: async () => begin((await read(progress)).current ?? Object.keys(guides.journeys)[0] ?? ''),
  leave: () => void kept(change(progress, leave)),
  answer: (check, answer) => void kept(change(ticks, (all) => tick(all, check, answer, now()))),
  clearChecks: () => void kept(change(ticks, () => ({}))),
  chooseLanguage: (language) => set(() => ({ language })),
  switchHints: (hints) => set(() => ({ hints })),
  showSite: (site) =>
    set(({ hiddenSites }) => ({ hiddenSites: hiddenSites.filter((each) => each !== site) })),
  showHints: () => set(() => ({ hiddenHints: [] })),
  openInTab: () => void openAddress(location.href, false).then(() => window.close()),
};

async function open(): Promise<void> {
  inTab = await standsInTab();
  document.documentElement.classList.toggle('in-tab', inTab);
  onChange([settings, progress, ticks] as never[], () => void look(), new AbortController().signal);
  document.addEventListener('visibilitychange', () => document.hidden || void look());
  await look();
}

void open();
