// @vitest-environment jsdom
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { queryPage } from '../../engine/page/query.ts';
import { guides } from '../../guides/index.ts';
import type { Briefing } from '../../platform/briefing.ts';
import { messageKinds } from '../../platform/messages.ts';
import { fakeBrowser } from '../platform/browser.ts';

/** Seed of the cases; for others: `SEGNAVIA_SEED=$RANDOM SEGNAVIA_RUNS=20000 npx vitest run tests/entrypoints/random-answers.test.ts`. */
const seed = Number(process.env.SEGNAVIA_SEED ?? 20261129);
const numRuns = Math.ceil(Number(process.env.SEGNAVIA_RUNS ?? 2000) / 20);

const drawHints = vi.fn();
vi.mock('../../components/overlay/draw/mount.ts', () => ({
  MountedOverlay: class {
    element = document.createElement('div');
    isRefused = false;
    draw = drawHints;
    focus() {}
  },
}));

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
const page = 'eu-login/identify';
const right: Briefing = {
  ...{ page, unconfirmed: false, isPageUnsure: false, site: 'EU Login', sources: {}, hidden: ['language'] },
  ...{ words: {}, language: 'it', textSize: 100, historic: [], first: ['email'] },
  hints: (guides.pages[page]?.hints ?? {}) as Briefing['hints'],
  journey: { id: 'a', path: 'b/c', number: 1, of: 2, isHere: true, isOffWeb: false, first: 'email' },
  symptoms: [{ id: 'a', present: [{ css: 'input' }], remedy: 'b', isNotice: false }],
};
/** A briefing of which some parts are anything at all, or anything at all. */
const briefing = fc.oneof(
  anything,
  fc
    .dictionary(fc.constantFrom(...Object.keys(right)), anything, { minKeys: 1 })
    .map((parts) => ({ ...right, ...parts })),
);

const { browser, listeners } = fakeBrowser({
  'runtime.id': 'segnavia',
  'runtime.connect': () => ({ onDisconnect: { addListener() {} } }),
});

beforeAll(() => {
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal(
    'ResizeObserver',
    class ResizeObserver {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = '<form><input name="username"><button>Next</button></form>';
});
afterAll(() => vi.unstubAllGlobals());

test(`whatever is sent to a page is answered at most once, and throws nothing there (seed ${seed})`, async () => {
  const { detect } = await import('../../entrypoints/content/detect.ts');
  const { contentWorld } = await import('../../entrypoints/content/shared.ts');
  detect({}, () => '');
  const hear = listeners['runtime.onMessage']?.[0] as (
    message: unknown,
    sender: unknown,
    reply: (answer: unknown) => void,
  ) => unknown;
  const message = fc.oneof(
    anything,
    fc
      .tuple(fc.constantFrom(...messageKinds), fc.dictionary(fc.string(), anything))
      .map(([kind, content]) => ({ ...content, kind })),
  );
  const holds = fc.property(
    message,
    fc.constantFrom({ id: 'segnavia' }, { id: 'other' }, {}),
    (sent, from) => {
      const reply = vi.fn();
      hear(sent, from, reply);
      expect(reply.mock.calls.length).toBeLessThanOrEqual(from.id === 'segnavia' ? 1 : 0);
    },
  );
  fc.assert(holds, { seed, numRuns: numRuns * 5 });
  contentWorld.segnavia?.life.abort();
});

test(`a broken briefing is ignored (seed ${seed})`, async () => {
  const { PageOverlay } = await import('../../entrypoints/content/page-overlay.ts');
  const overlay = new PageOverlay({ life: new AbortController(), queryOf: queryPage });
  overlay.show(right);
  expect(drawHints.mock.lastCall?.[0]).toMatchObject({ page, language: 'it' });
  const holds = fc.property(briefing, (answer) => {
    overlay.show(answer as Briefing);
    overlay.refresh();
    overlay.status();
    const view = drawHints.mock.lastCall?.[0];
    expect(view === null || typeof view === 'object').toBe(true);
  });
  fc.assert(holds, { seed, numRuns });
  overlay.show(right);
  expect(drawHints.mock.lastCall?.[0]).toMatchObject({ page, language: 'it' });
});
