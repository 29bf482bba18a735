import { render } from 'preact';
import { tick } from '../../checks/ticks.ts';
import { dress } from '../../components/dress.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { Acts } from '../../components/popup/view.ts';
import { after, follow } from '../../engine/follow.ts';
import { nextOf } from '../../engine/steps.ts';
import { guides } from '../../guides/index.ts';
import { browser } from '../../platform/browser.ts';
import { gatherFacts } from '../../platform/facts.ts';
import { type Settings, settings, ticks } from '../../platform/items.ts';
import { inForce } from '../../platform/policy.ts';
import { forget, goTo, leave, type Progress, progress } from '../../platform/progress.ts';
import { change, onChange, read } from '../../platform/store.ts';
import { askForReport, openAddress, seeTab, standsInTab, type TabSeen } from '../../platform/tabs.ts';
import { type Known, viewOf } from './view.ts';

const NOTHING: TabSeen = { address: null, whereabouts: null };
const root = document.getElementById('popup') as HTMLElement;
const { version } = browser.runtime.getManifest();
const now = () => new Date().toISOString();

let turn = 0;
let trouble = false;
let notice: Known['notice'] = null;
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
    inForce(),
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
    notice,
  });
  kind = view.where.kind;
  dress({ language, textSize: kept.textSize });
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

/** Opens an address. A page of someone else's may hold work in progress; ours, and one that looks like ours, may go. */
async function show(address: string): Promise<void> {
  await openAddress(address, kind !== 'other' && kind !== 'unseen');
  if (!inTab) window.close();
}

/** Changes how far someone has come; `say`: what is said of a journey that goes out of sight by that. */
async function walk(how: (all: Progress) => Progress, say: typeof notice = null): Promise<void> {
  notice = say;
  await kept(change(progress, how));
}

async function restart(journey: string): Promise<void> {
  const guide = guides.journeys[journey];
  const first = guide && after(guide, null);
  if (!first) return;
  await walk((all) => goTo(all, journey, first, now()));
  if (guide.start) await show(guide.start);
}

/** Goes on where the journey was left. Its start is not opened then: arriving there would be beginning again. */
async function begin(journey: string): Promise<void> {
  const { [journey]: place } = (await read(progress)).places;
  const guide = guides.journeys[journey];
  if (!place || !guide || !follow(guide, null, place.step)) return restart(journey);
  await walk((all) => goTo(all, journey, place.step, place.at));
}

const end = (journey: string, say: string) =>
  void walk((all) => forget(all, journey), { say: `popup/journey/${say}`, journey });

function done(journey: string, path: string): void {
  const guide = guides.journeys[journey];
  const next = guide && nextOf(guide, path);
  if (next) void walk((all) => goTo(all, journey, next, now()));
  else end(journey, 'finished');
}

const acts: Acts = {
  begin: (journey) => void begin(journey),
  done,
  restart: (journey) => void restart(journey),
  leave: () => void walk(leave),
  finish: (journey) => end(journey, 'finished'),
  forget: (journey) => end(journey, 'deleted'),
  openReal: (address) => void show(address),
  answer: (check, answer) => void kept(change(ticks, (all) => tick(all, check, answer, now()))),
  clearChecks: () => void kept(change(ticks, () => ({}))),
  chooseLanguage: (language) => set(() => ({ language })),
  switchHints: (hints) => set(() => ({ hints })),
  showSite: (site) =>
    set(({ hiddenSites }) => ({ hiddenSites: hiddenSites.filter((each) => each !== site) })),
  showHints: () => set(() => ({ hiddenHints: [] })),
  report: () => void askForReport().then(() => inTab || window.close()),
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
