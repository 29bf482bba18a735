import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { Report } from '../../components/report/report.tsx';
import type { Acts, View } from '../../components/report/view.ts';
import { browser } from '../../platform/browser.ts';
import {
  changeDraft,
  type Draft,
  draft,
  forgetDraft,
  forgetOldDraft,
  picture,
} from '../../platform/draft.ts';
import { inForce } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { read } from '../../platform/store.ts';
import { gatherSystem } from '../../platform/system.ts';
import { languageFor, speak } from '../../platform/words.ts';
import { gatherAll } from '../popup/facts.ts';
import { type Known, viewOf } from './view.ts';
import { copy, mail, save } from './ways.ts';

const root = document.getElementById('report') as HTMLElement;
const { version } = browser.runtime.getManifest();

let known: Known;
let view: View;

async function gather(): Promise<Known> {
  const [own, seen, settings, walked, facts, system] = await Promise.all([
    read(draft),
    read(picture),
    inForce(),
    read(progress),
    gatherAll(),
    gatherSystem(),
  ]);
  const language = languageFor(settings.language, navigator.languages);
  const speaker = speak(language);
  const words: View['words'] = (key, values = {}) => speaker(key, values);
  const more = { said: null, trouble: false, now: new Date(), version, words, language };
  return { draft: own, picture: seen, settings, progress: walked, facts, system, ...more };
}

function draw(change: Partial<Known> = {}): void {
  known = { ...known, ...change };
  view = viewOf(known);
  dress({ language: known.language, textSize: known.settings.textSize });
  document.title = `${known.words('report/title')} – Segnavia`;
  render(<Report view={view} acts={acts} />, root);
}

/** Milliseconds between the last keystroke and the writing of the draft. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Writes what was typed now, where something still waits for it. */
function flush(): void {
  if (waiting === undefined) return;
  clearTimeout(waiting);
  waiting = undefined;
  const { kind, texts, ticked, boxes } = known.draft;
  // Only what this page changes: what the background has seen meanwhile stays.
  changeDraft((all) => ({ ...all, kind, texts, ticked, boxes })).then(
    () => known.trouble && draw({ trouble: false }),
    () => draw({ trouble: true }),
  );
}

function set(change: Partial<Draft>): void {
  draw({ draft: { ...known.draft, ...change }, said: null });
  clearTimeout(waiting);
  waiting = setTimeout(flush, PAUSE);
}

const write = (field: string, text: string) => set({ texts: { ...known.draft.texts, [field]: text } });
const say = (said: string) => draw({ said });

async function forget(): Promise<void> {
  if (!window.confirm(known.words('report/delete/sure'))) return;
  clearTimeout(waiting);
  waiting = undefined;
  await forgetDraft().catch(() => draw({ trouble: true }));
  known = await gather();
  say('report/deleted');
}

const acts: Acts = {
  choose: (kind) => set({ kind }),
  address: (text) => write('to', text),
  write,
  tick(id, ticked) {
    const others = known.draft.ticked.filter((each) => each !== id);
    set({ ticked: ticked ? [...others, id] : others });
  },
  boxes: (boxes) => set({ boxes }),
  mail: (link) => void mail(link, view).then(say),
  save: (link, what) => say(save(link, what, view)),
  copy: () => void copy(view).then(say),
  forget: () => void forget(),
};

async function open(): Promise<void> {
  await forgetOldDraft(new Date()).catch(() => undefined);
  known = await gather();
  draw();
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) flush();
    else void gather().then((now) => draw(now));
  });
}

void open();
