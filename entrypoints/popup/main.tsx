import { render } from 'preact';
import { find } from '../../checks/index.ts';
import { tick } from '../../checks/ticks.ts';
import { dress } from '../../components/dress.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { Acts, View } from '../../components/popup/view.ts';
import { nextOf } from '../../engine/steps.ts';
import { guides } from '../../guides/index.ts';
import { onAccess } from '../../platform/access.ts';
import { browser } from '../../platform/browser.ts';
import { clocks } from '../../platform/clocks.ts';
import { clearing, ticks } from '../../platform/items.ts';
import { openPanel, ownWindow } from '../../platform/panel.ts';
import { inForce, ruling } from '../../platform/policy.ts';
import { forget, goTo, leave, type Progress, progress } from '../../platform/progress.ts';
import { change, onChange, read } from '../../platform/store.ts';
import { askForReport, onTurn, openAddress, showStructure } from '../../platform/tabs.ts';
import { beginning } from './begin.ts';
import { gatherClocks } from './clocks.ts';
import { gatherAll } from './facts.ts';
import { remediesOf } from './remedies.ts';
import { seated } from './seat.ts';
import { setting } from './set.ts';
import { timeOf } from './time.ts';
import { type Known, viewOf } from './view.ts';

const root = document.getElementById('popup') as HTMLElement;
const { version } = browser.runtime.getManifest();
const now = () => new Date().toISOString();

let turn = 0;
let trouble = false;
let notice: Known['notice'] = null;
let seat: View['seat'] = 'popup';
let ownWindowId = 0;
let kind = 'unseen';

async function look(): Promise<void> {
  turn += 1;
  const mine = turn;
  const [facts, kept, walked, noted, cleared] = await Promise.all([
    gatherAll(),
    inForce(),
    read(progress),
    gatherClocks(),
    read(clearing),
  ]);
  if (mine !== turn) return;
  const findings = find(facts);
  const { view, language, told } = viewOf({
    settings: kept,
    progress: walked,
    facts,
    findings,
    clearing: cleared,
    clocks: { ...noted, reminders: kept.reminders, just: time.just() },
    version,
    seat,
    trouble,
    notice,
  });
  kind = view.where.kind;
  remedies.drawn(findings, view.where.kind === 'look-alike' ? view.where.start : null);
  dress({ language, textSize: kept.textSize });
  render(<Popup view={view} acts={acts} />, root);
  time.drawn(told);
}

/** Waits for what is stored; what fails is said, and the popup shows again what really is stored. */
async function kept(stored: Promise<unknown>): Promise<void> {
  trouble = await stored.then(
    () => false,
    () => true,
  );
  await look();
}
const time = timeOf(kept, look);
const remedies = remediesOf(kept, show);

/** The popup would stand before what has just been opened; in a tab or beside the page Segnavia stays. */
const leaveSeat = () => seat === 'popup' && window.close();

/** Opens an address. A page of someone else's may hold work in progress; ours, and one that looks like ours, may go. */
async function show(address: string): Promise<void> {
  await openAddress(address, kind !== 'other' && kind !== 'unseen');
  leaveSeat();
}

/** Changes how far someone has come; `say`: what is said of a journey that goes out of sight by that. */
async function walk(how: (all: Progress) => Progress, say: typeof notice = null): Promise<void> {
  notice = say;
  await kept(change(progress, how));
}

/** Begins a journey, or goes on where it was left among these places. */
async function begin(journey: string, places: Progress['places']): Promise<void> {
  const from = beginning(journey, places, now());
  if (!from) return;
  await walk((all) => goTo(all, journey, from.step, from.at));
  if (from.opens) await show(from.opens);
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
  begin: (journey) => void read(progress).then(({ places }) => begin(journey, places)),
  done,
  restart: (journey) => void begin(journey, {}),
  openStart: (journey) => void show(guides.journeys[journey]?.start ?? ''),
  leave: () => void walk(leave),
  finish: (journey) => end(journey, 'finished'),
  forget: (journey) => end(journey, 'deleted'),
  openReal: (address) => void show(address),
  answer: (check, answer) => void kept(change(ticks, (all) => tick(all, check, answer, now()))),
  ...remedies.acts,
  clearChecks: () => void kept(change(ticks, () => ({}))),
  ...time.acts,
  ...setting(kept),
  misfit: () => void showStructure().then(leaveSeat),
  report: () => void askForReport().then(leaveSeat),
  openInTab: () => void openAddress(location.href, false).then(leaveSeat),
  openBeside: () => void openPanel(ownWindowId).then(leaveSeat, acts.openInTab),
  openOptions: () => void browser.runtime.openOptionsPage().then(leaveSeat),
};

async function open(): Promise<void> {
  [seat, ownWindowId] = await Promise.all([seated(), ownWindow()]);
  document.documentElement.classList.toggle('flows', seat !== 'popup');
  onTurn(() => void look());
  const stored = [...ruling, progress, ticks, clocks, clearing] as never[];
  onChange(stored, () => void look(), new AbortController().signal);
  document.addEventListener('visibilitychange', () => document.hidden || void look());
  onAccess(() => void look());
  await look();
}

void open();
