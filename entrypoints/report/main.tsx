import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { Report } from '../../components/report/report.tsx';
import type { Acts, View } from '../../components/report/view.ts';
import { browser } from '../../platform/browser.ts';
import { type Draft, draft, forgetDraft, forgetOldDraft, picture } from '../../platform/draft.ts';
import { type InForce, inForce, ruling } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { onChange, put, read } from '../../platform/store.ts';
import { gatherSystem } from '../../platform/system.ts';
import { languageFor, speak } from '../../platform/words.ts';
import { gatherAll } from '../popup/facts.ts';
import { type Known, viewOf } from './view.ts';
import { copy, mail, save } from './ways.ts';

const root = document.getElementById('report') as HTMLElement;
const { version } = browser.runtime.getManifest();

let known: Known;
let view: View;

/** What is set, and the words in which all is said for that. */
function spoken(settings: InForce): Pick<Known, 'settings' | 'words' | 'language'> {
  const language = languageFor(settings.language, navigator.languages);
  const speaker = speak(language);
  return { settings, language, words: (key, values = {}) => speaker(key, values) };
}

async function gather(): Promise<Known> {
  const [own, seen, settings, walked, facts, system] = await Promise.all([
    read(draft),
    read(picture),
    inForce(),
    read(progress),
    gatherAll(),
    gatherSystem(),
  ]);
  const more = { said: null, trouble: false, now: new Date(), version, ...spoken(settings) };
  return { draft: own, picture: seen, progress: walked, facts, system, ...more };
}

function draw(change: Partial<Known> = {}): void {
  known = { ...known, ...change };
  view = viewOf(known);
  dress({ language: known.language, textSize: known.settings.textSize });
  document.title = `${known.words('report/title')} – Segnavia`;
  render(<Report view={view} acts={acts} />, root);
}

let writing = false;
let behind = false;

/** Writes what was typed, at every keystroke; while one writing is under way, the next waits for it. */
async function keep(): Promise<void> {
  behind = true;
  if (writing) return;
  writing = true;
  let trouble = false;
  while (behind) {
    behind = false;
    trouble = await put(draft, known.draft).then(
      () => false,
      () => true,
    );
  }
  writing = false;
  if (trouble !== known.trouble) draw({ trouble });
}

/** A page that closes can wait for nothing: what is not surely written is written once more. */
function flush(): void {
  if (writing) void put(draft, known.draft).catch(() => undefined);
}

function set(change: Partial<Draft>): void {
  draw({ draft: { ...known.draft, ...change, at: new Date().toISOString() }, said: null });
  void keep();
}

const write = (field: string, text: string) => set({ texts: { ...known.draft.texts, [field]: text } });
const say = (said: string) => draw({ said });

async function forget(): Promise<void> {
  if (!window.confirm(known.words('report/delete/sure'))) return;
  behind = false;
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

/** The person asked again, on another page: what was seen there is new, what is being written here stays. */
async function meet(): Promise<void> {
  const [now, shown] = await Promise.all([read(draft), read(picture)]);
  if (now.seen?.at === known.draft.seen?.at) return;
  const { error } = now.texts;
  const texts = { ...now.texts, ...known.draft.texts, ...(error !== undefined && { error }) };
  draw({ picture: shown, draft: { ...now, texts } });
}

async function open(): Promise<void> {
  await forgetOldDraft(new Date()).catch(() => undefined);
  known = await gather();
  draw();
  addEventListener('pagehide', flush);
  onChange([draft, picture] as never[], () => void meet(), new AbortController().signal);
  const rule = async () => draw(spoken(await inForce()));
  onChange(ruling, () => void rule(), new AbortController().signal);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !writing) void gather().then((now) => draw(now));
  });
}

void open();
