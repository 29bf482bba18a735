import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '../../platform/storage.ts';

const WISH = { state: 'asked', cookies: false };

/** The background's part over this wish, in a browser of this kind; `fails`: the browser cannot clear. */
async function over(wish: object | null, kind: 'chrome' | 'moz', fails = false) {
  const storage = fakeStorage(wish ? { clearing: { version: 1, value: wish } } : {});
  const answer = async () => {
    if (fails) throw new Error('not here');
  };
  const browsingData = { remove: vi.fn(answer), removeCache: vi.fn(answer) };
  const permissions = { remove: vi.fn(async () => true) };
  const runtime = { id: 'x', getURL: () => `${kind}-extension://x/` };
  vi.stubGlobal('chrome', { storage: { local: storage.local }, browsingData, permissions, runtime });
  vi.resetModules();
  const { clearAsked } = await import('../../../entrypoints/background/clear.ts');
  const storedValue = (key: string) =>
    (storage.contents[key] as { value: Record<string, unknown> } | undefined)?.value;
  return { clearAsked, browsingData, permissions, storedValue };
}

const now = () => new Date().toISOString();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('clearing', () => {
  test('in Chrome takes the cache of our sites only, ticks the check and gives the permission back', async () => {
    const { clearAsked, browsingData, permissions, storedValue } = await over(
      { ...WISH, at: now() },
      'chrome',
    );
    await clearAsked();
    const [[options, data]] = browsingData.remove.mock.calls as unknown as [
      [{ origins: string[] }, Record<string, boolean>],
    ];
    expect(options.origins).toContain('https://ecas.ec.europa.eu');
    expect(new Set(options.origins).size).toBe(options.origins.length);
    expect(data).toMatchObject({ cache: true, cookies: false, localStorage: false });
    expect(permissions.remove).toHaveBeenCalledOnce();
    expect(storedValue('clearing')).toMatchObject({ state: 'done', cookies: false });
    expect(Object.keys(storedValue('ticks') ?? {})).toEqual(['cache/done']);
  });

  test('in Firefox empties the cache for all sites, and cookies for ours', async () => {
    const { clearAsked, browsingData } = await over({ ...WISH, cookies: true, at: now() }, 'moz');
    await clearAsked();
    expect(browsingData.removeCache).toHaveBeenCalledWith({});
    expect(browsingData.remove).toHaveBeenCalledWith(
      { hostnames: expect.arrayContaining(['ecas.ec.europa.eu']) },
      expect.objectContaining({ cookies: true, localStorage: true }),
    );
  });

  test('leaves cookies in Firefox alone unless asked', async () => {
    const { clearAsked, browsingData } = await over({ ...WISH, at: now() }, 'moz');
    await clearAsked();
    expect(browsingData.remove).not.toHaveBeenCalled();
  });

  test('reports a failure, ticks nothing, and still gives the permission back', async () => {
    const { clearAsked, permissions, storedValue } = await over({ ...WISH, at: now() }, 'chrome', true);
    await clearAsked();
    expect(storedValue('clearing')).toMatchObject({ state: 'failed' });
    expect(storedValue('ticks')).toBeUndefined();
    expect(permissions.remove).toHaveBeenCalledOnce();
  });

  test('happens once, although the permission is reported twice', async () => {
    const { clearAsked, browsingData } = await over({ ...WISH, at: now() }, 'chrome');
    await Promise.all([clearAsked(), clearAsked()]);
    expect(browsingData.remove).toHaveBeenCalledOnce();
  });

  test.each([
    ['nobody asked', null],
    ['it was refused', { ...WISH, state: 'refused', at: now() }],
    ['it is done', { ...WISH, state: 'done', at: now() }],
    ['the wish is of another day', { ...WISH, at: '2026-01-01T00:00:00.000Z' }],
    ['the wish has no day', { ...WISH, at: null }],
  ])('does nothing where %s', async (_, wish) => {
    const { clearAsked, browsingData } = await over(wish, 'chrome');
    await clearAsked();
    expect(browsingData.remove).not.toHaveBeenCalled();
  });
});
