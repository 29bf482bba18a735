import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import type { Guides } from '../../guides/schema.ts';
import { example } from './example.ts';
import { wrongJourneys } from './journey-rules.ts';

const today = new Date().toISOString().slice(0, 10);

describe('journeys', () => {
  test.each(Object.entries(guides.journeys))('%s', (id, journey) => {
    expect(wrongJourneys({ ...guides, journeys: { [id]: journey } }, today)).toEqual([]);
  });

  test('no two begin by themselves on the same page', () => {
    expect(wrongJourneys(guides, today)).toEqual([]);
  });

  test('only the plain sign-in to IMI begins by itself', () => {
    const bare = Object.entries(guides.journeys).filter(([, { start, historic, stages }]) => {
      const [first] = Object.values(Object.values(stages)[0] ?? {});
      return start && !historic && first && 'pages' in first;
    });
    expect(bare.map(([id]) => id)).toEqual(['imi-sign-in']);
  });

  test('every recovery ends with the newest link of the IMI e-mail, and the sign-in', () => {
    for (const id of [
      'reset-password',
      'new-or-lost-phone',
      'lost-phone',
      'forgotten-pin',
      'still-locked-out',
    ]) {
      const steps = Object.keys(guides.journeys[id]?.stages['sign-in'] ?? {});
      expect(steps, id).toEqual(['newest-link', 'enter', 'second-factor', 'home']);
    }
  });
});

describe('a journey that is wrong', () => {
  const page = { pages: ['inail/home'] };
  const ask = { offWeb: 'ask' };
  const last = { offWeb: 'do', last: true };
  const start = 'https://www.inail.it/portale/';
  const inUse = { sources: { 'inail-walk': { date: '2016' } } };
  test.each<[string, Parameters<typeof example>[0], RegExp]>([
    ['journey without stages', { stages: {} }, /add a stage/],
    ['stage without steps', { stages: { one: {} } }, /stage "one": add a step/],
    ['stage of five', { stages: { one: { a: page, b: page, c: page, d: page, e: page } } }, /5 steps, 4 are/],
    ['name of a stage', { stages: { 'The One': { a: page } } }, /kebab-case/],
    ['name of a step', { stages: { one: { A: page } } }, /step "A": write ids in kebab-case/],
    ['step without a page', { stages: { one: { a: { pages: [] } } } }, /step "a" names no page; .*offWeb/],
    [
      'page that there is not',
      { stages: { one: { a: { pages: ['inail/nowhere'] } } } },
      /step "a" names inail\/nowhere, which is no page: write guides\/inail\/pages\/nowhere\.ts/,
    ],
    [
      'page that there is not, on a step off the web',
      { stages: { one: { a: { ...ask, pages: ['inail/nowhere'] } } } },
      /write guides\/inail\/pages\/nowhere\.ts/,
    ],
    [
      'hint that its page does not have',
      { stages: { one: { a: { ...page, hint: 'gone' } } } },
      /the hint "gone", which guides\/inail\/pages\/home\.ts does not have/,
    ],
    ['kind of a step off the web', { stages: { one: { a: { offWeb: 'pray' } } } }, /write `offWeb`: mail/],
    ['wait without an end', { stages: { one: { a: { offWeb: 'wait' } } } }, /step "a" is a wait: .*clock/],
    ['wait of no length', { stages: { one: { a: { offWeb: 'wait', clock: 'gone' } } } }, /is a wait/],
    ['wait of months', { stages: { one: { a: { offWeb: 'wait', clock: 'pin' } } } }, /is a wait/],
    ['clock of no wait', { stages: { one: { a: { ...ask, clock: 'pin' } } } }, /is no wait/],
    ['last before the end', { stages: { one: { a: last }, two: { b: ask } } }, /the last stage, "two"/],
    ['harmless after the last', { stages: { one: { a: ask, b: last, c: ask } } }, /"c" is harmless/],
    ['last that a page does', { stages: { one: { a: { ...page, last: true } } } }, /write `offWeb` too/],
    ['source', { journey: { source: 'hearsay' } }, /guides\/sources\.ts, not "hearsay"/],
    ['date', { journey: { date: '2999' } }, /write `date`.*not "2999"/],
    ['not historic, from what was replaced', { journey: { historic: undefined, start } }, /let them agree/],
    ['historic, from what still holds', { sources: { 'inail-walk': { date: '2016' } } }, /let them agree/],
    ['start that is no address', { journey: { start: 'inail' } }, /"inail"; it must be an address/],
    ['start without encryption', { journey: { start: 'http://www.inail.it/portale' } }, /https/],
    ['start elsewhere', { journey: { start: 'https://www.inail.it.example/portale' } }, /one of our sites/],
    ['start beside the folder', { journey: { start: 'https://www.inail.it/portale-x' } }, /one of our sites/],
    ['no start', { ...inUse, journey: { historic: undefined } }, /write `start`: the address/],
  ])('%s', (_, change, says) => {
    const [first, ...more] = wrongJourneys(example(change), today);
    expect(first).toMatch(says);
    expect(first).toMatch(/^guides\/journeys\/inail-sign-in\.ts/);
    expect(more).toEqual([]);
  });

  test('two that begin by themselves on the same page', () => {
    const right = example({ ...inUse, journey: { historic: undefined, start } });
    const [journey] = Object.values(right.journeys);
    const twice = { ...right, journeys: { one: journey, two: journey } } as typeof right;
    expect(wrongJourneys(twice, today)).toEqual([
      expect.stringMatching(/^guides\/journeys\/two\.ts begins by itself on inail\/home, as one does/),
    ]);
  });

  test('name of a file', () => {
    const { journeys, ...rest } = example({});
    const renamed = { ...rest, journeys: { 'Sign In': journeys['inail-sign-in'] } } as Guides;
    expect(wrongJourneys(renamed, today)).toEqual([
      'guides/journeys/Sign In.ts: name the file in kebab-case.',
    ]);
  });

  test('the example itself is right', () => {
    expect(wrongJourneys(example({}), today)).toEqual([]);
  });
});
