import type { CDPSession, Page } from '@playwright/test';
import italian from '../../locales/it.json' with { type: 'json' };
import { addressOf, variantsOf } from '../../practice/pages.ts';
import { type DevTools, partsShown, readOverlay, symptomsShown } from '../../scripts/browser/overlay-view.ts';
import { expect } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';
import { atRest, coveredNow } from './uncovered.ts';
import { wordsInSight } from './words-in-sight.ts';

/** Widths of people's windows with the usual heights, and how far they zoom in. */
const WINDOWS: [width: number, height: number][] = [
  [320, 640],
  [480, 800],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
];
const ZOOMS = [1, 2, 4];
const STATES = WINDOWS.flatMap(([width, height]) => ZOOMS.map((zoom) => ({ width, height, zoom })));

/** States that each page is looked at in; `SEGNAVIA_EVERY_WINDOW=1` takes all of them, in minutes. */
const STATES_EACH = process.env.SEGNAVIA_EVERY_WINDOW ? STATES.length : 3;

/** Layouts that leave other room than a narrow column, and problems that show on the page. */
const VARIANTS: Record<string, string[][]> = {
  'eu-login/authenticate': [['error'], ['full-width', 'error'], ['no-password']],
  'eu-login/identify': [['two-columns'], ['error']],
  'eu-login/register': [['table'], ['table', 'error']],
  'eu-login/my-account': [['grid']],
};
const PAGES = Object.keys(variantsOf).flatMap((page) =>
  [[], ...(VARIANTS[page] ?? [])].map((variants) => ({ page, variants })),
);

const words: Record<string, string> = italian;

async function resize(client: CDPSession, { width, height, zoom }: (typeof STATES)[number]) {
  // Emulated zoom would make scrollbars four times as wide as well, which a browser's own does not.
  await client.send('Emulation.setScrollbarsHidden', { hidden: zoom > 1 });
  await client.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
}

/** Text of the next step, known from a large window: a problem comes first, then the open card, then the panel. */
async function nextStep(client: CDPSession): Promise<{ id: string; text: string } | null> {
  const [symptom, shownText] = Object.entries(await symptomsShown(client as DevTools))[0] ?? [];
  if (symptom) {
    const problem = words[`symptom/${symptom}`] ?? '';
    return { id: symptom, text: shownText?.slice(problem.length).trim() ?? '' };
  }
  const { hints } = await readOverlay(client as DevTools);
  const hint = hints.find(({ state }) => state === 'card') ?? hints.find(({ state }) => state === 'panel');
  return hint ? { id: hint.id, text: words[hint.id] ?? '' } : null;
}

/** Words that tell what to do first; a page four times as large as usual in a small window has room for fewer. */
const wordsWanted = ({ width, zoom }: (typeof STATES)[number]) => (width / zoom < 160 ? 2 : 4);

async function unreadable(tab: Page, client: CDPSession, name: string, offset: number): Promise<string[]> {
  const step = await nextStep(client);
  if (!step) return [];
  const failures: string[] = [];
  for (let count = 0; count < STATES_EACH; count++) {
    const state = STATES[(offset + count * 7) % STATES.length] as (typeof STATES)[number];
    await resize(client, state);
    await atRest(tab);
    const minWords = Math.min(wordsWanted(state), step.text.split(' ').length);
    const look = () => wordsInSight(client, step.text);
    let wordCount = await look();
    if (wordCount < minWords) {
      await expect
        .poll(look, { timeout: 1000 })
        .toBeGreaterThanOrEqual(minWords)
        .catch(() => {});
      wordCount = await look();
    }
    const where = `${name} ${state.width} px at ${state.zoom * 100} %`;
    if (wordCount < minWords) failures.push(`${where}: ${wordCount} words of ${step.id}`);
    const { covered } = await coveredNow(tab, client);
    failures.push(...covered.map((each) => `${where} covers ${each}`));
  }
  return failures;
}

/** Enough tests that they run side by side, and few enough that a browser serves many pages. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++) {
  test(`the next step can be read without a press, part ${part + 1} of ${PARTS}`, async ({
    page: tab,
    context,
  }) => {
    test.setTimeout(600_000);
    const client = await context.newCDPSession(tab);
    const failures: string[] = [];
    for (const [index, { page, variants }] of PAGES.entries()) {
      if (index % PARTS !== part) continue;
      await resize(client, { width: 1920, height: 1600, zoom: 1 });
      // Greek words are long and leave less room; INAIL speaks Italian only. The hints are in Italian on either.
      const lang = page.startsWith('inail/') || index % 3 !== 0 ? 'it' : 'el';
      const url = new URL(addressOf(page, variants, lang));
      url.search = new URLSearchParams({ practice: page, variants: variants.join(), lang }).toString();
      await tab.goto(url.href);
      await expect.poll(async () => (await partsShown(client as DevTools)).length, page).toBeGreaterThan(0);
      await atRest(tab);
      failures.push(...(await unreadable(tab, client, [page, ...variants].join('+'), index)));
    }
    expect(failures).toEqual([]);
  });
}
