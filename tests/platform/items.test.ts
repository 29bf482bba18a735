import { describe, expect, test } from 'vitest';
import { progress, settings, ticks } from '../../platform/items.ts';

describe('what is stored', () => {
  test.each([
    ['settings', settings],
    ['progress', progress],
    ['ticks', ticks],
  ])('%s: its empty value fits, and keeps fitting through storage', (_, { empty, fits }) => {
    expect(fits(empty)).toBe(true);
    expect(fits(JSON.parse(JSON.stringify(empty)))).toBe(true);
  });

  const junk = [null, undefined, 0, '', 'text', true, [], [{}], () => 1];
  test.each([
    [
      'settings',
      settings,
      [
        {},
        { ...settings.empty, language: 1 },
        { ...settings.empty, hints: 'yes' },
        { ...settings.empty, hiddenHints: [1] },
        { ...settings.empty, hiddenSites: 'imi' },
      ],
    ],
    ['progress', progress, [{}, { ...progress.empty, step: 1 }, { ...progress.empty, at: new Date() }]],
    ['ticks', ticks, [{ cache: true }, { cache: null }]],
  ])('%s: what does not fit', (_, { fits }, wrong) => {
    for (const value of [...junk, ...wrong]) expect(fits(value), JSON.stringify(value)).toBe(false);
  });

  test('settings and progress of a person', () => {
    expect(
      settings.fits({ language: 'it', hints: false, hiddenHints: ['a/b/c'], hiddenSites: ['imi'] }),
    ).toBe(true);
    expect(progress.fits({ journey: 'imi-sign-in', step: 'sign-in/start', at: '2026-11-22T10:00:00Z' })).toBe(
      true,
    );
    expect(ticks.fits({ 'cache/done': '2026-11-22T10:00:00Z' })).toBe(true);
  });
});
