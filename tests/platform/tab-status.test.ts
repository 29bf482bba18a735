import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

const { sendMessage, executeScript } = vi.hoisted(() => ({ sendMessage: vi.fn(), executeScript: vi.fn() }));

vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://segnavia/' },
    scripting: { executeScript },
    tabs: { query: async () => [{ id: 7, url: 'https://ecas.ec.europa.eu/cas/login', active: true }] },
  },
}));
vi.mock('../../platform/native.ts', () => ({ native: { tabs: { sendMessage } } }));
vi.mock('../../platform/tab-memory.ts', () => ({ readOfTab: async () => undefined }));

const { pageStatusOf, tabStatus } = await import('../../platform/tab-status.ts');

test('an answer after the time limit is still used', async () => {
  vi.useFakeTimers();
  let answer: (status: unknown) => void = () => undefined;
  sendMessage.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const onLateAnswer = vi.fn();
  const status = tabStatus(onLateAnswer);
  await vi.advanceTimersByTimeAsync(1500);
  expect(await status).toEqual({ address: null, whereabouts: null });
  expect(onLateAnswer).not.toHaveBeenCalled();
  answer({ page: 'eu-login/identify', signature: 0, cookies: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(onLateAnswer).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ whereabouts: expect.objectContaining({ page: 'eu-login/identify' }) }),
  );
  vi.useRealTimers();
});

test.each([
  ['a number for a list', { missing: 3 }],
  ['a text for a list', { unsure: 'x' }],
  ['numbers in a list', { missing: [1] }],
  ['doubts without parts', { unsure: [{ id: 'a' }] }],
  ['a page that is an object', { page: {} }],
  ['a negative index', { signature: -1 }],
  ['more hints than any page has', { missing: Array.from({ length: 201 }, () => 'a') }],
  ['a text that is too long', { page: 'a'.repeat(10_001) }],
  ['a flag that is a text', { refused: 'yes' }],
])('an answer with %s is no answer', async (_, broken) => {
  sendMessage.mockResolvedValue({ page: 'eu-login/identify', signature: 0, cookies: true, ...broken });
  expect(await pageStatusOf(7)).toBeNull();
});

test.each([
  ['its error', 'Wrong password', 'Wrong password'],
  ['an error that is no text', { toString: 1 }, undefined],
  ['an error without end', 'x'.repeat(10_001), undefined],
])('a page tells %s, and the rest is known all the same', async (_, result, error) => {
  const status = { page: 'eu-login/identify', signature: 0, cookies: true };
  sendMessage.mockResolvedValue(status);
  executeScript.mockResolvedValue([{ result }]);
  expect((await tabStatus()).whereabouts).toEqual({ ...status, ...(error && { error }) });
});

test('no answer from a page breaks the status', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (answer) => {
      sendMessage.mockResolvedValue(answer);
      const status = await pageStatusOf(7);
      expect(status === null || status === answer).toBe(true);
    }),
  );
});
