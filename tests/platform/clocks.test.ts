import { describe, expect, test } from 'vitest';
import { withClock, withoutClocks, withSeenNotices } from '../../engine/journey/noted-clocks.ts';
import { clocks } from '../../platform/clocks.ts';

const lock = { since: '2026-11-22T13:25:00.000Z', seen: 0, uid: 'b' };
const password = { since: '2026-11-22', seen: 1, uid: 'a' };

describe('stored clocks', () => {
  test.each([{}, { password }, { password, lock }, { 'of-a-later-version': lock }])(
    '%j is of the shape',
    (all) => {
      expect(clocks.isValid(all)).toBe(true);
    },
  );

  test.each([
    null,
    [],
    'text',
    { lock: null },
    { lock: { ...lock, since: 'yesterday' } },
    { lock: { ...lock, since: '2026-13-45' } },
    { lock: { ...lock, since: '2026-11-22T13:25' } },
    { lock: { ...lock, since: 20261122 } },
    { lock: { ...lock, seen: '0' } },
    { lock: { ...lock, uid: undefined } },
  ])('%j is not', (all) => {
    expect(clocks.isValid(all)).toBe(false);
  });
});

describe('clocks', () => {
  test('that are restarted count from the new start, with no notice seen, and keep their calendar entry', () => {
    const first = withClock({ lock }, 'password', '2026-11-22', 'a');
    expect(first).toEqual({ lock, password: { ...password, seen: 0 } });
    const again = withClock({ lock, password }, 'password', '2026-12-01', 'new');
    expect(again).toEqual({ lock, password: { since: '2026-12-01', seen: 0, uid: 'a' } });
  });

  test('that are deleted leave nothing behind, and do not affect others', () => {
    expect(withoutClocks({ password, lock }, ['lock', 'mail'])).toEqual({ password });
  });

  test('stay seen when the time is set back', () => {
    expect(withSeenNotices({ password, lock }, { password: 2, mail: 1 })).toEqual({
      password: { ...password, seen: 2 },
      lock,
    });
    expect(withSeenNotices({ password }, { password: 0 })).toEqual({ password });
  });
});
