// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

const { send, listeners } = vi.hoisted(() => ({
  send: vi.fn(),
  listeners: [] as ((message: object, sender: object, reply: () => void) => void)[],
}));

vi.mock('../../platform/send.ts', () => ({ send }));
vi.mock('../../platform/native.ts', () => ({
  isAlive: () => true,
  native: {
    runtime: {
      id: 'segnavia',
      onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    },
  },
}));
vi.mock('../../engine/page/recognise.ts', () => ({
  recognise: () => ({ page: 'eu-login/identify', signature: 0 }),
  signaturesAt: () => [],
}));

const { detect } = await import('../../entrypoints/content/detect.ts');

test('of two answers the one to the later request is shown, whichever comes last', async () => {
  const answers: ((briefing: object) => void)[] = [];
  send.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  detect({}, () => '');
  const show = vi.fn();
  const { segnavia } = globalThis as unknown as { segnavia: { overlay: object } };
  segnavia.overlay = { show, refresh: () => undefined };
  for (let change = 0; change < 2; change++)
    for (const listener of listeners)
      listener({ kind: 'settings-changed' }, { id: 'segnavia' }, () => undefined);
  await expect.poll(() => answers.length).toBe(3);
  const [first, second, third] = answers;
  third?.({ language: 'lt' });
  second?.({ language: 'it' });
  first?.({ language: 'it' });
  await expect.poll(() => show.mock.calls.length).toBeGreaterThan(0);
  await Promise.resolve();
  expect(show.mock.calls).toEqual([[{ language: 'lt' }]]);
});
