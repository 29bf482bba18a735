import { goTo, inPage, inTab, type Session, type Tab } from '../browser.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn, sidesOf } from '../plan.ts';
import { add, type Row, row } from '../rows.ts';
import { SEGNAVIA } from '../sides.ts';

/** Notes when the first thing that can be pressed is on the screen. */
const USABLE = `(() => {
  const look = () => {
    const control = [...document.querySelectorAll('button, a[href], select')].find((each) => each.checkVisibility());
    if (!control) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.benchUsable = performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})()`;

const UNTIL_USABLE = `new Promise((done) => {
  const look = () => (globalThis.benchUsable ? done(benchUsable) : setTimeout(look, 5));
  look();
})`;

async function popupOf(one: Session, tab: Tab): Promise<number> {
  await tab.cdp.send('Page.enable');
  await tab.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: USABLE });
  await goTo(tab, `${one.origin}/popup.html`);
  return inPage<number>(tab, UNTIL_USABLE);
}

/** Request of the detector for a page's briefing. Milliseconds until the answer, and its size as text. */
const ASK = `(async () => {
  const began = performance.now();
  const answer = await chrome.runtime.sendMessage({ kind: 'briefing', page: '${signIn.page}', signature: 0, isReady: true });
  if (!answer) throw new Error('no briefing');
  return { took: performance.now() - began, bytes: new TextEncoder().encode(JSON.stringify(answer)).length };
})()`;

/** Opens the sign-in page. Returns the id of the world in which Segnavia's scripts run: others get no answer. */
async function openSignIn({ origin }: Session, tab: Tab): Promise<number> {
  const world = new Promise<number>((done) =>
    tab.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) done(context.id);
    }),
  );
  await tab.cdp.send('Runtime.enable');
  await goTo(tab, signIn.url);
  return world;
}

/** Puts the service worker to sleep, as the browser does after half a minute without work. */
async function stopWorker({ cdp }: Tab): Promise<void> {
  const workerStop = new Promise<void>((done) =>
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await workerStop;
}

interface Answer {
  took: number;
  bytes: number;
}

async function measure(bench: Bench): Promise<Row[]> {
  const popup = row('popup', 'popup: from opening to usable', 'ms');
  const cold = row('worker-cold', 'service worker asleep: from the question to all that a page needs', 'ms');
  const warm = row('worker-warm', 'service worker awake: the same', 'ms');
  const briefing = row('briefing', 'the answer: words and hints of the sign-in page, as a message', 'B');
  await inTurn(sidesOf(bench, [SEGNAVIA]), bench.plan.often, async (side) => {
    await inTab(side, async (extensionPage) => {
      add(popup, SEGNAVIA, await popupOf(side, extensionPage));
      await inTab(side, async (page) => {
        const world = await openSignIn(side, page);
        const answer = await inPage<Answer>(page, ASK, world);
        add(warm, SEGNAVIA, answer.took);
        add(briefing, SEGNAVIA, answer.bytes);
        // Only a page of the worker's own origin can stop it.
        await stopWorker(extensionPage);
        add(cold, SEGNAVIA, (await inPage<Answer>(page, ASK, world)).took);
      });
    });
  });
  return [popup, cold, warm, briefing];
}

/** The popup and the service worker: what a person waits for, but no page. */
export const popupAndWorker: Figure = { title: 'popup and service worker', measure };
