import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { clockStateAt, fromFieldValue, toFieldValue } from '../../../engine/journey/clocks.ts';
import type { Clock } from '../../../guides/clock-schema.ts';

const known = { pages: [], source: 'reading', date: '2026' };
const password: Clock = { months: 3, notices: [14, 2], ...known };
const lock: Clock = { minutes: 15, ...known };
const reset: Clock = { minutes: 1440, ...known };

/** Far east, far west, both sides of the date line, half hours, and where midnight itself is skipped in autumn (Chile). */
const ZONES = [
  'Europe/Rome',
  'UTC',
  'America/Los_Angeles',
  'America/Santiago',
  'Australia/Adelaide',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const zone = process.env.TZ;
const goTo = (name: string | undefined) => {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
};
afterAll(() => goTo(zone));

/** A moment of the wall's clock, wherever one is. */
const at = (text: string) => new Date(text);
const dayOf = (date: Date) => toFieldValue(password, date);

describe.each(ZONES)('in %s', (name) => {
  beforeAll(() => goTo(name));

  it('really is that zone', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
  });

  it.each([
    ['2026-11-22', '2027-02-22'],
    ['2026-11-30', '2027-02-28'],
    ['2026-11-29', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
    ['2026-12-31', '2027-03-31'],
    ['2028-02-29', '2028-05-29'],
    ['2026-10-01', '2027-01-01'],
  ])('three months after %s is %s', (since, end) => {
    expect(dayOf(clockStateAt(password, since, at('2026-11-22T12:00')).end)).toBe(end);
  });

  it.each([
    ['2026-11-22T00:00', 'runs', 0, '2027-02-08'],
    ['2027-02-07T23:59:59', 'runs', 0, '2027-02-08'],
    ['2027-02-08T00:00', 'soon', 1, '2027-02-20'],
    ['2027-02-19T23:59:59', 'soon', 1, '2027-02-20'],
    ['2027-02-20T00:00', 'soon', 2, '2027-02-22'],
    ['2027-02-21T23:59:59', 'soon', 2, '2027-02-22'],
    ['2027-02-22T00:00', 'over', 3, null],
    ['2031-01-01T00:00', 'over', 3, null],
    // A computer's clock that was set back; a day east of here may be tomorrow's.
    ['2026-11-21T08:00', 'runs', 0, '2027-02-08'],
    ['2026-11-20T23:59:59', 'ahead', 0, '2026-11-21'],
    ['2020-01-01T00:00', 'ahead', 0, '2026-11-21'],
  ])('a password of 22 November is at %s: %s', (now, state, told, next) => {
    const standing = clockStateAt(password, '2026-11-22', at(now));
    expect([standing.state, standing.noticesPassed]).toEqual([state, told]);
    expect(standing.next && dayOf(standing.next)).toBe(next);
    expect(dayOf(standing.end)).toBe('2027-02-22');
  });

  it.each([
    // 90 days of summer and winter time lie between: a day is a day.
    ['2026-08-25', '2026-11-25'],
    ['2027-01-15', '2027-04-15'],
    ['2026-06-30', '2026-09-30'],
  ])('changes of the hour between %s and %s move nothing', (since, end) => {
    expect(dayOf(clockStateAt(password, since, at('2026-08-25T12:00')).end)).toBe(end);
  });
});

describe('waits', () => {
  const since = '2026-11-22T13:25:00.000Z';
  it.each([
    [lock, '2026-11-22T13:25:00Z', 'runs', '2026-11-22T13:40:00.000Z'],
    [lock, '2026-11-22T13:39:59Z', 'runs', '2026-11-22T13:40:00.000Z'],
    [lock, '2026-11-22T13:40:00Z', 'over', '2026-11-23T13:40:00.000Z'],
    [lock, '2026-11-23T13:39:59Z', 'over', '2026-11-23T13:40:00.000Z'],
    [lock, '2026-11-23T13:40:00Z', 'gone', null],
    [reset, '2026-11-23T13:24:59Z', 'runs', '2026-11-23T13:25:00.000Z'],
    [reset, '2026-11-23T13:25:00Z', 'over', '2026-11-24T13:25:00.000Z'],
    [lock, '2026-11-22T13:23:30Z', 'runs', '2026-11-22T13:40:00.000Z'],
    [lock, '2026-11-22T13:22:00Z', 'ahead', '2026-11-22T13:23:00.000Z'],
    [lock, '2019-01-01T00:00:00Z', 'ahead', '2026-11-22T13:23:00.000Z'],
  ])('%j at %s: %s', (clock, now, state, next) => {
    const standing = clockStateAt(clock, since, at(now));
    expect([standing.state, standing.next?.toISOString() ?? null]).toEqual([state, next]);
  });

  // Rome goes back from 3:00 to 2:00 on 25 October 2026, and on from 2:00 to 3:00 on 28 March 2027.
  it.each([
    ['2026-10-25T00:50:00.000Z', '2026-10-25T01:05:00.000Z'],
    ['2027-03-28T00:50:00.000Z', '2027-03-28T01:05:00.000Z'],
  ])('15 minutes from %s are 15 minutes, whatever the hour does', (begin, end) => {
    goTo('Europe/Rome');
    expect(clockStateAt(lock, begin, at(begin)).end.toISOString()).toBe(end);
  });
});

describe('any clock, time zone and moment', () => {
  const moments = fc.date({ min: at('2020-01-01'), max: at('2040-01-01'), noInvalidDate: true });
  const clocks = fc.constantFrom(password, lock, reset);
  const sinceOf = (clock: Clock, moment: Date) => ('months' in clock ? dayOf(moment) : moment.toISOString());
  const zones = fc.constantFrom(...ZONES);
  const run = (check: (clock: Clock, since: string, now: Date) => void) =>
    fc.assert(
      fc.property(clocks, moments, moments, zones, (clock, begin, now, name) => {
        goTo(name);
        check(clock, sinceOf(clock, begin), now);
      }),
      { numRuns: 500 },
    );

  test('the next change is in the future, and nothing changes before it', () =>
    run((clock, since, now) => {
      const { next, state, noticesPassed: notices, end } = clockStateAt(clock, since, now);
      if (!next) return expect(['over', 'gone']).toContain(state);
      expect(next.getTime()).toBeGreaterThan(now.getTime());
      const before = clockStateAt(clock, since, new Date(next.getTime() - 1));
      expect([before.state, before.noticesPassed, before.end]).toEqual([state, notices, end]);
      const after = clockStateAt(clock, since, next);
      expect([after.state, after.noticesPassed]).not.toEqual([state, notices]);
    }));

  test('the sequence of changes ends with the last notice and leaves none out', () =>
    run((clock, since) => {
      const noticeCounts: number[] = [];
      let now: Date | null = new Date(0);
      for (let steps = 0; now && steps < 10; steps++) {
        const standing: ReturnType<typeof clockStateAt> = clockStateAt(clock, since, now);
        if (noticeCounts.at(-1) !== standing.noticesPassed) noticeCounts.push(standing.noticesPassed);
        now = standing.next;
      }
      expect(now).toBeNull();
      expect(noticeCounts).toEqual('months' in clock ? [0, 1, 2, 3] : [0, 1]);
    }));

  test('three months have the length of those months', () =>
    run((clock, since, now) => {
      if (!('months' in clock)) return;
      const { end } = clockStateAt(clock, since, now);
      const [year = 0, month = 0, day = 0] = since.split('-').map(Number);
      expect((end.getFullYear() - year) * 12 + end.getMonth() + 1 - month).toBe(3);
      expect(end.getDate()).toBeLessThanOrEqual(day);
      expect(end.getDate()).toBeGreaterThanOrEqual(Math.min(day, 28));
    }));

  test('the value of a field is stored and shown again unchanged', () =>
    run((clock, _, now) => {
      const field = toFieldValue(clock, now);
      const kept = fromFieldValue(clock, field, now);
      expect(kept).not.toBeNull();
      const moment = 'months' in clock ? at(`${kept}T12:00`) : at(kept ?? '');
      expect(toFieldValue(clock, moment)).toBe(field);
    }));
});

test.each([
  '',
  'today',
  '2026-11',
  '22/11/2026',
  '2026-13-01',
  '2026-11-23',
  '2999-01-01',
  '2026-11-22T25:00',
  '2026-11-22T23:59',
])('a field that says %j is not taken on 22 November at noon', (field) => {
  expect(fromFieldValue(lock, field, at('2026-11-22T12:00'))).toBeNull();
});
