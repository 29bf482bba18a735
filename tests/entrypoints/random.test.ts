// @vitest-environment node
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isTrusted } from '../../entrypoints/background/sender.ts';
import { guides } from '../../guides/index.ts';
import { isMessage, messageKinds } from '../../platform/messages.ts';
import { fakeBrowser } from '../platform/browser.ts';
import { fakeStorage } from '../platform/storage.ts';

/** Seed of the cases; for others: `SEGNAVIA_SEED=$RANDOM SEGNAVIA_RUNS=20000 npx vitest run tests/entrypoints/random.test.ts`. */
const seed = Number(process.env.SEGNAVIA_SEED ?? 20261129);
const numRuns = Math.ceil(Number(process.env.SEGNAVIA_RUNS ?? 2000) / 20);

const OWN = 'chrome-extension://segnavia/';
const LOGIN = 'https://ecas.ec.europa.eu/cas/login?x';
const at = '2026-11-22T10:00:00Z';

/** Records of a person who is in the middle of something. */
const START = {
  settings: {
    version: 3,
    value: {
      ...{ language: null, textSize: 100, coordinator: { country: 'IT', address: null }, reminders: true },
      ...{ hints: true, hiddenHints: ['imi/start/login'], hiddenSites: ['inail'], answers: {} },
    },
  },
  progress: { version: 2, value: { current: 'lost-phone', places: { 'lost-phone': { step: 'x/y', at } } } },
  ticks: { version: 1, value: { 'cache/done': at } },
  report: {
    version: 1,
    value: { kind: 'report', seen: null, elsewhere: false, texts: { more: 'x' }, ticked: [], boxes: [], at },
  },
};

/** The parts of storage that no message may change: the person's own words and ticks, and what was already hidden. */
const lasting = (stored: Record<string, unknown>) => {
  const { settings, progress, ticks, report } = stored as typeof START;
  const { hiddenHints, hiddenSites } = settings.value;
  return {
    hidden: [hiddenHints.includes('imi/start/login'), hiddenSites.includes('inail')],
    place: 'lost-phone' in progress.value.places,
    ticks,
    text: report.value.texts.more,
  };
};

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
/** Values that are right more often than chance would have it, by name. */
const RIGHT = {
  page: [null, 'eu-login/identify', 'inail/home'],
  signature: [null, 0],
  isReady: [true, false],
  hint: ['eu-login/identify/email', 'inail/home/register'],
  site: ['eu-login', 'inail'],
  journey: ['imi-sign-in', 'lost-phone'],
  path: ['sign-in/start', 'constructor/x'],
  tab: [null, 7],
  at: [at],
};
const values = Object.fromEntries(
  Object.entries<unknown[]>(RIGHT).map(([name, right]) => [
    name,
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...right) }, anything),
  ]),
);
const content = fc.record(values);
const record = (value: fc.Arbitrary<unknown>) => fc.array(value, { maxLength: 3 });
/** Answers of a page to the background: a status, a structure, a measurement, or anything. */
const answer = fc.oneof(
  anything,
  fc.record({ ...values, cookies: fc.boolean() }),
  fc.record({ readable: record(anything), painted: anything, errors: record(anything), layout: anything }),
);
const from = fc.record({
  id: fc.constantFrom('segnavia', 'segnavia', 'segnavia', 'other'),
  url: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(LOGIN, `${OWN}popup.html`, `${OWN}report.html`) },
    fc.constantFrom('https://example.com/', undefined),
    fc.string(),
  ),
  tab: fc.constantFrom({ id: 7 }, { id: 7 }, { id: 7 }, undefined),
  frameId: fc.constantFrom(0, 0, 0, 1, undefined),
});
const FAILING = ['storage.local.set', 'storage.local.get', 'tabs.query', 'scripting.executeScript'];

/** The background over a browser in which pages answer `state.answer`, and some functions fail. */
async function background() {
  const storage = fakeStorage(START);
  const state = { answer: null as unknown, broken: [] as string[] };
  const unless =
    (path: string, call: (...values: never[]) => unknown) =>
    (...values: never[]) =>
      state.broken.includes(path) ? Promise.reject(new Error('no')) : call(...values);
  const { browser, listeners } = fakeBrowser({
    'runtime.id': 'segnavia',
    'runtime.getURL': (path: string) => `${OWN}${path.replace(/^\//, '')}`,
    'runtime.getManifest': () => ({ content_scripts: [{ matches: ['https://a/*'], js: ['a.js'] }] }),
    'storage.local': {
      ...storage.local,
      get: unless('storage.local.get', storage.local.get),
      set: unless('storage.local.set', storage.local.set),
    },
    'storage.session.get': async () => ({ 'tab/7': state.answer }),
    'storage.managed.get': async () => state.answer,
    'tabs.get': async (id: number) => ({ id, url: LOGIN, active: true, windowId: 1 }),
    'tabs.query': unless('tabs.query', async () => [{ id: 7, url: LOGIN }]),
    'tabs.sendMessage': async () => state.answer,
    'scripting.executeScript': unless('scripting.executeScript', async () => [{ result: state.answer }]),
  });
  vi.stubGlobal('chrome', browser);
  vi.doMock('../../platform/browser.ts', () => ({ browser }));
  vi.resetModules();
  const { default: script } = await import('../../entrypoints/background.ts');
  script.main();
  const { storedItems } = await import('../../platform/stored-items.ts');
  const hear = listeners['runtime.onMessage']?.[0] as (message: unknown, sender: unknown) => unknown;
  return { hear, state, storage, storedItems };
}

let world: Awaited<ReturnType<typeof background>>;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  world = await background();
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Sends it and waits for the end; false where the answer was a failure. */
const send = async (message: unknown, sender: unknown): Promise<boolean> => {
  const answer = world.hear(message, sender);
  return Promise.resolve(answer).then(
    () => true,
    () => false,
  );
};

describe(`whatever is sent to the background, whatever pages answer it, nothing stored is lost (seed ${seed})`, () => {
  test.each(messageKinds)('as %s', async (kind) => {
    const cases = fc.record({ content, from, answer, broken: fc.subarray(FAILING) });
    let acceptedCount = 0;
    const holds = fc.asyncProperty(cases, async ({ content, from, answer, broken: failures }) => {
      const { state, storage, storedItems } = world;
      Object.assign(state, { answer, broken: failures });
      await storage.local.clear();
      Object.assign(storage.contents, structuredClone(START));
      const message = { ...content, kind };
      const { url, tab, frameId: frame } = from;
      const isHeard =
        from.id === 'segnavia' &&
        isMessage(message) &&
        isTrusted(message, { url, tab: tab?.id, frame }, guides, OWN);
      const isAnswered = await send(message, from);
      // Only our own script learns of a failure, and asks again: allowed only if the browser itself failed.
      expect(isAnswered || failures.length > 0).toBe(true);
      if (isHeard) acceptedCount += 1;
      else expect(storage.contents).toEqual(START);
      expect(lasting(storage.contents)).toEqual(lasting(START));
      for (const { item } of storedItems) {
        const record = storage.contents[item.key] as { value: unknown } | undefined;
        expect(record === undefined || item.isValid(record.value), item.key).toBe(true);
      }
    });
    await fc.assert(holds, { seed, numRuns });
    const isForTabs = (['status', 'ping', 'focus', 'settings-changed'] as string[]).includes(kind);
    // The test would prove nothing if nothing were heard.
    expect(acceptedCount > 0 || isForTabs || numRuns < 50, `${acceptedCount} heard`).toBe(true);
  });

  test('as any value that is no message', async () => {
    const holds = fc.asyncProperty(anything, from, async (message, sender) => {
      world.state.broken = [];
      expect(world.hear(message, sender)).toBeUndefined();
    });
    await fc.assert(holds, { seed, numRuns: numRuns * 10 });
  });
});
