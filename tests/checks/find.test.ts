import { describe, expect, it } from 'vitest';
import { checks, find } from '../../checks/index.ts';
import type { Facts } from '../../checks/schema.ts';
import { tick } from '../../checks/ticks.ts';
import en from '../../locales/en.json';
import italian from '../../locales/it.json';

const at = '2026-11-22T09:00:00.000Z';
const facts = (ticks: Facts['ticks'], userAgent = ''): Facts => ({
  browser: { userAgent, brands: [] },
  ticks,
});
const found = (id: string, given: Facts) => find(given).find((finding) => finding.id === id);

describe('the checks', () => {
  it('are the five points of seed 001, in its order', () => {
    expect(checks.map(([id]) => id)).toEqual(['browser', 'passwords', 'cache', 'restart', 'colleagues']);
  });

  it('are not known before they are answered', () => {
    expect(find(facts({})).map(({ state }) => state)).toEqual(Array(5).fill('unknown'));
  });

  it('remember the tick and its moment', () => {
    expect(found('cache', facts({ 'cache/done': at }))).toMatchObject({ state: 'ok', answer: 'done', at });
  });

  it('tell what follows from a choice', () => {
    expect(found('colleagues', facts({ 'colleagues/everyone': at }))).toMatchObject({
      state: 'problem',
      answer: 'everyone',
      say: 'check/colleagues/everyone/then',
    });
  });

  it('do not stumble over ticks that nobody knows', () => {
    expect(found('cache', facts({ cache: at, 'cache/maybe': at, 'gone/done': at }))).toMatchObject({
      answer: null,
    });
  });

  it.each([
    ['Firefox/153.0', 'check/cache/how-firefox'],
    ['Chrome/156.0', 'check/cache/how-chrome'],
    ['Edg/156.0', 'check/cache/how-edge'],
    ['OPR/142.0', 'check/cache/how'],
  ])('tell how it is done in %s', (userAgent, how) => {
    expect(found('cache', facts({}, userAgent))?.how).toBe(how);
  });

  it.each(checks)('have words in both languages: %s', (id, check) => {
    const ways = 'answers' in check && check.howByBrowser ? ['', '-chrome', '-edge', '-firefox'] : [''];
    const answers = 'answers' in check ? Object.keys(check.answers) : [];
    const keys = [
      `check/${id}`,
      ...('answers' in check ? ways.map((way) => `check/${id}/how${way}`) : []),
      ...(answers.length > 1
        ? answers.flatMap((each) => [`check/${id}/${each}`, `check/${id}/${each}/then`])
        : []),
    ];
    for (const key of keys) {
      expect(en, `locales/en.json has no words for “${key}”`).toHaveProperty([key]);
      expect(italian, `locales/it.json has no words for “${key}”`).toHaveProperty([key]);
    }
  });
});

describe('a tick', () => {
  it('replaces the answer before it and leaves the other checks alone', () => {
    const before = { 'colleagues/only-me': 'then', 'cache/done': 'then' };
    expect(tick(before, 'colleagues', 'everyone', at)).toEqual({
      'cache/done': 'then',
      'colleagues/everyone': at,
    });
  });

  it('is taken back with null', () => {
    expect(tick({ 'cache/done': at }, 'cache', null, at)).toEqual({});
  });
});
