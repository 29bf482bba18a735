import { readOverlay } from '../../scripts/browser/overlay-view.ts';
import { goTo, inPage, inTab, pause, type Session, type Tab } from './browser.ts';
import type { BenchPage } from './pages.ts';

/** A point in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Milliseconds after which every side shows its hint. */
const SETTLED = 1500;

/** The middle of the open hint on a page, from a visit before the measuring begins. */
export async function hintPoint(opened: Session, page: BenchPage): Promise<Point> {
  return inTab(opened, async (tab) => {
    await goTo(tab, page.url);
    const { shows, name } = opened.side;
    for (let tries = 0; tries < 6; tries++) {
      await pause(SETTLED);
      const box = shows === '[data-segna-via]' ? await cardBox(tab) : await boxOf(tab, shows ?? '');
      if (box?.width) return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }
    throw new Error(`${name} shows no hint on ${page.url}`);
  });
}

type Box = { x: number; y: number; width: number; height: number };

async function cardBox({ cdp }: Tab): Promise<Box | null> {
  const { hints } = await readOverlay(cdp as never);
  return hints.find(({ state }) => state === 'card')?.box ?? null;
}

const boxOf = (tab: Tab, selector: string) =>
  inPage<Box | null>(
    tab,
    `(() => { const e = document.querySelector(${JSON.stringify(selector)}); return e && e.getBoundingClientRect().toJSON(); })()`,
  );

/** The mark that every page gets when it begins, by which its thread is known in a trace. */
export const HERE = 'bench-here';
/** The mark in the frame after which the open hint stands on the screen. */
export const SHOWN = 'bench-shown';
/** The mark when the hint's element came into the page. */
export const CAME = 'bench-came';

/**
 * Looks in every frame whether the hint stands at its point; the next task after that frame's rendering is when it is
 * on the screen. Runs in the page's own world, and is the same for every side.
 */
const probe = ({ x, y }: Point, selector: string, anchor: string) => `(() => {
  performance.mark('${HERE}');
  let came = false;
  const look = () => {
    if (!came && document.querySelector('${anchor}')) { came = true; performance.mark('${CAME}'); }
    if (!document.elementFromPoint(${x}, ${y})?.closest('${selector}')) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { performance.mark('${SHOWN}'); globalThis.benchShown?.(''); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})()`;

const bare = `performance.mark('${HERE}')`;

/** Waits at most this long for a hint, in milliseconds. */
const LONGEST = 10_000;

/** Goes to a page and waits until the hint is on the screen; where none is to come, until the page is at rest. */
export async function visit(
  tab: Tab,
  { side }: Session,
  page: BenchPage,
  point: Point | null,
): Promise<void> {
  const source = point && side.shows ? probe(point, side.shows, `[data-anchor~="${page.first}"]`) : bare;
  await tab.cdp.send('Page.enable');
  await tab.cdp.send('Runtime.enable');
  await tab.cdp.send('Runtime.addBinding', { name: 'benchShown' });
  await tab.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source });
  const bindingCall = new Promise<void>((done) => tab.cdp.once('Runtime.bindingCalled', () => done()));
  await goTo(tab, page.url);
  if (!point) return pause(SETTLED / 2);
  const late = pause(LONGEST).then(() => {
    throw new Error(`${side.name} showed no hint on ${page.url} within ${LONGEST / 1000} s`);
  });
  await Promise.race([bindingCall, late]);
}
