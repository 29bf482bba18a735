import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { Handout } from '../../components/handout/handout.tsx';
import type { Acts } from '../../components/handout/view.ts';
import { browser } from '../../platform/browser.ts';
import { inForce, ruling } from '../../platform/policy.ts';
import { onChange } from '../../platform/store.ts';
import { addressOf, viewOf } from './view.ts';

const root = document.getElementById('handout') as HTMLElement;
const { version } = browser.runtime.getManifest();
const asked = new URLSearchParams(location.search);
const journey = asked.get('journey');
let chosen = asked.get('language');
let own: string | null = null;
let textSize = 100;

function draw(): void {
  const view = viewOf({
    journey,
    language: chosen ?? own,
    browser: navigator.languages,
    version,
    now: new Date(),
  });
  dress({ language: view.language, textSize });
  // Browsers take the title for the name of the printed file.
  document.title = `${view.journey?.name ?? view.words('handout/choose')} – Segnavia`;
  render(<Handout view={view} acts={acts} />, root);
}

const acts: Acts = {
  speak(code) {
    // For this sheet only: what is printed for others does not change the language that Segnavia speaks here.
    chosen = code;
    history.replaceState(null, '', addressOf(journey, code));
    draw();
  },
  print: () => window.print(),
};

async function open(): Promise<void> {
  const settings = await inForce();
  own = settings.language;
  textSize = settings.textSize;
  draw();
}

onChange(ruling, () => void open(), new AbortController().signal);
void open();
