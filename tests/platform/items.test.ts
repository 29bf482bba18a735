import { describe, expect, test } from 'vitest';
import { forgetJourney, leaveJourney, moveToStep } from '../../engine/journey/progress.ts';
import { clearing, maintenanceSeen, settings, ticks } from '../../platform/items.ts';
import { progress } from '../../platform/progress.ts';

const answer = { finder: '0123abcd', right: false, day: '2026-11-23' };

describe('stored items', () => {
  test.each([
    ['settings', settings],
    ['progress', progress],
    ['ticks', ticks],
    ['announced', maintenanceSeen],
    ['clearing', clearing],
  ])('%s: its empty value fits, and keeps fitting through storage', (_, { empty, isValid: fits }) => {
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
        { ...settings.empty, textSize: 110 },
        { ...settings.empty, reminders: null },
        { ...settings.empty, coordinator: null },
        { ...settings.empty, answers: [] },
        { ...settings.empty, answers: { 'a/b/c': null } },
        { ...settings.empty, answers: { 'a/b/c': { ...answer, finder: '#username' } } },
        { ...settings.empty, answers: { 'a/b/c': { ...answer, right: 'yes' } } },
        { ...settings.empty, answers: { 'a/b/c': { ...answer, day: 'today' } } },
        { ...settings.empty, coordinator: { country: 'Italia', address: null } },
        { ...settings.empty, coordinator: { country: 'IT', address: '' } },
      ],
    ],
    [
      'progress',
      progress,
      [{}, { ...progress.empty, current: 1 }, { current: 'a', places: { a: { step: 1, at: '' } } }],
    ],
    ['ticks', ticks, [{ cache: true }, { cache: null }]],
    ['clearing', clearing, [{}, { state: 'maybe', cookies: false, at: null }, { state: 'done', at: null }]],
    ['announced', maintenanceSeen, [{}, { at: 1 }, { at: undefined }]],
  ])('%s: what does not fit', (_, { isValid: fits }, wrong) => {
    for (const value of [...junk, ...wrong]) expect(fits(value), JSON.stringify(value)).toBe(false);
  });

  test('the settings and progress of a person are valid', () => {
    expect(
      settings.isValid({
        language: 'it',
        textSize: 150,
        coordinator: { country: 'EE', address: 'imi@example.ee' },
        reminders: false,
        hints: false,
        hiddenHints: ['a/b/c'],
        hiddenSites: ['imi'],
        answers: { 'a/b/c': answer },
      }),
    ).toBe(true);
    const places = { 'imi-sign-in': { step: 'sign-in/start', at: '2026-11-22T10:00:00Z' } };
    expect(progress.isValid({ current: 'imi-sign-in', places })).toBe(true);
    expect(ticks.isValid({ 'cache/done': '2026-11-22T10:00:00Z' })).toBe(true);
  });
});

describe('older settings', () => {
  const first = { language: 'it', hints: false, hiddenHints: ['a/b/c'], hiddenSites: ['imi'] };
  const coordinator = { country: 'EE', address: null };
  test.each<[number, object]>([
    [1, first],
    [2, { ...first, textSize: 125, coordinator, reminders: false }],
  ])('of version %i are brought over, with what is new as it is usual', (version, old) => {
    const now = settings.migrate?.(old, version);
    expect(settings.isValid(now)).toBe(true);
    expect(now).toEqual({ ...settings.empty, ...old });
  });

  test.each([null, 'text', { language: 1 }])('%j stays unreadable', (old) => {
    expect(settings.isValid(settings.migrate?.(old, 1))).toBe(false);
  });
});

describe('progress on journeys', () => {
  const at = '2026-11-22T10:00:00Z';
  const twoJourneys = moveToStep(moveToStep(progress.empty, 'a', 's/one', at), 'b', 's/two', at);

  test('only one journey is under way, and the other keeps its position', () => {
    expect(twoJourneys).toEqual({
      current: 'b',
      places: { a: { step: 's/one', at }, b: { step: 's/two', at } },
    });
  });

  test('leaving keeps the position, forgetting does not', () => {
    expect(leaveJourney(twoJourneys)).toEqual({ ...twoJourneys, current: null });
    expect(forgetJourney(twoJourneys, 'b')).toEqual({ current: null, places: { a: { step: 's/one', at } } });
    expect(forgetJourney(twoJourneys, 'a').current).toBe('b');
  });

  test.each([
    [
      'a journey of version 1',
      { journey: 'a', step: 's/one', at },
      { current: 'a', places: { a: { step: 's/one', at } } },
    ],
    ['no journey', { journey: null, step: null, at: null }, progress.empty],
  ])('%s is brought over', (_, old, now) => {
    expect(progress.migrate?.(old, 1)).toEqual(now);
    expect(progress.isValid(progress.migrate?.(old, 1))).toBe(true);
  });
});
