import { describe, expect, it } from 'vitest';
import { checks, findProblems } from '../../checks/index.ts';
import type { Check, Facts } from '../../checks/schema.ts';
import { setTick } from '../../engine/journey/ticks.ts';
import { guides } from '../../guides/index.ts';
import en from '../../locales/en.json';
import { wrongCheckWords } from './check-rules.ts';
import { calledBy, facts } from './facts.ts';

const at = '2026-11-22T09:00:00.000Z';
const findingFor = (id: string, given: Facts) => findProblems(given).find((finding) => finding.id === id);

describe('the checks', () => {
  it('are those that Segnavia answers itself, the five points of seed 001 in its order, and maintenance', () => {
    const expected = [
      ...['browser', 'address', 'access', 'cookies', 'page'],
      ...['passwords', 'cache', 'restart', 'colleagues', 'maintenance'],
    ];
    expect(checks.map(([id]) => id).filter((id) => expected.includes(id))).toEqual(expected);
  });

  it('are unknown until they are answered', () => {
    const asked = findProblems(facts()).filter(({ answers }) => answers.length > 0);
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(asked.filter(({ state }) => state !== 'unknown')).toEqual([]);
  });

  it('remember the tick and its time', () => {
    expect(findingFor('cache', facts({ ticks: { 'cache/done': at } }))).toMatchObject({
      state: 'ok',
      answer: 'done',
      at,
    });
  });

  it('explain the consequence of a choice', () => {
    expect(findingFor('colleagues', facts({ ticks: { 'colleagues/everyone': at } }))).toMatchObject({
      state: 'problem',
      answer: 'everyone',
      say: 'check/colleagues/everyone/then',
    });
  });

  it('ignore unknown ticks', () => {
    expect(
      findingFor('cache', facts({ ticks: { cache: at, 'cache/maybe': at, 'gone/done': at } })),
    ).toMatchObject({
      answer: null,
    });
  });

  it.each([
    ['Firefox/153.0', 'check/cache/how-firefox'],
    ['Chrome/156.0', 'check/cache/how-chrome'],
    ['Edg/156.0', 'check/cache/how-edge'],
    ['OPR/142.0', 'check/cache/how'],
  ])('tell how it is done in %s', (userAgent, how) => {
    expect(findingFor('cache', facts(calledBy(userAgent)))?.stepsKey).toBe(how);
  });

  it.each(checks)('have words: %s', (id, check) => {
    expect(wrongCheckWords(id, check, en)).toEqual([]);
  });

  it('report missing words', () => {
    const { 'check/cache/how-edge': _, ...words } = en;
    const cache = checks.find(([id]) => id === 'cache')?.[1] as Check;
    expect(wrongCheckWords('cache', cache, words)).toEqual([
      'checks/cache.ts: write "check/cache/how-edge" in locales/en.json.',
    ]);
  });
});

const FIREFOX = calledBy('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0');
const alike = { kind: 'look-alike', site: 'eu-login', host: 'ec-europa.eu' } as const;

describe('the finding of each check', () => {
  it.each<[string, Partial<Facts>, object]>([
    ['address', {}, { state: 'ok', say: 'check/address/ok', values: { host: 'ecas.ec.europa.eu' } }],
    [
      'address',
      { address: { ...alike, trick: 'host' } },
      { state: 'problem', say: 'check/address/look-alike', remedy: { act: 'real' } },
    ],
    [
      'address',
      { address: { ...alike, trick: 'name' } },
      { state: 'problem', say: 'check/address/look-alike' },
    ],
    [
      'address',
      { address: { ...alike, trick: 'http' } },
      { state: 'problem', say: 'check/address/doubtful' },
    ],
    [
      'address',
      { address: { ...alike, trick: 'port' } },
      { state: 'problem', say: 'check/address/doubtful' },
    ],
    ['address', { address: { kind: 'other', host: 'a.example' } }, { state: 'unknown', remedy: null }],
    ['address', { address: { kind: 'unseen' } }, { state: 'unknown' }],
    ['access', {}, { state: 'ok', remedy: null, stepsKey: null }],
    [
      'access',
      { closedHosts: ['ecas.ec.europa.eu', 'ec.europa.eu'] },
      {
        state: 'problem',
        values: { hosts: 'ecas.ec.europa.eu, ec.europa.eu' },
        stepsKey: 'check/access/how-chrome',
        remedy: { act: 'allow' },
      },
    ],
    ['cookies', {}, { state: 'ok' }],
    ['cookies', { tab: null }, { state: 'unknown', remedy: null }],
    [
      'cookies',
      { tab: { page: null, cookies: false } },
      { state: 'problem', remedy: { act: 'settings', address: 'chrome://settings/content/siteData' } },
    ],
    // Firefox opens no settings for an extension: the steps must do.
    [
      'cookies',
      { tab: { page: null, cookies: false }, ...FIREFOX },
      { state: 'problem', remedy: null, stepsKey: 'check/cookies/how-firefox' },
    ],
    ['page', {}, { state: 'ok', say: 'eu-login/identify' }],
    ['page', { tab: { page: null, cookies: true } }, { state: 'unknown', say: 'check/page/not-known' }],
    ['page', { tab: null }, { state: 'problem', say: 'check/page/no-detector', remedy: { act: 'reload' } }],
    [
      'page',
      { address: { kind: 'unseen' }, tab: null, closedHosts: ['ecas.ec.europa.eu'] },
      { state: 'unknown', say: 'check/page/closed' },
    ],
    ['page', { tab: null, isBlocked: true }, { state: 'problem', say: 'popup/why/organisation' }],
    [
      'page',
      { tab: null, closedHosts: ['ecas.ec.europa.eu'] },
      { state: 'unknown', say: 'check/page/closed' },
    ],
    ['page', { tab: null, address: { kind: 'unseen' } }, { state: 'unknown', say: 'check/page/other' }],
    ['passwords', {}, { remedy: { act: 'settings', address: 'chrome://password-manager/passwords' } }],
    ['passwords', FIREFOX, { remedy: null, stepsKey: 'check/passwords/how-firefox' }],
    ['browser', calledBy('Chrome/120.0'), { state: 'problem', stepsKey: 'check/browser/how-chrome' }],
    ['browser', calledBy('OPR/142.0'), { state: 'problem', stepsKey: null, remedy: null }],
    ['maintenance', {}, { state: 'unknown', answers: ['none', 'announced'], remedy: { act: 'start' } }],
    [
      'maintenance',
      { announced: '2026-11-21T08:00:00.000Z', ticks: { 'maintenance/none': at } },
      { state: 'problem', answers: [], at: '2026-11-21T08:00:00.000Z', say: 'check/maintenance/seen' },
    ],
    ['maintenance', { announced: '2026-11-01T08:00:00.000Z' }, { state: 'unknown' }],
    ['maintenance', { announced: 'nonsense' }, { state: 'unknown' }],
    ['maintenance', { ticks: { 'maintenance/announced': at } }, { state: 'problem', answer: 'announced' }],
  ])('%s with %j', (id, change, expected) => {
    const finding = findingFor(id, facts(change));
    expect(finding).toMatchObject(expected);
    const { say, stepsKey: how, remedy } = finding ?? {};
    for (const key of [say, how, remedy && `check/do/${remedy.act}`].filter((each) => each != null))
      expect(en).toHaveProperty([key]);
  });

  it('every start address belongs to a known site', () => {
    const sites = findProblems(facts()).flatMap(({ remedy }) =>
      remedy?.act === 'start' ? [remedy.site] : [],
    );
    expect(Object.keys(guides.sites)).toEqual(expect.arrayContaining(sites));
    expect(sites).toEqual(['imi']);
  });
});

describe('a tick', () => {
  it('replaces the answer before it and leaves the other checks alone', () => {
    const before = { 'colleagues/only-me': 'then', 'cache/done': 'then' };
    expect(setTick(before, 'colleagues', 'everyone', at)).toEqual({
      'cache/done': 'then',
      'colleagues/everyone': at,
    });
  });

  it('is removed with null', () => {
    expect(setTick({ 'cache/done': at }, 'cache', null, at)).toEqual({});
  });
});
